import {
  Breadcrumbs,
  ButtonLink,
  DefinitionList,
  EmptyState,
  Notice,
  PageHeading,
} from '../../../ui/index.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import type { ActivityRecords } from '../activity-records.server.ts'
import { programmePermissions } from '../policy.ts'
import { ofActivity } from '../programme-page.server.ts'
import { kindText, programmeName } from '../text.vi.ts'
import { windowText } from '../views/activity-table.tsx'
import { deskPath, yearPath } from '../views/paths.ts'

const supervised = ['thematic_supervision', 'regular_supervision', 'field_survey']

/** One activity: what was planned, and the files that carry it out. */
export function deskActivity(sources: readonly ActivityRecords[]): PageRoute {
  return ofActivity(async (page, programme, activity) => {
    const records = (await Promise.all(sources.map((of) => of(page, [activity.id])))).flat()
    const address = `${page.base}${yearPath(programme.year)}/hoat-dong/${activity.id}`
    const mayChange = programmePermissions['activity.change'].may(page.actor) && !activity.isDropped
    return page.desk(
      { title: activity.title, current: deskPath, live: `programme:${programme.id}` },
      <>
        <Breadcrumbs
          crumbs={[
            { href: page.base + deskPath, label: 'Chương trình năm' },
            { href: page.base + yearPath(programme.year), label: programmeName(programme.year) },
            { label: activity.title },
          ]}
        />
        <PageHeading
          overline={kindText[activity.kind]}
          title={activity.title}
          actions={
            mayChange ? (
              <>
                {supervised.includes(activity.kind) ? (
                  <ButtonLink
                    href={`${page.base}/ban-lam-viec/giam-sat/mo?viec=${activity.id}`}
                    variant="primary"
                  >
                    Mở hồ sơ giám sát
                  </ButtonLink>
                ) : null}
                <ButtonLink href={`${address}/sua`}>Sửa hoạt động</ButtonLink>
                <ButtonLink href={`${address}/bo`}>Bỏ hoạt động</ButtonLink>
              </>
            ) : null
          }
        />
        {activity.isDropped ? (
          <Notice tone="warning" title="Hoạt động này đã được bỏ">
            {activity.droppedBecause}
          </Notice>
        ) : null}
        <DefinitionList
          items={[
            { term: 'Thời gian', value: windowText(activity) },
            { term: 'Chủ trì', value: activity.body },
            { term: 'Chịu trách nhiệm', value: activity.person },
            { term: 'Phối hợp', value: activity.cooperators.join(', ') },
            { term: 'Mục kế hoạch', value: activity.dutyCode ?? '' },
            { term: 'Sản phẩm dự kiến', value: activity.evidence },
          ]}
        />
        <h2>Hồ sơ thực hiện</h2>
        {records.length === 0 ? (
          <EmptyState title="Chưa có hồ sơ nào" />
        ) : (
          <ul>
            {records.map((one) => (
              <li>
                <a href={page.base + one.deskPath}>{one.label}</a>: {one.state}
              </li>
            ))}
          </ul>
        )}
      </>,
    )
  })
}
