import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { planIdNumbered, planForAct, takenCodes } from './queries.server.ts'
import { readDuty, repeatedCodes, type DutyEntry, type Fault } from './duty-entry.ts'
import { readPlanFile, type PlanFile } from './plan-file.ts'

/** What a file held: a whole plan, or duties of a plan that is there already. */
export type DraftContent =
  | { readonly kind: 'plan'; readonly file: unknown }
  | { readonly kind: 'duties'; readonly planId: string; readonly duties: readonly unknown[] }

/** A file read against the commune's plans as they are now. */
export type Draft = {
  readonly id: string
  readonly fileName: string
  readonly faults: readonly Fault[]
} & (
  | { readonly kind: 'plan'; readonly file: PlanFile | null; readonly number: string }
  | {
      readonly kind: 'duties'
      readonly planId: string
      readonly number: string
      readonly startsOn: Temporal.PlainDate
      readonly nextPosition: number
      readonly duties: readonly DutyEntry[]
    }
)

/** Keeps what a file held for its sender; those that nobody confirmed within a week go. */
export async function insertDraft(
  { tx, commune, actor, now }: ReadContext,
  id: string,
  fileName: string,
  content: DraftContent,
): Promise<void> {
  const forgotten = now.subtract({ hours: 7 * 24 }).toString()
  await sql`delete from plan_drafts where commune = ${commune} and sent_at < ${forgotten}`.execute(
    tx,
  )
  await tx
    .insertInto('plan_drafts')
    .values({
      commune,
      id,
      account_id: actor?.accountId ?? '',
      file_name: fileName,
      content: JSON.stringify(content),
    })
    .execute()
}

/** A draft of this actor's own, judged anew; null when there is none (any more). An act locks the plan. */
export async function draftOf(
  context: ReadContext,
  id: string,
  isLocked = false,
): Promise<Draft | null> {
  const { tx, commune, actor } = context
  const row = await tx
    .selectFrom('plan_drafts')
    .select(['file_name', 'content'])
    .where('commune', '=', commune)
    .where('id', '=', id)
    .where('account_id', '=', actor?.accountId ?? '')
    .executeTakeFirst()
  if (!row) return null
  const content = row.content as DraftContent
  const named = { id, fileName: row.file_name }
  if (content.kind === 'plan') return { ...named, ...(await planDraft(context, content.file)) }
  const duties = await dutiesDraft(context, content, isLocked)
  return duties && { ...named, ...duties }
}

async function planDraft(context: ReadContext, plain: unknown) {
  const { value, faults } = readPlanFile(plain)
  const number = value?.plan.number ?? ''
  const isTaken = value !== null && (await planIdNumbered(context, number)) !== undefined
  const taken: Fault[] = isTaken
    ? [{ row: 0, code: '', field: 'number', fault: 'number_taken' }]
    : []
  return { kind: 'plan' as const, file: value, number, faults: [...faults, ...taken] }
}

async function dutiesDraft(
  context: ReadContext,
  { planId, duties }: Extract<DraftContent, { kind: 'duties' }>,
  isLocked: boolean,
) {
  const plan = await planForAct(context, planId, { isLocked })
  if (!plan) return null
  const read = duties.map((duty, place) => readDuty(duty, place + 1, plan))
  const taken = await takenCodes(context, planId)
  const clashes = read.flatMap(({ value }, place): Fault[] =>
    value && taken.has(value.code)
      ? [{ row: place + 1, code: value.code, field: 'id', fault: 'code_taken' }]
      : [],
  )
  const faults = [...read.flatMap((entry) => entry.faults), ...repeatedCodes(read), ...clashes]
  const { number, startsOn, nextPosition } = plan
  const entries = read.flatMap(({ value }) => value ?? [])
  return {
    kind: 'duties' as const,
    planId,
    number,
    startsOn,
    nextPosition,
    duties: entries,
    faults,
  }
}

export async function deleteDraft({ tx, commune }: ReadContext, id: string): Promise<void> {
  await tx.deleteFrom('plan_drafts').where('commune', '=', commune).where('id', '=', id).execute()
}
