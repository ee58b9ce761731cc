import type { Child } from 'hono/jsx'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, Notice, PageHeading } from '../../../ui/index.ts'

export const deskYearPath = '/ban-lam-viec/lich-lam-viec'

/** The page of one act on the calendar: whom it concerns, then the form. */
export function dayActFrame(
  page: PageContext,
  { title, overline }: { title: string; overline?: string },
  form: Child,
): Response {
  return page.desk(
    { title, current: deskYearPath },
    <>
      <Breadcrumbs
        crumbs={[{ href: page.base + deskYearPath, label: 'Lịch làm việc' }, { label: title }]}
      />
      <PageHeading overline={overline} title={title} />
      <WholeInstallation />
      {form}
    </>,
  )
}

/** Days belong to all councils; the record of the change to this one. */
export function WholeInstallation() {
  return (
    <Notice tone="info" title="Lịch dùng chung cho mọi Hội đồng trên hệ thống">
      Thay đổi có hiệu lực ngay cho mọi Hội đồng và được ghi vào nhật ký của Hội đồng này. Thời hạn
      đã ấn định giữ nguyên ngày đến hạn.
    </Notice>
  )
}
