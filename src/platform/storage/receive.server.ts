import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import { fileKinds, largestFile, writeSize, type FileKind } from './file-kind.ts'
import { cleanFileName } from './file-name.ts'
import type { Files } from './files.server.ts'
import { screenOffice } from './office.server.ts'
import { screenPdf } from './pdf.server.ts'
import { redraw } from './picture.server.ts'
import { screenPlainText } from './plain-text.server.ts'
import type { ReceivedFile } from './received-file.ts'
import { sniff } from './sniff.server.ts'

/** A file as it was sent: its bytes on this machine's disk, under a name nobody vouches for. */
export type SentFile = {
  readonly path: string
  readonly name: string
  /** True when more came than any file may have: the rest was not kept. */
  readonly isCut: boolean
}

/**
 * Judges a sent file by its bytes and keeps them: pictures drawn anew, everything else as it came.
 * The refusals are `file.…`, with the file's name. The bytes are kept before any row exists; bytes
 * that never get one are swept away. Removes the sent file.
 */
export async function receiveFile(files: Files, sent: SentFile): Promise<Result<ReceivedFile>> {
  const picture = join(files.incoming, randomUUID())
  const scratch: Scratch = { picture, thumbnail: `${picture}-small` }
  try {
    return await files.gate(() => receive(files, sent, scratch))
  } catch (error) {
    if (!isDiskFull(error)) throw error
    return refuse('file.no_room')
  } finally {
    await Promise.all(
      [sent.path, scratch.picture, scratch.thumbnail].map((path) => rm(path, { force: true })),
    )
  }
}

/** True when a write failed because there is no room left. */
export function isDiskFull(error: unknown): boolean {
  const { code, message } = error as NodeJS.ErrnoException
  return code === 'ENOSPC' || code === 'EDQUOT' || /No space left|ENOSPC/.test(message ?? '')
}

type Scratch = { readonly picture: string; readonly thumbnail: string }

async function receive(
  files: Files,
  sent: SentFile,
  scratch: Scratch,
): Promise<Result<ReceivedFile>> {
  const shownName = cleanFileName(sent.name, 'text').replace(/\.txt$/, '')
  const refused = ({ code, values }: Refusal) =>
    refuse(code, { values: { name: originalName(sent.name, shownName), ...values } })
  const judged = await judge(files, sent, scratch)
  if (!judged.ok) return refused(judged.refusal)
  const kind = judged.value
  const isPicture = fileKinds[kind].group === 'picture'
  const path = isPicture ? scratch.picture : sent.path
  const { size } = await stat(path)
  return ok({
    kind,
    bytes: size,
    name: cleanFileName(sent.name, kind),
    sha256: await keep(files, path),
    thumbnailSha256: isPicture ? await keep(files, scratch.thumbnail) : null,
  })
}

// In a refusal the sender must recognise the name: cleaned as it is kept, but with its own ending.
function originalName(sent: string, shown: string): string {
  const ending = /\.[a-z0-9]{1,5}$/i.exec(sent)?.[0] ?? ''
  return shown.toLowerCase().endsWith(ending.toLowerCase()) ? shown : `${shown}${ending}`
}

async function judge(files: Files, sent: SentFile, scratch: Scratch): Promise<Result<FileKind>> {
  if (sent.isCut) return tooLarge(largestFile(files.limits))
  const { size } = await stat(sent.path)
  const sniffed = await sniff(sent.path)
  if (!sniffed.ok) return sniffed
  const group = { zip: 'office', maybe_text: 'text', pdf: 'scan' } as const
  const limit = files.limits[group[sniffed.value as keyof typeof group] ?? 'picture']
  if (size > limit) return tooLarge(limit, size)
  switch (sniffed.value) {
    case 'zip':
      return screenOffice(sent.path, size)
    case 'pdf':
      return becomes('pdf', await screenPdf(sent.path, size))
    case 'maybe_text':
      return becomes('text', await screenPlainText(sent.path))
    default: {
      const kind = sniffed.value
      return becomes(kind, await redraw(sent.path, kind, scratch.picture, scratch.thumbnail))
    }
  }
}

function tooLarge(limit: number, size?: number): Result<never> {
  const written = size === undefined ? undefined : writeSize(size)
  const isTold = written !== undefined && written !== writeSize(limit)
  return refuse('file.too_large', {
    values: { limit: writeSize(limit), ...(isTold ? { size: written } : {}) },
  })
}

function becomes(kind: FileKind, screened: Result<void>): Result<FileKind> {
  return screened.ok ? ok(kind) : screened
}

async function keep({ store }: Files, path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  const sha256 = hash.digest('hex')
  await store.keep(path, sha256)
  return sha256
}
