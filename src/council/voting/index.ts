export { votePermissions } from './policy.ts'
export { choices, manners, matters } from './vote.ts'
export type { Choice } from './vote.ts'
export {
  ballotsOf,
  basesOfVotes,
  conflictedIn,
  hasOpenVote,
  ownBallots,
  voteById,
  votesOf,
} from './queries.server.ts'
export type { BallotShown, VoteShown } from './queries.server.ts'
export { voteDone, votingRefusals } from './refusal-text.vi.ts'
export {
  choiceText,
  mannerText,
  matterText,
  resultSentence,
  stateText as voteStateText,
  wayText,
} from './text.vi.ts'
export { voteLogText } from './log-text.vi.ts'
export { annulVoteForm, castForm, closeVoteForm, enterBallotsForm, openVoteForm } from './forms.ts'
// What the hall's pages and flows call.
export { castBallot, enterBallots } from './commands/cast.server.ts'
export { annulVote, closeVote } from './commands/end.server.ts'
export { openVote } from './commands/open.server.ts'
export { votingRuleUsage } from './rule-usage.server.ts'
