export { petitionPermissions } from './policy.ts'
export { petitionFacts } from './events.ts'
export { petitionDone, petitionRefusals, stateText } from './text.vi.ts'
export type { PetitionId, PetitionState } from './petition.ts'
