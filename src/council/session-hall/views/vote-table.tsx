import { DataTable, StatusChip } from '../../../ui/index.ts'
import { voteStateText, type VoteShown } from '../../voting/index.ts'
import type { Hall } from '../hall.server.ts'
import { sentenceOf } from '../vote-words.ts'

/** Every vote of a session with its result; nothing when there was none. */
export function VoteTable({ hall, hrefOf }: { hall: Hall; hrefOf?: (vote: VoteShown) => string }) {
  const { votes, bases } = hall
  if (votes.length === 0) return null
  return (
    <DataTable
      caption="Biểu quyết tại kỳ họp"
      columns={[
        {
          key: 'question',
          heading: 'Câu hỏi',
          isRowHeading: true,
          isRoomy: true,
          cell: ({ number, question }) => `${number}. ${question}`,
        },
        {
          key: 'result',
          heading: 'Kết quả',
          isLong: true,
          cell: (vote) =>
            sentenceOf(vote, bases.get(vote.id)) ??
            (vote.state === 'annulled' ? `Đã hủy: ${vote.annulledBecause}` : 'Đang biểu quyết'),
        },
        {
          key: 'state',
          heading: 'Trạng thái',
          cell: ({ state }) => <StatusChip label={voteStateText[state]} />,
        },
      ]}
      rows={votes}
      rowKey={({ id }) => id}
      rowHref={hrefOf}
    />
  )
}
