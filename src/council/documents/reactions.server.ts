import { createHash, randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { documentFile } from '../../platform/documents/document-file.server.ts'
import type { Reaction, ReactionContext } from '../../platform/jobs/reaction.ts'
import { postMail } from '../../platform/mail/outbox.server.ts'
import { cleanFileName } from '../../platform/storage/file-name.ts'
import type { Files } from '../../platform/storage/files.server.ts'
import { choosePublicFiles, filesOf, recordFiles } from '../../platform/storage/kept-files.server.ts'
import { documentFacts } from './events.ts'
import { faceOf, fileNameOf } from './face.server.ts'
import { fileKind } from './files.server.ts'
import { mailOfPaper } from './mail-text.vi.ts'
import { documentForPortal, documentInside, type DocumentDossier } from './queries.server.ts'
import { recipientsOf } from './recipients-store.server.ts'
import { kindText } from './text.vi.ts'

/** Mails go to those who were named with an address, each once. */
const mailed: Reaction = {
  hears: [documentFacts.sent],
  async react(context) {
    const { id } = context.fact.subject
    const document = await documentForPortal(context, id)
    if (!document) return
    const named = context.fact.payload['recipients']
    const ids = Array.isArray(named) ? named : []
    for (const recipient of await recipientsOf(context, id)) {
      if (recipient.way !== 'mail' || !ids.includes(recipient.id)) continue
      await postMail(context, {
        key: `document:${recipient.id}`,
        to: recipient.email,
        mail: () =>
          mailOfPaper(context.council.name, {
            title: `${kindText[document.kind]} ${document.subject}`,
            number: document.documentNumber ?? '',
            url: context.absolute(`/van-ban/${id}`),
          }),
      })
    }
  },
}

/**
 * The paper as PDF, kept once for good when it leaves the house: from then on its SHA-256 tells whether
 * a file is this one. Equal content gives equal bytes, so that keeping it again changes nothing.
 */
function keepsPaper(files: Files): Reaction {
  return {
    hears: [documentFacts.sent, documentFacts.published],
    async react(context) {
      const document = await documentInside(context, context.fact.subject.id)
      const face = document ? await faceOf(context, document) : null
      if (!document?.documentNumber || !face) return
      const made = await documentFile('pdf', fileNameOf(document), face)
      if (!made.ok) throw new Error(`The paper was not made: ${made.refusal.code}`)
      await keepFile(context, files, document, made.value.body)
    },
  }
}

async function keepFile(
  context: ReactionContext,
  files: Files,
  document: DocumentDossier,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const subject = { kind: fileKind.document, id: document.id }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const kept = await filesOf(context, [subject])
  if (!kept.some((file) => file.sha256 === sha256)) {
    const path = join(files.incoming, randomUUID())
    try {
      await writeFile(path, bytes)
      await files.store.keep(path, sha256)
    } finally {
      await rm(path, { force: true })
    }
    const name = cleanFileName(`${fileNameOf(document)}.pdf`, 'pdf')
    await recordFiles(context, subject, [{ sha256, thumbnailSha256: null, name, kind: 'pdf', bytes: bytes.length }])
  }
  if (!document.isPublic) return
  const open = (await filesOf(context, [subject])).filter((file) => file.isPublic || file.sha256 === sha256)
  await choosePublicFiles(context, [subject], open.map(({ id }) => id))
}

/** What this slice does after its own facts. */
export function documentReactions(files: Files): readonly Reaction[] {
  return [mailed, keepsPaper(files)]
}
