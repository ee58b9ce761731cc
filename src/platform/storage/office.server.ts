import { crc32 } from 'node:zlib'
import { open } from 'node:fs/promises'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { FileKind } from './file-kind.ts'
import { hasVirusMark } from './virus-mark.ts'

type OfficeKind = Extract<FileKind, 'docx' | 'xlsx' | 'odt'>

const mostEntries = 5000
const mostUnpacked = 300 * 1024 * 1024
/** Unpacked to packed: dense tables reach 60 to 1; a bomb begins where this ends. */
const mostRatio = 150
const ratioCountsFrom = 20 * 1024 * 1024
const mostRead = 1024 * 1024

const macros =
  /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|vbaProjectSignature\.bin)$|\/(?:macrosheets|activeX)\/|^(?:Basic|Scripts)\/./i
const programs = /\.(?:class|exe|dll|scr|com|bat|cmd|ps1|vbs|js|jse|wsf|hta|lnk|jar|msi|so)$/i
/** Entries whose words are read; all others are only unpacked and counted. */
const read = ['[Content_Types].xml', 'mimetype', 'word/_rels/settings.xml.rels']

/**
 * Looks through a Word, Excel or OpenDocument file: what it truly is, that every entry unpacks to
 * what it says, and that nothing in it runs by itself. Unpacks into nothing, entry by entry.
 */
export async function screenOffice(path: string, bytes: number): Promise<Result<OfficeKind>> {
  if (!(await endsWithItsDirectory(path, bytes))) return refuse('file.two_faced')
  let zip: ZipFile
  try {
    zip = await openPromise(path, { autoClose: false })
  } catch {
    return refuse('file.damaged')
  }
  try {
    return await screenEntries(zip, bytes)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall) throw error
    return refuse('file.damaged')
  } finally {
    zip.close()
  }
}

// What follows the directory would be read by some other program: Office writes nothing there.
async function endsWithItsDirectory(path: string, bytes: number): Promise<boolean> {
  const file = await open(path, 'r')
  try {
    const { buffer } = await file.read(Buffer.alloc(22), 0, 22, Math.max(0, bytes - 22))
    return buffer.readUInt32LE(0) === 0x06054b50 && buffer.readUInt16LE(20) === 0
  } finally {
    await file.close()
  }
}

async function screenEntries(zip: ZipFile, packed: number): Promise<Result<OfficeKind>> {
  if (zip.entryCount > mostEntries) return refuse('file.compressed_too_much')
  const words = new Map<string, string>()
  let unpacked = 0
  for await (const entry of zip.eachEntry()) {
    if (macros.test(entry.fileName)) return refuse('file.has_macros')
    if (programs.test(entry.fileName)) return refuse('file.two_faced')
    unpacked += entry.uncompressedSize
    const isBomb = unpacked > ratioCountsFrom && unpacked / packed > mostRatio
    if (isBomb || unpacked > mostUnpacked) return refuse('file.compressed_too_much')
    const unpackedEntry = await unpack(zip, entry)
    if (!unpackedEntry.ok) return unpackedEntry
    if (read.includes(entry.fileName)) words.set(entry.fileName, unpackedEntry.value)
  }
  return kindOf(words)
}

/** Unpacks one entry: its words when they are read at all, and always its checksum. */
async function unpack(zip: ZipFile, entry: Entry): Promise<Result<string>> {
  if (!entry.canDecodeFileData()) return refuse('file.damaged')
  const isRead = read.includes(entry.fileName)
  if (isRead && entry.uncompressedSize > mostRead) return refuse('file.compressed_too_much')
  const parts: Buffer[] = []
  let sum = 0
  let isFirst = true
  for await (const part of await zip.openReadStreamPromise(entry)) {
    const chunk = part as Buffer
    if (isFirst && hasVirusMark(chunk.subarray(0, 1024))) return refuse('file.has_virus_mark')
    isFirst = false
    sum = crc32(chunk, sum)
    if (isRead) parts.push(chunk)
  }
  return sum === entry.crc32 ? ok(Buffer.concat(parts).toString('utf8')) : refuse('file.damaged')
}

function kindOf(words: ReadonlyMap<string, string>): Result<OfficeKind> {
  const types = words.get('[Content_Types].xml') ?? ''
  if (/macroEnabled/i.test(types)) return refuse('file.has_macros')
  if (loadsTemplate(words.get('word/_rels/settings.xml.rels') ?? '')) {
    return refuse('file.has_remote_template')
  }
  if (types.includes('wordprocessingml.document.main+xml')) return ok('docx')
  if (types.includes('spreadsheetml.sheet.main+xml')) return ok('xlsx')
  if (words.get('mimetype') === 'application/vnd.oasis.opendocument.text') return ok('odt')
  return refuse('file.kind_unsupported')
}

// A template on the author's own disk is common and loads nothing elsewhere; one on the network does.
function loadsTemplate(relations: string): boolean {
  return (relations.match(/<Relationship\b[^>]*>/g) ?? []).some(
    (relation) =>
      relation.includes('/attachedTemplate') &&
      /Target\s*=\s*["'](?:https?:|ftp:|\\\\|\/\/|file:\/\/[^/])/i.test(relation),
  )
}
