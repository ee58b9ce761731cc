import { writeTime } from '../../../kernel/clock.ts'
import { DataTable, EmptyState } from '../../../ui/index.ts'
import { attendancesOf, markText } from '../../sessions/index.ts'
import { ballotsOf, choiceText, conflictedIn, wayText } from '../../voting/index.ts'
import { hallPage } from '../views/hall-page.tsx'
import { VotePanel } from '../views/vote-panel.tsx'

/** A vote by name: everybody of the roll, how they voted, when and by which way. */
export const voteShow = hallPage(
  { title: 'Biểu quyết theo tên', follows: 'session' },
  async (hall, page) => {
    const vote = hall.votes.find(({ id }) => id === page.param('voteId'))
    if (!vote) return <EmptyState title="Kỳ họp không có biểu quyết này" />
    const ballots = new Map((await ballotsOf(page, vote.id)).map((each) => [each.personId, each]))
    const conflicted = await conflictedIn(page, vote.id)
    const roll = await attendancesOf(page, hall.session.id)
    return (
      <>
        <VotePanel hall={{ ...hall, vote }} />
        {vote.state === 'annulled' ? <p>Đã hủy: {vote.annulledBecause}</p> : null}
        <DataTable
          caption="Ý kiến từng đại biểu"
          isDense
          columns={[
            { key: 'name', heading: 'Đại biểu', isRowHeading: true, cell: ({ name }) => name },
            {
              key: 'choice',
              heading: 'Ý kiến',
              cell: ({ personId, mark }) => {
                const ballot = ballots.get(personId)
                if (ballot) return choiceText[ballot.choice]
                if (conflicted.includes(personId)) return 'Không được biểu quyết'
                return mark === 'present' ? 'Không có ý kiến' : markText[mark]
              },
            },
            {
              key: 'at',
              heading: 'Ghi nhận',
              cell: ({ personId }) => {
                const ballot = ballots.get(personId)
                return ballot
                  ? `${writeTime(ballot.castAt)}, ${wayText[ballot.way].toLowerCase()}`
                  : '–'
              },
            },
          ]}
          rows={vote.state === 'opened' ? [] : roll}
          rowKey={({ personId }) => personId}
          empty={<EmptyState title="Ý kiến theo tên hiện ra khi biểu quyết kết thúc" />}
        />
      </>
    )
  },
)
