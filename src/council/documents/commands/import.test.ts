import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { councilsForTests, hereCommune } from '../../../../tests/support/council.ts'
import { codeOf } from '../../../../tests/support/documents.ts'
import { filesForTests } from '../../../../tests/support/files.ts'
import { valueOf } from '../../../../tests/support/voter-meetings.ts'
import { documentFile } from '../../../platform/documents/document-file.server.ts'
import type { FileKind } from '../../../platform/storage/file-kind.ts'
import type { ReceivedFile } from '../../../platform/storage/received-file.ts'
import { documentsForDesk } from '../lists.server.ts'
import { paperOf } from '../paper.ts'
import { readImportedFiles } from '../import-job.server.ts'
import { filesOfImport, importedFile } from '../imports-store.server.ts'
import { confirmImported, confirmSure, leaveOut, sendImport } from './import.server.ts'

const councils = await councilsForTests()
const council = await councils.open(hereCommune)
const storage = await filesForTests()
after(async () => {
  await storage.close()
  await councils.close()
})
const day = '2026-11-25'

async function kept(name: string, kind: FileKind, bytes: Uint8Array): Promise<ReceivedFile> {
  const path = join(storage.files.incoming, randomUUID())
  await writeFile(path, bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await storage.files.store.keep(path, sha256)
  return { sha256, thumbnailSha256: null, name, kind, bytes: bytes.length }
}

const paper = (number: number) =>
  paperOf({
    councilName: 'Hội đồng nhân dân xã Mẫu',
    body: { kind: 'standing_body', name: 'Thường trực HĐND' },
    kind: 'plan',
    subject: 'giám sát chuyên đề về vệ sinh môi trường',
    content: { recipients: [], bases: ['Căn cứ Luật Mẫu số 01/2025/QH15'], sentTo: ['Lưu: VT'], secretary: '', body: [{ kind: 'paragraph', words: 'Nội dung kế hoạch giám sát trên địa bàn xã.' }] },
    number,
    symbol: 'KH-TTHĐND',
    documentOn: Temporal.PlainDate.from('2026-05-05'),
    signature: { authority: ['CHỦ TỊCH'], name: 'Người Ký' },
    today: Temporal.PlainDate.from('2026-05-05'),
  })

const made = async (format: 'docx' | 'pdf', number: number) => valueOf(await documentFile(format, 'a', paper(number))).body
const text = (number: string) => Buffer.from(`ỦY BAN NHÂN DÂN\nXÃ MẪU\nSố: ${number}/BC-UBND\nMẫu, ngày 06 tháng 5 năm 2026\nBÁO CÁO\ntình hình thu ngân sách\nKính gửi: Hội đồng nhân dân xã`)

const job = readImportedFiles(
  {
    db: councils.db,
    clock: { now: () => Temporal.Instant.from(`${day}T05:00:00Z`) },
    calendarOf: () => councils.calendar,
    councilOf: async () => ({ commune: hereCommune, slug: council.slug, name: 'HĐND', unit: '', province: '', isSample: false }) as never,
    absolute: (_, path) => path,
  },
  storage.files,
)

const sent = valueOf(
  await council.act('clerk', day, async (context) =>
    sendImport(context, {
      bodyId: council.bodies.get('standing')!,
      files: [
        await kept('ke-hoach-6.docx', 'docx', await made('docx', 6)),
        await kept('ke-hoach-7.pdf', 'pdf', await made('pdf', 7)),
        await kept('hong.pdf', 'pdf', Buffer.from('%PDF-1.7 hỏng %%EOF')),
        await kept('bao-cao.txt', 'text', text('12')),
        await kept('bang.xlsx', 'xlsx', Buffer.from('PK')),
      ],
    }),
  ),
)
await job.run({ commune: hereCommune, import: sent.id }, { number: 1, isLast: true, signal: new AbortController().signal, addJob: async () => {} })
const files = await council.read('clerk', day, (context) => filesOfImport(context, sent.id))

test('each file is read for itself, and a broken one takes no other with it', () => {
  assert.deepEqual(
    files.map(({ name, state, head }) => [name, state, head?.documentNumber.value ?? null, head?.documentOn.value ?? null, head?.title.value ?? null]),
    [
      ['ke-hoach-6.docx', 'recognised', '06/KH-TTHĐND', '2026-05-05', 'giám sát chuyên đề về vệ sinh môi trường'],
      ['ke-hoach-7.pdf', 'recognised', '07/KH-TTHĐND', '2026-05-05', 'giám sát chuyên đề về vệ sinh môi trường'],
      ['hong.pdf', 'broken', null, null, null],
      ['bao-cao.txt', 'recognised', '12/BC-UBND', '2026-05-06', 'tình hình thu ngân sách'],
      ['bang.xlsx', 'unreadable', null, null, null],
    ],
  )
})

test('what was read surely enters the register at once, the others wait for the clerk', async () => {
  const done = await council.act('clerk', day, (context) => confirmSure(context, { importId: sent.id }))
  assert.equal(valueOf(done).confirmed, 2)
  const filter = { bodyId: null, kind: null, state: null, year: null, words: '', page: 1 }
  const { rows } = await council.read('clerk', day, (context) => documentsForDesk(context, filter))
  assert.deepEqual(rows.map(({ documentNumber, isLate }) => [documentNumber, isLate]), [['07/KH-TTHĐND', true], ['06/KH-TTHĐND', true]])
})

test('a paper of another issuer goes to the arrivals; a broken file is entered by hand or left out', async () => {
  const [, , broken, report] = files
  const input = {
    bodyId: council.bodies.get('standing')!,
    kind: 'report' as const,
    documentOn: Temporal.PlainDate.from('2026-05-06'),
    subject: 'tình hình thu ngân sách',
    signer: '',
  }
  const arrive = (issuer: string) =>
    council.act('clerk', day, (context) =>
      confirmImported(context, { ...input, fileId: report!.id, register: 'incoming', issuer, documentNumber: '12/BC-UBND' }),
    )
  assert.equal(codeOf(await arrive('')), 'document_import.issuer_missing')
  assert.equal(codeOf(await arrive('UBND xã Mẫu')), 'ok')
  assert.equal(codeOf(await arrive('UBND xã Mẫu')), 'document_import.not_waiting')
  const byHand = await council.act('clerk', day, (context) =>
    confirmImported(context, { ...input, fileId: broken!.id, register: 'outgoing', issuer: '', documentNumber: '01/BC-TTHĐND' }),
  )
  assert.equal(codeOf(byHand), 'ok')
  assert.equal(codeOf(await council.act('clerk', day, (context) => leaveOut(context, { fileId: files[4]!.id }))), 'ok')
  const states = await council.read('clerk', day, (context) => filesOfImport(context, sent.id))
  assert.deepEqual(states.map(({ state }) => state), ['confirmed', 'confirmed', 'confirmed', 'confirmed', 'left_out'])
})

test('the same bytes sent again are told as the paper they already are', async () => {
  const again = valueOf(
    await council.act('clerk', day, async (context) =>
      sendImport(context, { bodyId: council.bodies.get('standing')!, files: [await kept('nua.docx', 'docx', await made('docx', 6))] }),
    ),
  )
  const [file] = await council.read('clerk', day, (context) => filesOfImport(context, again.id))
  assert.equal((await council.read('clerk', day, (context) => importedFile(context, file!.id)))?.sameAs, '06/KH-TTHĐND')
})
