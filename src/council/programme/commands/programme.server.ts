import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { programmeFacts } from '../events.ts'
import { actingOffice, programmePermissions } from '../policy.ts'
import { decideAdoption, yearLater } from '../programme.ts'
import { programmeOfYear } from '../queries.server.ts'
import {
  activitiesForAct,
  insertProgramme,
  loadForAct,
  saveActivity,
  saveStep,
} from '../store.server.ts'
import { begin, programmeSubject } from './begin.server.ts'

/** Lập chương trình năm, empty or from the copy of another year with its days moved. */
export async function draftProgramme(
  context: ActContext,
  input: { year: number; copiedFrom: string | null; isSample?: boolean },
): Promise<Result<{ id: string; year: number }>> {
  if (!programmePermissions['programme.draft'].may(context.actor)) {
    return refuse('programme.draft_not_allowed')
  }
  const { year, copiedFrom } = input
  if (await programmeOfYear(context, year)) {
    return refuse('programme.year_taken', { field: 'year', values: { year } })
  }
  const source = copiedFrom === null ? null : await loadForAct(context, copiedFrom)
  if (copiedFrom !== null && !source) {
    return refuse('programme.source_unknown', { field: 'copiedFrom' })
  }
  const id = randomUUIDv7()
  await insertProgramme(context, { id, year, copiedFrom, isSample: input.isSample ?? false })
  const copied = source ? await activitiesForAct(context, source.id) : []
  for (const activity of copied.filter(({ isDropped }) => !isDropped)) {
    const years = year - (source?.year ?? year)
    await saveActivity(context, id, randomUUIDv7(), {
      ...activity,
      startsOn: yearLater(activity.startsOn, years),
      endsOn: yearLater(activity.endsOn, years),
    })
  }
  const subject = programmeSubject(id)
  context.record(
    {
      act: 'programme.draft',
      subject,
      office: actingOffice(context.actor),
      after: { year, activities: copied.length },
    },
    [{ name: programmeFacts.drafted, subject, payload: {} }],
  )
  return ok({ id, year })
}

/** Ghi việc thông qua chương trình năm, với số văn bản. */
export async function adoptProgramme(
  context: ActContext,
  input: { id: string; version: number; documentNumber: string; adoptedOn: Temporal.PlainDate },
): Promise<Result<{ id: string; year: number }>> {
  const begun = await begin(context, 'programme.adopt', input)
  if (!begun.ok) return begun
  const programme = begun.value
  const activities = (await activitiesForAct(context, programme.id)).length
  const { adoptedOn, documentNumber } = input
  const next = decideAdoption(programme, { activities, adoptedOn }, context.today)
  if (!next.ok) return next
  await saveStep(context, programme, {
    verb: 'adopt',
    change: documentNumber,
    set: { state: next.value, document_number: documentNumber, adopted_on: adoptedOn.toString() },
  })
  const subject = programmeSubject(programme.id)
  context.record(
    {
      act: 'programme.adopt',
      subject,
      office: actingOffice(context.actor),
      before: { state: programme.state },
      after: { state: next.value, documentNumber, activities },
    },
    [{ name: programmeFacts.adopted, subject, payload: {} }],
  )
  return ok({ id: programme.id, year: programme.year })
}
