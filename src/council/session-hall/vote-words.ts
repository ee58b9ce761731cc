import type { Basis } from '../../kernel/basis.ts'
import { resultSentence, type VoteShown } from '../voting/index.ts'

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
  ].join(', ')
}
