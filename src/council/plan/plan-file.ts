import { z } from 'zod'
import {
  day,
  fieldOf,
  readDuty,
  repeatedCodes,
  text,
  type DutyEntry,
  type Fault,
  type Read,
} from './duty-entry.ts'

export type PlanEntry = {
  readonly number: string
  readonly title: string
  readonly issuingBody: string
  readonly issuedOn: Temporal.PlainDate
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate
  readonly midTermOn: Temporal.PlainDate
  readonly text: string
}

/** A whole plan with its duties, read and found right. */
export type PlanFile = { readonly plan: PlanEntry; readonly duties: readonly DutyEntry[] }

/** Duties a plan may hold. */
export const mostDuties = 1000

const planShape = z.strictObject({
  number: text(100).min(1),
  title: text(1000).min(1),
  issuingBody: text(300).min(1),
  issuedOn: day,
  startsOn: day,
  endsOn: day,
  midTermOn: day,
})

const fileShape = z.object({
  plan: z.unknown(),
  text: z.string().max(400_000).min(1),
  duties: z.array(z.unknown()).min(1).max(mostDuties),
})

/** Reads a plan's file (JSON already parsed, texts in NFC) and says everything that is wrong in it. */
export function readPlanFile(file: unknown): Read<PlanFile> {
  const outer = fileShape.safeParse(file)
  if (!outer.success) {
    return {
      value: null,
      faults: [{ row: 0, code: '', field: fieldOf(outer.error.issues[0]), fault: 'unreadable' }],
    }
  }
  const { text: planText, plan: plain, duties } = outer.data
  const plan = planShape.safeParse(plain)
  const faults: Fault[] = plan.success
    ? spanFaults(plan.data)
    : plan.error.issues.map((issue) => ({
        row: 0,
        code: '',
        field: fieldOf(issue),
        fault: 'unfit',
      }))
  const ground = {
    text: planText,
    startsOn: plan.data?.startsOn ?? null,
    endsOn: plan.data?.endsOn ?? null,
  }
  const entries = duties.map((duty, place) => readDuty(duty, place + 1, ground))
  faults.push(...entries.flatMap((entry) => entry.faults), ...repeatedCodes(entries))
  if (faults.length > 0 || !plan.success) return { value: null, faults }
  return {
    value: {
      plan: { ...plan.data, text: planText },
      duties: entries.flatMap(({ value }) => value ?? []),
    },
    faults,
  }
}

type Span = {
  startsOn: Temporal.PlainDate
  endsOn: Temporal.PlainDate
  midTermOn: Temporal.PlainDate
}

/** The middle lies between the first day and the last. */
export function spanFaults({ startsOn, endsOn, midTermOn }: Span): Fault[] {
  const { compare } = Temporal.PlainDate
  if (compare(startsOn, endsOn) > 0)
    return [{ row: 0, code: '', field: 'endsOn', fault: 'ends_before_it_starts' }]
  const isInside = compare(startsOn, midTermOn) <= 0 && compare(midTermOn, endsOn) <= 0
  return isInside ? [] : [{ row: 0, code: '', field: 'midTermOn', fault: 'middle_outside' }]
}
