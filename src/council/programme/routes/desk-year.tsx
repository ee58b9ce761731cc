import type { PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, PageHeading, Breadcrumbs } from '../../../ui/index.ts'
import type { ActivityRecords } from '../activity-records.server.ts'
import { programmePermissions } from '../policy.ts'
import { contentOf, ofYear } from '../programme-page.server.ts'
import { programmeName } from '../text.vi.ts'
import { deskPath, portalPath, yearPath } from '../views/paths.ts'
import { ProgrammeBody, ProgrammeChip } from '../views/programme-page.tsx'

/** One year's programme at the desk. */
export function deskYear(sources: readonly ActivityRecords[]): PageRoute {
  return ofYear(async (page, programme) => {
    const content = await contentOf(page, programme, sources)
    const address = page.base + yearPath(programme.year)
    const may = (permission: keyof typeof programmePermissions) =>
      programmePermissions[permission].may(page.actor)
    return page.desk(
      {
        title: programmeName(programme.year),
        current: deskPath,
        live: `programme:${programme.id}`,
      },
      <>
        <Breadcrumbs
          crumbs={[
            { href: page.base + deskPath, label: 'Chương trình năm' },
            { label: String(programme.year) },
          ]}
        />
        <PageHeading
          overline={programme.isSample ? 'Dữ liệu mẫu' : undefined}
          title={programmeName(programme.year)}
          status={<ProgrammeChip programme={programme} />}
          actions={
            <>
              {may('activity.add') ? (
                <ButtonLink href={`${address}/them`} variant="primary">
                  Thêm hoạt động
                </ButtonLink>
              ) : null}
              {programme.state === 'drafted' && may('programme.adopt') ? (
                <ButtonLink href={`${address}/thong-qua`}>Ghi việc thông qua</ButtonLink>
              ) : null}
              <ButtonLink href={`${address}/xuat/xlsx`} download>
                Tải bảng Excel
              </ButtonLink>
              <ButtonLink href={`${page.base}${portalPath}/${programme.year}/lich.ics`} download>
                Thêm vào lịch
              </ButtonLink>
            </>
          }
        />
        <ProgrammeBody
          page={page}
          address={address}
          {...content}
          hrefOf={(row) => `${address}/hoat-dong/${row.id}`}
        />
      </>,
    )
  })
}
