import { z } from 'zod'
import { actors, cadences, dutyKinds, type Cadence, type DutyActor, type DutyKind } from './duty.ts'
import { differenceOf, lineOfQuote } from './plan-text.ts'

/** A record counted for a duty: the name of a fact, and what its payload must say. */
export type EvidenceRule = {
  readonly fact: string
  readonly filter: Readonly<Record<string, string>>
}

/** A duty as a file or a form gives it. */
export type DutyEntry = {
  readonly code: string
  readonly line: number
  readonly quote: string
  readonly kind: DutyKind
  readonly subject: string
  readonly actors: readonly DutyActor[]
  readonly cadence: Cadence | null
  readonly minimum: number | null
  readonly maximum: number | null
  /** The duty's own days within the plan; null: the plan's. */
  readonly startsOn: Temporal.PlainDate | null
  readonly endsOn: Temporal.PlainDate | null
  readonly evidence: string
  readonly modules: readonly string[]
  readonly rules: readonly EvidenceRule[]
}

/** What is wrong in a file: at which duty (from 1; 0 is the plan itself), and in which of its fields. */
export type Fault = {
  readonly row: number
  readonly code: string
  readonly field: string
  readonly fault: string
  readonly values?: Readonly<Record<string, string | number>>
}

export type Read<T> = { readonly value: T | null; readonly faults: readonly Fault[] }

/** A text of at most so many characters. */
export const text = (most: number) => z.string().max(most)

/** A day written 2026-11-24. */
export const day = z.string().transform((written, context) => {
  try {
    return Temporal.PlainDate.from(written)
  } catch {
    context.addIssue({ code: 'custom', message: 'day' })
    return z.NEVER
  }
})
const count = z.number().int().min(0).max(1000).nullable()

/** A code's parts: letters or digits, one dot between. */
export const codeShape = /^[\p{L}\d]{1,8}(\.[\p{L}\d]{1,8}){1,4}$/u

const ruleShape = z.strictObject({
  fact: z
    .string()
    .regex(/^[a-z_]+\.[a-z_]+$/)
    .max(60),
  filter: z.record(z.string().max(40), z.string().max(100)).default({}),
})

const dutyShape = z.strictObject({
  id: z.string().regex(codeShape),
  line: z.number().int().optional(),
  quote: text(5000).min(1),
  actors: z.array(z.enum(actors)).max(actors.length).default([]),
  kind: z.enum(dutyKinds),
  subject: text(500).min(1),
  cadence: z
    .strictObject({ per: z.enum(cadences), min: count, max: count })
    .nullable()
    .default(null),
  period: z.strictObject({ start: day.nullable(), end: day.nullable() }).nullable().default(null),
  evidence: text(1000).default(''),
  modules: z.array(text(40)).max(20).default([]),
  evidenceFacts: z.array(ruleShape).max(20).default([]),
})

/** What a duty is held against: the plan's words and its days (null when those cannot be read). */
export type PlanGround = {
  readonly text: string
  readonly startsOn: Temporal.PlainDate | null
  readonly endsOn: Temporal.PlainDate | null
}

/** Reads one duty against its plan. */
export function readDuty(duty: unknown, row: number, plan: PlanGround): Read<DutyEntry> {
  const read = dutyShape.safeParse(duty)
  const code = codeOf(duty)
  if (!read.success) {
    const faults = read.error.issues.map((issue) => ({
      row,
      code,
      field: fieldOf(issue),
      fault: 'unfit',
    }))
    return { value: null, faults }
  }
  const { id, cadence, evidenceFacts, period, line: _, ...rest } = read.data
  const entry: DutyEntry = {
    ...rest,
    code: id,
    line: lineOfQuote(plan.text, rest.quote) ?? 0,
    cadence: cadence?.per ?? null,
    minimum: cadence?.min ?? null,
    maximum: cadence?.max ?? null,
    startsOn: period?.start ?? null,
    endsOn: period?.end ?? null,
    rules: evidenceFacts,
  }
  const faults = [...dutyFaults(entry, plan.text), ...dayFaults(entry, plan)].map((fault) => ({
    row,
    code,
    ...fault,
  }))
  return { value: faults.length === 0 ? entry : null, faults }
}

type DutyFault = Pick<Fault, 'field' | 'fault' | 'values'>

/** What is wrong with a duty whose fields can all be read. */
export function dutyFaults(duty: DutyEntry, planText: string): DutyFault[] {
  const faults: DutyFault[] = []
  const difference = differenceOf(planText, duty.quote)
  if (difference) faults.push({ field: 'quote', fault: 'quote_not_in_text', values: difference })
  else if (duty.line === 0) faults.push({ field: 'quote', fault: 'quote_over_lines' })
  if (duty.kind === 'principle' && duty.cadence !== null)
    faults.push({ field: 'cadence', fault: 'principle_counted' })
  if (duty.minimum !== null && duty.maximum !== null && duty.minimum > duty.maximum) {
    faults.push({ field: 'maximum', fault: 'maximum_below_minimum' })
  }
  return faults
}

/** A duty's own days lie within those of its plan. */
function dayFaults({ startsOn, endsOn }: DutyEntry, plan: PlanGround): DutyFault[] {
  const { compare } = Temporal.PlainDate
  const first = startsOn ?? plan.startsOn
  const last = endsOn ?? plan.endsOn
  if (!first || !last || !plan.startsOn || !plan.endsOn) return []
  const isInside =
    compare(plan.startsOn, first) <= 0 &&
    compare(last, plan.endsOn) <= 0 &&
    compare(first, last) <= 0
  return isInside ? [] : [{ field: 'period', fault: 'outside_plan' }]
}

/** Codes that stand twice in one file. */
export function repeatedCodes(entries: readonly Read<DutyEntry>[]): Fault[] {
  const first = new Map<string, number>()
  return entries.flatMap(({ value }, place) => {
    if (!value) return []
    const before = first.get(value.code)
    first.set(value.code, before ?? place + 1)
    if (before === undefined) return []
    return [
      { row: place + 1, code: value.code, field: 'id', fault: 'code_repeated', values: { before } },
    ]
  })
}

function codeOf(duty: unknown): string {
  const id = typeof duty === 'object' && duty !== null ? (duty as { id?: unknown }).id : ''
  return typeof id === 'string' ? id.slice(0, 50) : ''
}

/** Name of the field that an issue is about. */
export function fieldOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'unrecognized_keys') return String(issue.keys[0])
  return String(issue?.path[0] ?? '')
}
