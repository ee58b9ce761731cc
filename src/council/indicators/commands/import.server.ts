import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { sheetRows } from '../../../platform/tables/read-sheet.server.ts'
import { indicatorFacts, indicatorSubject } from '../events.ts'
import { directionOf, planSheet, rhythmOf, type PlannedRow } from '../import-plan.ts'
import { readIndicatorSheet, type SheetRow } from '../import-sheet.ts'
import {
  digestOfPlan,
  dropSheet,
  insertSheet,
  sheetKnown,
  waitingSheet,
} from '../imports.server.ts'
import { actingOffice } from '../policy.ts'
import { insertFigures, insertIndicator, insertTargets } from '../store.server.ts'
import { permit } from './begin.server.ts'

const limits = { mostRows: 300, mostColumns: 80 }

/** Gửi tệp bộ chỉ tiêu: read and kept to be looked at; no indicator is written. */
export async function uploadSheet(
  context: ActContext,
  sent: { readonly fileName: string; readonly bytes: Buffer } | null,
): Promise<Result<{ id: string }>> {
  const permitted = permit(context, 'indicator.import')
  if (!permitted.ok) return permitted
  if (!sent) return refuse('indicator.sheet_missing', { field: 'sheet' })
  const cells = await sheetRows(sent.bytes, limits)
  if (!cells.ok) return refuse(cells.refusal.code, { ...cells.refusal, field: 'sheet' })
  const rows = readIndicatorSheet(cells.value)
  if (!rows.ok) return rows
  const id = randomUUIDv7()
  const { fileName } = sent
  await insertSheet(context, { id, fileName, rows: rows.value })
  recordSheet(context, 'indicator.upload', { id, fileName, rows: rows.value.length })
  return ok({ id })
}

/** Nhập bộ chỉ tiêu: all rows or none, as they were shown; figures then wait to be checked by another. */
export async function importSheet(
  context: ActContext,
  { id, shown }: { readonly id: string; readonly shown: string },
): Promise<Result<{ taken: number }>> {
  const permitted = permit(context, 'indicator.import')
  if (!permitted.ok) return permitted
  const waiting = await waitingSheet(context, id, { isLocked: true })
  if (!waiting) return refuse('indicator.sheet_gone')
  const plan = planSheet(waiting.rows, await sheetKnown(context))
  if (digestOfPlan(plan) !== shown) return refuse('indicator.sheet_changed_meanwhile')
  const taken = await takeRows(context, plan, { fileName: waiting.fileName, isSample: false })
  if (!taken.ok) return taken
  await dropSheet(context, id)
  recordSheet(context, 'indicator.import', { id, fileName: waiting.fileName, rows: plan.length })
  return ok({ taken: plan.length })
}

/** Brings a set in that came with the product, marked as such: the same rows as a sheet's. */
export async function importSampleSet(
  context: ActContext,
  rows: readonly SheetRow[],
  fileName: string,
): Promise<Result<{ taken: number }>> {
  const permitted = permit(context, 'indicator.import')
  if (!permitted.ok) return permitted
  const plan = planSheet(rows, await sheetKnown(context))
  const taken = await takeRows(context, plan, { fileName, isSample: true })
  return taken.ok ? ok({ taken: plan.length }) : taken
}

type Origin = { readonly fileName: string; readonly isSample: boolean }

async function takeRows(
  context: ActContext,
  plan: readonly PlannedRow[],
  origin: Origin,
): Promise<Result<void>> {
  if (plan.some(({ faults }) => faults.length > 0)) return refuse('indicator.sheet_with_faults')
  for (const row of plan) await takeRow(context, row, origin)
  return ok(undefined)
}

async function takeRow(context: ActContext, row: PlannedRow, { fileName, isSample }: Origin) {
  const id = randomUUIDv7()
  const { name, unit, source, definition, method, cells } = row
  await insertIndicator(context, {
    ...{ id, name, unit, source, definition, method, isSample },
    number: Number(row.number),
    direction: directionOf(row.direction),
    rhythm: rhythmOf(row.rhythm),
    ownerId: row.ownerId ?? '',
    baseYear: Number(row.baseYear),
  })
  const of = (kind: 'figure' | 'target') => cells.filter((cell) => cell.kind === kind)
  const first = { indicatorId: id, edition: 1, reason: '' }
  await insertTargets(
    context,
    of('target').map(({ year, value }) => ({ ...first, year, target: value, basis: source })),
  )
  const office = actingOffice(context.actor)
  const entered = { ...first, quarter: 0, isEstimate: false, proof: `Tệp ${fileName}`, office }
  await insertFigures(
    context,
    of('figure').map(({ year, value }) => ({ ...entered, year, figure: value })),
  )
  const subject = indicatorSubject(id)
  const after = { number: Number(row.number), name, unit, source, owner: row.owner }
  context.record({ act: 'indicator.import', subject, office, after }, [
    { name: indicatorFacts.defined, subject },
    ...of('target').map(({ year }) => ({
      name: indicatorFacts.targetSet,
      subject,
      payload: { year },
    })),
  ])
}

function recordSheet(
  context: ActContext,
  act: string,
  { id, fileName, rows }: { id: string; fileName: string; rows: number },
): void {
  const subject = { kind: 'indicator_import', id }
  const office = actingOffice(context.actor)
  context.record({ act, subject, office, after: { fileName, rows } }, [])
}
