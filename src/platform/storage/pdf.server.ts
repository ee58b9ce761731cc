import { createReadStream } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { createInflate } from 'node:zlib'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { hasVirusMark } from './virus-mark.ts'

const chunkBytes = 256 * 1024
/** Longer than any name looked for, written out in #xx. */
const overlap = 256
const mostObjectStreams = 5000
const mostUnpackedEach = 16 * 1024 * 1024
const mostUnpackedInAll = 128 * 1024 * 1024
const mostAfterEnd = 1024

// ISO 32000-2: 12.6.4.17 (JavaScript), 12.6.4.6 (Launch), 7.11.4 (embedded files), 7.6 (encryption).
const scripts =
  /\/(?:JavaScript|Launch)\b|\/JS\s*(?:\((?=[\x20-\x7e]{4})|<[0-9a-fA-F]{4}|\d+\s+\d+\s+R)/
const embedded = /\/EmbeddedFiles?\b|\/EF\s*<</
const encrypted = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/
const objectStream = /\/ObjStm\b/g

/**
 * Looks for what acts by itself or hides in a PDF: scripts, programs to launch, embedded files,
 * encryption, a second format at its end. Names are found in the raw bytes and in object streams
 * packed by Flate, also when written in #xx. Not found: names in streams packed otherwise or split
 * over filters, and scripts of XFA forms; so PDFs are also served sandboxed or as a download.
 */
export async function screenPdf(path: string, bytes: number): Promise<Result<void>> {
  const file = await open(path, 'r')
  try {
    const end = await screenEnd(file, bytes)
    if (!end.ok) return end
    const raw = await screenRaw(file, bytes)
    return raw.ok ? await screenObjectStreams(path, file, raw.value) : raw
  } finally {
    await file.close()
  }
}

async function screenEnd(file: FileHandle, bytes: number): Promise<Result<void>> {
  const tail = await textAt(file, Math.max(0, bytes - 65_600), 65_600)
  if (endsAsZip(tail)) return refuse('file.two_faced')
  const end = tail.lastIndexOf('%%EOF')
  if (end === -1) return refuse('file.damaged')
  return tail.length - end - 5 > mostAfterEnd ? refuse('file.two_faced') : ok(undefined)
}

/** True when a zip program would take these last bytes for the directory of an archive. */
function endsAsZip(tail: string): boolean {
  for (
    let at = tail.lastIndexOf('PK\u0005\u0006');
    at !== -1;
    at = tail.lastIndexOf('PK\u0005\u0006', at - 1)
  ) {
    const comment = tail.charCodeAt(at + 20) + 256 * tail.charCodeAt(at + 21)
    if (at + 22 + comment === tail.length) return true
    if (at === 0) break
  }
  return false
}

/** The places of object streams, when nothing in the raw bytes is against the file. */
async function screenRaw(file: FileHandle, bytes: number): Promise<Result<number[]>> {
  const places: number[] = []
  for (let at = 0; at < bytes; at += chunkBytes) {
    const text = await textAt(file, at, chunkBytes + overlap)
    if (hasVirusMark(Buffer.from(text, 'latin1'))) return refuse('file.has_virus_mark')
    if (encrypted.test(text)) return refuse('file.locked')
    const judged = judge(text)
    if (!judged.ok) return judged
    for (const { index } of text.matchAll(objectStream)) {
      if (index < chunkBytes) places.push(at + index)
    }
  }
  return places.length > mostObjectStreams ? refuse('file.compressed_too_much') : ok(places)
}

function judge(text: string): Result<void> {
  // A name may be written with any of its signs as #xx (7.3.5).
  const plain = text.includes('#')
    ? text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text
  if (scripts.test(plain)) return refuse('file.has_scripts')
  return embedded.test(plain) ? refuse('file.has_embedded_files') : ok(undefined)
}

async function screenObjectStreams(
  path: string,
  file: FileHandle,
  places: readonly number[],
): Promise<Result<void>> {
  let left = mostUnpackedInAll
  for (const place of places) {
    const after = await textAt(file, place, 4096)
    const begin = /stream\r?\n/.exec(after)
    if (!begin) continue
    const text = await inflated(path, place + begin.index + begin[0].length)
    if (text === null) return refuse('file.compressed_too_much')
    left -= text.length
    if (left < 0) return refuse('file.compressed_too_much')
    const judged = judge(text)
    if (!judged.ok) return judged
  }
  return ok(undefined)
}

/** What unpacks from this place on, as far as it unpacks; null when that is too much. */
async function inflated(path: string, start: number): Promise<string | null> {
  const packed = createReadStream(path, { start })
  const unpacking = packed.pipe(createInflate())
  const parts: Buffer[] = []
  let length = 0
  try {
    for await (const part of unpacking) {
      length += (part as Buffer).length
      if (length > mostUnpackedEach) return null
      parts.push(part as Buffer)
    }
  } catch {
    // Not packed by Flate, or broken off: what came out until then is judged.
  } finally {
    packed.destroy()
  }
  return Buffer.concat(parts).toString('latin1')
}

async function textAt(file: FileHandle, position: number, length: number): Promise<string> {
  const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, position)
  return buffer.toString('latin1', 0, bytesRead)
}
