import { open } from 'node:fs/promises'
import { fileTypeFromBuffer } from 'file-type'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { FileKind } from './file-kind.ts'
import { hasVirusMark } from './virus-mark.ts'

/** What the first bytes say: a kind, or a family that only a closer look tells apart. */
export type Sniffed = Exclude<FileKind, 'docx' | 'xlsx' | 'odt' | 'text'> | 'zip' | 'maybe_text'

const headBytes = 4100
const oldOffice = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const zip = Buffer.from('PK\u0003\u0004', 'latin1')
const pictures: Readonly<Record<string, Sniffed>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
}

/** Judges a file by its first bytes; neither its name nor the type that was sent is asked. */
export async function sniff(path: string): Promise<Result<Sniffed>> {
  const head = await firstBytes(path)
  if (head.length === 0) return refuse('file.empty')
  if (hasVirusMark(head)) return refuse('file.has_virus_mark')
  // Readers search for a PDF's mark further on, too; then what stands before it could be a page.
  if (head.subarray(0, 5).toString('latin1') === '%PDF-') return ok('pdf')
  if (head.subarray(0, 4).equals(zip)) return ok('zip')
  if (head.subarray(0, 8).equals(oldOffice)) return refuse('file.kind_old_office')
  const type = await fileTypeFromBuffer(head)
  if (!type) return ok('maybe_text')
  if (/^image\/hei[cf]/.test(type.mime)) return refuse('file.kind_heic')
  const picture = pictures[type.mime]
  return picture ? ok(picture) : refuse('file.kind_unsupported')
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
