import type { Basis } from '../../../kernel/basis.ts'
import { writeTime } from '../../../kernel/clock.ts'
import { Card, Notice, ProgressBar, StatusChip } from '../../../ui/index.ts'
import { expectedBallots, type Hall } from '../hall.server.ts'
import { resultSentence, voteStateText, type VoteShown } from '../../voting/index.ts'

/** The sentence of a closed vote; undefined while there is no result. */
export function sentenceOf(vote: VoteShown, basis: Basis | undefined): string | undefined {
  const { isCarried, inFavour } = vote
  if (vote.state !== 'closed' || isCarried === null || inFavour === null || !basis) return undefined
  return resultSentence({ ...vote, isCarried, inFavour }, basis)
}

/** Counts of a closed vote, everybody of the roll once. */
export function countsInWords(vote: VoteShown): string {
  const { inFavour, against, abstaining, notVoting, absent } = vote
  return [
    `tán thành ${inFavour}`,
    `không tán thành ${against}`,
    `không biểu quyết ${abstaining}`,
    `có mặt không có ý kiến ${notVoting}`,
    `vắng ${absent}`,
  ].join(' · ')
}

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
          <p>{countsInWords(vote)}</p>
        </>
      ) : null}
    </Card>
  )
}
