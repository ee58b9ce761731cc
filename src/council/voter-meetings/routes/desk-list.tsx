import type { PageRoute } from '../../../platform/web/page.server.ts'
import { writeDay } from '../../../kernel/clock.ts'
import { ButtonLink, DataTable, EmptyState, PageHeading, type Column } from '../../../ui/index.ts'
import { voterMeetingPermissions } from '../policy.ts'
import { roundsForDesk, type RoundRow } from '../rounds.server.ts'
import { roundKindText } from '../text.vi.ts'
import { deskPath, roundPath } from '../views/paths.ts'

const columns: readonly Column<RoundRow>[] = [
  { key: 'name', heading: 'Đợt', cell: (row) => row.name, isRowHeading: true },
  { key: 'kind', heading: 'Loại', cell: (row) => roundKindText[row.kind] },
  {
    key: 'window',
    heading: 'Thời gian',
    cell: (row) => `${writeDay(row.startsOn)} – ${writeDay(row.endsOn)}`,
  },
  { key: 'meetings', heading: 'Số cuộc', cell: (row) => row.meetings, isNumeric: true },
  { key: 'waiting', heading: 'Chưa thông báo', cell: (row) => row.waiting, isNumeric: true },
  { key: 'closed', heading: 'Đã tiếp xúc', cell: (row) => row.closed, isNumeric: true },
  { key: 'lines', heading: 'Ý kiến', cell: (row) => row.lines, isNumeric: true },
  { key: 'petitions', heading: 'Kiến nghị', cell: (row) => row.petitions, isNumeric: true },
]

/** Every round of voter contact, the newest first. */
export const deskList: PageRoute = async (page) => {
  const rounds = await roundsForDesk(page)
  const mayPlan = voterMeetingPermissions['meeting_round.plan'].may(page.actor)
  const plan = mayPlan ? (
    <ButtonLink href={`${page.base}${deskPath}/dot/lap`} variant="primary">
      Lập đợt tiếp xúc
    </ButtonLink>
  ) : null
  return page.desk(
    { title: 'Tiếp xúc cử tri', current: deskPath, live: 'voter-meetings' },
    <>
      <PageHeading
        title="Tiếp xúc cử tri"
        lead="Mỗi đợt trước hoặc sau kỳ họp gồm các cuộc tiếp xúc tại thôn; lời cử tri được ghi từng dòng tại chỗ."
        actions={plan}
      />
      <DataTable
        caption="Các đợt tiếp xúc cử tri"
        isCaptionHidden
        columns={columns}
        rows={rounds}
        rowKey={(row) => row.id}
        rowHref={(row) => page.base + roundPath(row.id)}
        empty={
          <EmptyState title="Chưa có đợt tiếp xúc nào" actions={plan}>
            Lập một đợt, rải ra các thôn, rồi thông báo cho cử tri.
          </EmptyState>
        }
      />
    </>,
  )
}
