import { ok, refuse, type Refusal, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { answerPetition, type AnswerInput } from './answer.server.ts'
import { classifyPetition, type ClassifyInput } from './classify.server.ts'
import { transferPetition, type TransferInput } from './transfer.server.ts'
import { urgePetition, type UrgeInput } from './urge.server.ts'

/** A petition as the page showed it when it was ticked. */
export type Pick = { readonly id: string; readonly version: number }

/** Which petitions, and whether those that cannot may be left as they are. */
export type Many = { readonly picks: readonly Pick[]; readonly leaveOthers: boolean }

export type ManyDone = { readonly done: number; readonly left: number }

/** Why one of many was refused, as the page that comes back reads it. */
export type RefusedPick = { readonly id: string; readonly refusal: Refusal }

type ManyInput<I> = Many & Omit<I, 'id' | 'version'>

export function classifyMany(
  context: ActContext,
  { picks, leaveOthers, ...input }: ManyInput<ClassifyInput>,
): Promise<Result<ManyDone>> {
  return onMany({ picks, leaveOthers }, (pick) => classifyPetition(context, { ...input, ...pick }))
}

export function transferMany(
  context: ActContext,
  { picks, leaveOthers, ...input }: ManyInput<TransferInput>,
): Promise<Result<ManyDone>> {
  return onMany({ picks, leaveOthers }, (pick) => transferPetition(context, { ...input, ...pick }))
}

export function urgeMany(
  context: ActContext,
  { picks, leaveOthers, ...input }: ManyInput<UrgeInput>,
): Promise<Result<ManyDone>> {
  return onMany({ picks, leaveOthers }, (pick) => urgePetition(context, { ...input, ...pick }))
}

/** Trả lời chung: one paper for many petitions, each with its own step and its own files. */
export function answerMany(
  context: ActContext,
  { picks, leaveOthers, ...input }: ManyInput<AnswerInput>,
): Promise<Result<ManyDone>> {
  return onMany({ picks, leaveOthers }, (pick) => answerPetition(context, { ...input, ...pick }))
}

/**
 * Does one verb to many petitions in one act. All of them, or none: then each that cannot is told
 * with its reason, and whoever acts may choose to leave those as they are. A command that refuses has
 * written nothing yet. Locked in one order, so that two who do this at once wait and do not cross.
 */
export async function onMany(
  { picks, leaveOthers }: Many,
  one: (pick: Pick) => Promise<Result<unknown>>,
): Promise<Result<ManyDone>> {
  const refused: RefusedPick[] = []
  for (const pick of picks.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const result = await one(pick)
    if (!result.ok) refused.push({ id: pick.id, refusal: result.refusal })
  }
  const done = picks.length - refused.length
  if (refused.length === 0 || (leaveOthers && done > 0)) return ok({ done, left: refused.length })
  const first = refused[0]?.refusal
  // What is wrong with the form itself is said at its field, not once for each petition.
  if (first?.field && refused.every(({ refusal }) => refusal.code === first.code)) {
    return { ok: false, refusal: first }
  }
  return refuse('petition.some_refused', {
    values: { refused: JSON.stringify(refused), count: refused.length, of: picks.length },
  })
}
