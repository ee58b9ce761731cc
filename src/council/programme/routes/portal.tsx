import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, EmptyState, Notice, PageHeading } from '../../../ui/index.ts'
import type { ActivityRecords } from '../activity-records.server.ts'
import { contentOf, ofYear } from '../programme-page.server.ts'
import { programmes, type ProgrammeRow } from '../queries.server.ts'
import { programmeName } from '../text.vi.ts'
import { portalPath } from '../views/paths.ts'
import { ProgrammeBody, ProgrammeChip } from '../views/programme-page.tsx'

/** The adopted programme of the newest year: a draft is the desk's. */
export const portalNewest: PageRoute = async (page) => {
  const [newest] = (await programmes(page)).filter(({ state }) => state === 'adopted')
  if (newest) return page.seeOther(`${portalPath}/${newest.year}`)
  return page.portal(
    { title: 'Chương trình năm', current: portalPath },
    <>
      <PageHeading title="Chương trình năm" />
      <EmptyState title="Chưa có chương trình nào được thông qua" />
    </>,
  )
}

/** One year's programme for everybody, with what changed since it was adopted. */
export function portalYear(sources: readonly ActivityRecords[]): PageRoute {
  return ofPublicYear(async (page, programme) => {
    const content = await contentOf(page, programme, sources)
    const address = `${page.base}${portalPath}/${programme.year}`
    return page.portal(
      { title: programmeName(programme.year), current: portalPath },
      <>
        <PageHeading
          title={programmeName(programme.year)}
          lead="Hội đồng nhân dân, Thường trực và các Ban sẽ làm gì trong năm, ai chịu trách nhiệm; mọi thay đổi đều ghi lý do."
          status={<ProgrammeChip programme={programme} />}
          actions={
            <ButtonLink href={`${address}/lich.ics`} download>
              Thêm vào lịch
            </ButtonLink>
          }
        />
        {programme.isSample ? <Notice tone="info">Đây là dữ liệu mẫu.</Notice> : null}
        <ProgrammeBody page={page} address={address} {...content} />
      </>,
    )
  })
}

export function ofPublicYear(
  show: (page: PageContext, programme: ProgrammeRow) => Promise<Response> | Response,
): PageRoute {
  return ofYear((page, programme) =>
    programme.state === 'adopted' || page.actor ? show(page, programme) : page.notFound(),
  )
}
