import { randomUUIDv7 } from 'node:crypto'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import { sheetRows } from '../../../platform/tables/read-sheet.server.ts'
import { delegateFacts } from '../events.ts'
import { actingOffice } from '../policy.ts'
import { insertRosterImport } from '../roster-imports.server.ts'
import { readRosterSheet } from '../roster-sheet.ts'
import { permit } from './permit.ts'

export const mostRosterRows = 5000
const limits = { mostRows: mostRosterRows, mostColumns: 50 }

export type SentRoster = { readonly fileName: string; readonly bytes: Buffer }

/** Gửi danh sách từ tệp Excel: read and kept to be looked at; nobody and no office is written. */
export async function uploadRoster(
  context: ActContext,
  sent: SentRoster | null,
): Promise<Result<{ id: string }>> {
  const permitted = permit(context.actor, 'roster.upload')
  if (!permitted.ok) return permitted
  if (!sent) return refuse('roster.no_file', { field: 'roster' })
  const cells = await sheetRows(sent.bytes, limits)
  if (!cells.ok) return refuse(cells.refusal.code, { ...cells.refusal, field: 'roster' })
  const rows = readRosterSheet(cells.value)
  if (!rows.ok) return rows
  const id = randomUUIDv7()
  await insertRosterImport(context, { id, fileName: sent.fileName, rows: rows.value })
  const subject = { kind: 'roster', id }
  context.record(
    {
      act: 'roster.upload',
      subject,
      office: actingOffice(context.actor),
      after: { fileName: sent.fileName, rows: rows.value.length },
    },
    [{ name: delegateFacts.rosterUploaded, subject }],
  )
  return ok({ id })
}
