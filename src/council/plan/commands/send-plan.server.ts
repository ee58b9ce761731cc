import { randomUUIDv7 } from 'node:crypto'
import { hasIdShape } from '../../../kernel/ids.ts'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import type { ReceivedFile } from '../../../platform/storage/received-file.ts'
import { sheetRows } from '../../../platform/tables/read-sheet.server.ts'
import { dutiesOfSheet } from '../duty-sheet.ts'
import { mostDuties } from '../plan-file.ts'
import { planPermissions } from '../policy.ts'
import { insertDraft, type DraftContent } from '../drafts.server.ts'
import { planForAct } from '../queries.server.ts'

export type BytesOf = (file: ReceivedFile) => Promise<Buffer>

/** Nhập từ tệp, bước một: reads the file and keeps it aside for its sender; nothing of the plan is written. */
export async function sendPlanFile(
  context: ActContext,
  file: ReceivedFile | undefined,
  bytesOf: BytesOf,
): Promise<Result<{ id: string }>> {
  if (!planPermissions['plan.import'].may(context.actor)) return refuse('access.not_allowed')
  if (!file) return refuse('plan.file_missing', { field: 'file' })
  if (file.kind !== 'text') return refuse('plan.file_not_json', { field: 'file' })
  const plain = parsed((await bytesOf(file)).toString('utf8').normalize('NFC'))
  if (plain === undefined) return refuse('plan.file_not_json', { field: 'file' })
  return keep(context, file.name, { kind: 'plan', file: plain })
}

/** The same for duties of a plan that is there already, from a sheet. */
export async function sendDutySheet(
  context: ActContext,
  planId: string,
  file: ReceivedFile | undefined,
  bytesOf: BytesOf,
): Promise<Result<{ id: string }>> {
  const plan = hasIdShape(planId) ? await planForAct(context, planId) : null
  if (!plan) return refuse('plan.not_found')
  if (!planPermissions['plan.import'].may(context.actor)) return refuse('access.not_allowed')
  if (!file) return refuse('plan.file_missing', { field: 'file' })
  if (file.kind !== 'xlsx') return refuse('plan.file_not_sheet', { field: 'file' })
  const rows = await sheetRows(await bytesOf(file), { mostRows: mostDuties, mostColumns: 40 })
  if (!rows.ok) return refuse(rows.refusal.code, { field: 'file', values: rows.refusal.values })
  const duties = dutiesOfSheet(rows.value)
  if (!duties.ok) return duties
  return keep(context, file.name, { kind: 'duties', planId, duties: duties.value })
}

async function keep(
  context: ActContext,
  fileName: string,
  content: DraftContent,
): Promise<Result<{ id: string }>> {
  const id = randomUUIDv7()
  await insertDraft(context, id, fileName, content)
  return ok({ id })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
  } catch {
    return undefined
  }
}
