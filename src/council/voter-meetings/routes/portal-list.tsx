import type { PageRoute } from '../../../platform/web/page.server.ts'
import { hasIdShape } from '../../../kernel/ids.ts'
import {
  ButtonLink,
  EmptyState,
  PageHeading,
  SelectField,
  SubmitButton,
} from '../../../ui/index.ts'
import { hamlets } from '../../delegates/index.ts'
import { publicMeetings } from '../queries.server.ts'
import { MeetingTable } from '../views/meeting-table.tsx'
import { portalPath, publicPath } from '../views/paths.ts'

/** Meetings with voters that were announced: those to come first, then those past. */
export const portalList: PageRoute = async (page) => {
  const asked = page.query.get('thon') ?? ''
  const hamletId = hasIdShape(asked) ? asked : null
  const [places, coming, past] = await Promise.all([
    hamlets(page),
    publicMeetings(page, 'coming', hamletId),
    publicMeetings(page, 'past', hamletId),
  ])
  const hrefOf = ({ id }: { id: string }) => page.base + publicPath(id)
  const calendar = `${page.base}${portalPath}/lich.ics${hamletId ? `?thon=${hamletId}` : ''}`
  return page.portal(
    { title: 'Tiếp xúc cử tri', current: portalPath },
    <>
      <PageHeading
        title="Tiếp xúc cử tri"
        lead="Lịch đại biểu gặp bà con tại thôn, và kết quả những điều bà con đã nêu."
        actions={
          <>
            <ButtonLink href={`${page.base}${portalPath}/phieu`} variant="primary">
              Tra cứu bằng số phiếu
            </ButtonLink>
            {coming.length > 0 ? (
              <ButtonLink href={calendar} download>
                Thêm vào lịch
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <form class="form" method="get" action={page.base + portalPath}>
        <SelectField
          name="thon"
          label="Thôn"
          value={hamletId ?? ''}
          emptyLabel="Tất cả các thôn"
          optional="unmarked"
          options={places.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <div class="form-actions">
          <SubmitButton variant="secondary">Xem lịch của thôn</SubmitButton>
        </div>
      </form>
      <h2>Sắp tới</h2>
      <MeetingTable
        rows={coming}
        caption="Các cuộc tiếp xúc sắp tới"
        hrefOf={hrefOf}
        empty={
          <EmptyState title="Chưa có cuộc tiếp xúc nào sắp tới">
            Lịch được đăng ở đây ngay khi thông báo.
          </EmptyState>
        }
      />
      {past.length > 0 ? (
        <>
          <h2>Đã qua</h2>
          <MeetingTable rows={past} caption="Các cuộc tiếp xúc đã qua" hrefOf={hrefOf} />
        </>
      ) : null}
    </>,
  )
}
