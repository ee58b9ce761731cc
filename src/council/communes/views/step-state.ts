import type { InstallationPage } from '../../../platform/web/installation.server.ts'
import type { Typed } from '../../../platform/web/form.ts'
import { stateFrom, type FormState } from '../../frame/act-form.tsx'
import type { Draft, Step } from '../draft.ts'

/** The name of every form on the way: one act, whichever the step. */
export const stepAct = 'council.step'

/** Fields of a step: what was sent last, else what the draft keeps, else what is proposed. */
export function stepState(
  page: InstallationPage,
  step: Step,
  draft: Draft,
  proposed: Typed = {},
): FormState {
  const again = page.again?.act === stepAct ? page.again : null
  const typed = again?.typed ?? draft.typed[step] ?? proposed
  return stateFrom(
    (name) => [typed[name] ?? []].flat(),
    (name) =>
      again?.refusal?.field === name ? page.sentence(again.refusal) : again?.problems[name],
  )
}
