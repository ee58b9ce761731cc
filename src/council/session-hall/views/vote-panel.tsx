import { writeTime } from '../../../kernel/clock.ts'
import { Card, Notice, ProgressBar, StatusChip } from '../../../ui/index.ts'
import { expectedBallots, type Hall } from '../hall.server.ts'
import { voteStateText } from '../../voting/index.ts'
import { countsInWords, sentenceOf } from '../vote-words.ts'

/** The vote everybody looks at: its frozen question, how many have voted, then the result by law. */
export function VotePanel({ hall, showsCast = true }: { hall: Hall; showsCast?: boolean }) {
  const { vote } = hall
  if (!vote) return null
  const sentence = sentenceOf(vote, hall.bases.get(vote.id))
  return (
    <Card
      title={`Biểu quyết số ${vote.number}`}
      aside={
        <StatusChip
          label={voteStateText[vote.state]}
          tone={vote.state === 'opened' ? 'info' : 'neutral'}
        />
      }
    >
      <p class="lead">{vote.question}</p>
      {vote.state === 'opened' ? (
        <>
          <p>
            Mở lúc {writeTime(vote.openedAt)}. Cần {vote.needed}/{vote.total} đại biểu tán thành.
          </p>
          {showsCast ? (
            <ProgressBar
              label="Đã biểu quyết"
              value={vote.cast}
              max={expectedBallots(hall, vote)}
              text={`${vote.cast} / ${expectedBallots(hall, vote)}`}
            />
          ) : null}
        </>
      ) : null}
      {sentence ? (
        <>
          <Notice tone={vote.isCarried ? 'success' : 'warning'} isAnnounced>
            {sentence}
          </Notice>
          <p>Trong đó {countsInWords(vote)}.</p>
        </>
      ) : null}
    </Card>
  )
}
