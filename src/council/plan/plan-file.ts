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

/** What is wrong in a file: at which duty (from 1; 0 is the plan itself), and in which of its fields. */
export type Fault = {
  readonly row: number
  readonly code: string
  readonly field: string
  readonly fault: string
  readonly values?: Readonly<Record<string, string | number>>
}

export type Read<T> = { readonly value: T | null; readonly faults: readonly Fault[] }

/** Duties a plan may hold. */
export const mostDuties = 1000

const text = (most: number) => z.string().max(most)
const day = z.string().transform((written, context) => {
  try {
    return Temporal.PlainDate.from(written)
  } catch {
    context.addIssue({ code: 'custom', message: 'day' })
    return z.NEVER
  }
})
const count = z.number().int().min(0).max(1000).nullable()

const planShape = z.strictObject({
  number: text(100).min(1),
  title: text(1000).min(1),
  issuingBody: text(300).min(1),
  issuedOn: day,
  startsOn: day,
  endsOn: day,
  midTermOn: day,
})

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

function fieldOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'unrecognized_keys') return String(issue.keys[0])
  return String(issue?.path[0] ?? '')
}
