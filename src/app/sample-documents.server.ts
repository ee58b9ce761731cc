import { readFile } from 'node:fs/promises'
import { openBodies } from '../council/delegates/index.ts'
import {
  assignIncoming,
  checkDocument,
  draftDocument,
  enterLateDocument,
  publishDocument,
  receiveIncoming,
  submitDocument,
} from '../council/documents/index.ts'
import { readCalendar } from '../council/rules/index.ts'
import { orRefuse, type Result } from '../kernel/result.ts'
import { performAct, type Command } from '../platform/acts/act.server.ts'
import type { ActContext } from '../platform/acts/context.server.ts'
import type { Database } from '../platform/db/pool.server.ts'
import { withLentLogins } from '../platform/identity/lent-login.server.ts'
import { sampleKey } from './sample-key.ts'

type Kind = Parameters<typeof enterLateDocument>[1]['kind']

/** The register of the sample council: papers it issued, papers it got, papers on their way. */
type SampleDocuments = {
  readonly late: readonly { key: string; body: string; kind: Kind; documentNumber: string; documentOn: string; subject: string; text: string; isPublic: boolean }[]
  readonly incoming: readonly SampleIncoming[]
  readonly drafts: readonly { key: string; daysAgo: number; body: string; kind: Kind; subject: string; upTo: 'drafted' | 'submitted'; words: string }[]
}
type SampleIncoming = {
  readonly key: string
  readonly daysAgo: number
  readonly issuer: string
  readonly documentNumber: string
  readonly documentOn: string
  readonly kind: Kind
  readonly subject: string
  readonly text: string
  readonly assignee?: string
  readonly dueInDays?: number
}

export type SampleOf = { readonly commune: string; readonly day: Temporal.PlainDate; readonly folder: URL }

const clerk = 'chuyen-vien'
const viceChair = 'pho-chu-tich-hdnd'

/** Loads the papers of a sample council through the commands that people use; again changes nothing. */
export async function loadSampleDocuments(db: Database, { commune, day, folder }: SampleOf): Promise<void> {
  const read = async (name: string) => (await readFile(new URL(name, folder), 'utf8')).normalize('NFC')
  const documents = JSON.parse(await read('documents.json')) as SampleDocuments
  const calendar = await readCalendar(db)
  await withLentLogins(db, [clerk, viceChair], async (tokens) => {
    const act = <T>(by: string, daysAgo: number, key: string, command: Command<T>): Promise<Result<T>> => {
      const now = day.subtract({ days: daysAgo }).toZonedDateTime({ timeZone: 'Asia/Ho_Chi_Minh', plainTime: '09:00' }).toInstant()
      const request = { db, calendar, commune, act: 'samples.load', key: sampleKey(commune, `documents ${key}`), requestId: '' }
      return performAct({ ...request, login: tokens.get(by) ?? null, clock: { now: () => now } }, command)
    }
    for (const late of documents.late) {
      const pages = [await read(late.text)]
      orRefuse(await act(clerk, 45, late.key, (context) => enterLate(context, late, pages)))
    }
    for (const incoming of documents.incoming) {
      const pages = [await read(incoming.text)]
      orRefuse(await act(clerk, incoming.daysAgo, incoming.key, (context) => receive(context, incoming, pages)))
    }
    for (const draft of documents.drafts) {
      const drafted = orRefuse(await act(clerk, draft.daysAgo, draft.key, (context) => write(context, draft)))
      if (draft.upTo !== 'submitted') continue
      const note = ''
      orRefuse(await act(viceChair, draft.daysAgo - 1, `${draft.key} check`, (context) => checkDocument(context, { ...drafted, version: 1, note })))
      orRefuse(await act(clerk, draft.daysAgo - 1, `${draft.key} submit`, (context) => submitDocument(context, { ...drafted, version: 2, note })))
    }
  })
}

async function bodyOf(context: ActContext, kind: string): Promise<string> {
  const [body] = await openBodies(context, [kind])
  if (!body) throw new Error(`The sample council has no ${kind}`)
  return body.id
}

async function enterLate(context: ActContext, late: SampleDocuments['late'][number], pages: readonly string[]): Promise<Result<{ id: string }>> {
  const { kind, documentNumber, subject } = late
  const entered = await enterLateDocument(context, {
    bodyId: await bodyOf(context, late.body),
    kind,
    documentNumber,
    subject,
    documentOn: Temporal.PlainDate.from(late.documentOn),
    signer: '',
    reason: 'Văn bản ban hành trước khi dùng phần mềm (dữ liệu mẫu)',
    pages,
    isSample: true,
  })
  if (!entered.ok || !late.isPublic) return entered
  return publishDocument(context, { id: entered.value.id, version: 1, publicFiles: [] })
}

async function receive(context: ActContext, incoming: SampleIncoming, pages: readonly string[]): Promise<Result<{ id: string }>> {
  const { assignee, dueInDays = 0, daysAgo } = incoming
  const received = await receiveIncoming(context, {
    ...incoming,
    documentOn: Temporal.PlainDate.from(incoming.documentOn),
    arrivedOn: context.today,
    urgency: 'ordinary',
    pages,
    isSample: true,
  })
  const personId = context.actor?.personId
  if (!received.ok || !assignee || !personId) return received
  const dueOn = context.today.add({ days: daysAgo + dueInDays })
  return assignIncoming(context, { id: received.value.id, version: 1, assigneeId: personId, dueOn, instruction: 'Nghiên cứu, tham mưu Thường trực (dữ liệu mẫu)' })
}

async function write(context: ActContext, draft: SampleDocuments['drafts'][number]): Promise<Result<{ id: string }>> {
  const { kind, subject } = draft
  return draftDocument(context, {
    bodyId: await bodyOf(context, draft.body),
    kind,
    subject,
    recipients: '',
    bases: '',
    body: draft.words,
    sentTo: 'Lưu: VT',
    secretary: '',
  })
}
