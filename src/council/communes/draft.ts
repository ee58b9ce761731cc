import type { Typed } from '../../platform/web/form.ts'

/** The steps to a new council, in order, each with its place in the address. */
export const steps = {
  unit: 'don-vi',
  name: 'ten-goi',
  hamlets: 'thon',
  bodies: 'to-chuc',
  people: 'nguoi',
  review: 'xem-lai',
} as const
export type Step = keyof typeof steps

export const stepNames = Object.keys(steps) as Step[]

/** What was typed so far, step by step, whether right or not. */
export type DraftTyped = { readonly [step in Step]?: Typed }

export type Draft = {
  readonly id: string
  readonly typed: DraftTyped
  readonly begunAt: Temporal.Instant
}

export function stepAt(slug: string): Step | null {
  return stepNames.find((step) => steps[step] === slug) ?? null
}

export function stepAfter(step: Step): Step {
  return stepNames[Math.min(stepNames.indexOf(step) + 1, stepNames.length - 1)]!
}

export function stepBefore(step: Step): Step | null {
  return stepNames[stepNames.indexOf(step) - 1] ?? null
}

/** The first step of which nothing was sent yet: where somebody who comes back goes on. */
export function stepToGoOn(typed: DraftTyped): Step {
  return stepNames.find((step) => step !== 'review' && !typed[step]) ?? 'review'
}
