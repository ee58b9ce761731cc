import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { sheetRows } from '../../../platform/tables/read-sheet.server.ts'
import { planImport, type PlannedRow } from '../import-plan.ts'
import { channelOf, isKeptClosed, readImportSheet } from '../import-sheet.ts'
import {
  digestOf,
  importKnown,
  insertImport,
  leaveWaiting,
  waitingImport,
} from '../imports.server.ts'
import type { PetitionChannel } from '../petition.ts'
import { actingOffice, petitionPermissions } from '../policy.ts'
import { submitPetition } from './submit.server.ts'

/** Rows of one file. */
export const mostImportRows = 1_000
const limits = { mostRows: mostImportRows, mostColumns: 50 }

/** Gửi tệp kiến nghị: read and kept to be looked at; no petition is written. */
export async function uploadPetitions(
  context: ActContext,
  sent: { readonly fileName: string; readonly bytes: Buffer } | null,
): Promise<Result<{ id: string }>> {
  if (!petitionPermissions['petition.import'].may(context.actor)) {
    return refuse('petition.import_not_allowed')
  }
  if (!sent) return refuse('petition.sheet_missing', { field: 'sheet' })
  const cells = await sheetRows(sent.bytes, limits)
  if (!cells.ok) return refuse(cells.refusal.code, { ...cells.refusal, field: 'sheet' })
  const rows = readImportSheet(cells.value)
  if (!rows.ok) return rows
  const id = randomUUIDv7()
  await insertImport(context, { id, fileName: sent.fileName, rows: rows.value })
  const subject = { kind: 'petition_import', id }
  const after = { fileName: sent.fileName, rows: rows.value.length }
  const office = actingOffice(context.actor)
  context.record({ act: 'petition.upload', subject, office, after }, [])
  return ok({ id })
}

export type ImportInput = {
  id: string
  /** Digest of what was shown: anything else is shown again first. */
  shown: string
  /** For rows that name no channel. */
  channel: PetitionChannel
}

export type Imported = { readonly id: string; readonly taken: number; readonly left: number }

/** Nhập kiến nghị từ tệp: every row that is right, as if each had been noted; the others go on waiting. */
export async function importPetitions(
  context: ActContext,
  input: ImportInput,
): Promise<Result<Imported>> {
  if (!petitionPermissions['petition.import'].may(context.actor)) {
    return refuse('petition.import_not_allowed')
  }
  const waiting = await waitingImport(context, input.id, { isLocked: true })
  if (!waiting) return refuse('petition.sheet_gone')
  const plan = planImport(waiting.rows, await importKnown(context, waiting.rows))
  if (digestOf(plan) !== input.shown) return refuse('petition.sheet_changed_meanwhile')
  if (plan.ready.length === 0) return refuse('petition.sheet_without_good_rows')
  for (const row of plan.ready) {
    const kept = await submitPetition(context, submissionOf(row, input.channel))
    if (!kept.ok) return kept
  }
  const left = waiting.rows.filter(({ row }) => plan.faulty.some((faulty) => faulty.row === row))
  await leaveWaiting(context, input.id, left)
  const counts = { taken: plan.ready.length, left: left.length }
  const subject = { kind: 'petition_import', id: input.id }
  const office = actingOffice(context.actor)
  const after = { fileName: waiting.fileName, ...counts }
  context.record({ act: 'petition.import', subject, office, after }, [])
  return ok({ id: input.id, ...counts })
}

function submissionOf(row: PlannedRow, channel: PetitionChannel) {
  const { title, words, place, name, phone, address, hamletId } = row
  return {
    channel: channelOf(row.channel) ?? channel,
    title,
    words,
    hamletId,
    place,
    name,
    phone,
    address,
    keepClosed: isKeptClosed(row),
  }
}
