import { refuse, type Result } from '../../kernel/result.ts'
import {
  closedKinds,
  endStates,
  step,
  type Petition,
  type PetitionField,
  type PetitionKind,
  type PetitionLevel,
  type PetitionState,
} from './petition.ts'

export type Classification = {
  readonly kind: PetitionKind
  readonly field: PetitionField
  readonly level: PetitionLevel
}

/** Classifies: complaints and denunciations leave to their own channel at once. */
export function decideClassification(
  petition: Petition,
  classification: Classification,
): Result<PetitionState> {
  return step(petition, closedKinds.includes(classification.kind) ? 'divert' : 'classify')
}

/** Merges into a petition that is itself alive and is not this one. */
export function decideMerge(petition: Petition, kept: Petition): Result<PetitionState> {
  if (kept.id === petition.id) return refuse('petition.merged_into_itself', { field: 'into' })
  if (endStates.includes(kept.state)) return refuse('petition.merge_target_closed', { field: 'into' })
  return step(petition, 'merge')
}

/** Sends up what the commune cannot decide: to the city or to a central body, never to itself. */
export function decideSendingUp(petition: Petition, level: PetitionLevel): Result<PetitionState> {
  if (level === 'commune') return refuse('petition.level_not_above', { field: 'level' })
  return step(petition, 'send_up')
}
