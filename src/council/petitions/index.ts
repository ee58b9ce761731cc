export { petitionPermissions } from './policy.ts'
export { petitionFacts } from './events.ts'
export { publicFigures, waitingCounts } from './figures.server.ts'
export type { PublicFigures, WaitingCounts } from './figures.server.ts'
export {
  fieldText,
  outcomeText,
  petitionDone,
  petitionRefusals,
  stateText,
} from './text.vi.ts'
export { petitionFileReaders } from './files.server.ts'
export { petitionEvidence } from './evidence.server.ts'
export { petitionIdOf } from './queries.server.ts'
export { petitionBrief, petitionsDueUntil, readableTitles, voterAddress } from './briefs.server.ts'
export type { DuePetitions, PetitionBrief } from './briefs.server.ts'
export { dueSoonUntil, dueSoonWithin } from './due-soon.ts'
export { petitionLogText } from './log-text.vi.ts'
export type { PetitionId, PetitionState } from './petition.ts'
// What loads samples and what flows may call: the same commands that people use.
export { answerPetition } from './commands/answer.server.ts'
export { classifyPetition } from './commands/classify.server.ts'
export { returnPetition } from './commands/end.server.ts'
export { publishPetition } from './commands/publish.server.ts'
export { reopenPetition } from './commands/reopen.server.ts'
export { confirmPetition, contestPetition } from './commands/respond.server.ts'
export { submitPetition } from './commands/submit.server.ts'
export { transferPetition } from './commands/transfer.server.ts'
export { petitionRuleUsage } from './rule-usage.server.ts'
export { petitionFeed } from './search-feed.server.ts'
