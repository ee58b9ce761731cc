import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { crc32, createDeflateRaw, deflateRaw } from 'node:zlib'

/** A file to be packed: whole, or as parts of text that are packed as they come. */
export type ZipMember = {
  readonly name: string
  readonly text: string | AsyncIterable<string>
}

type Packed = { name: Buffer; packed: Buffer; size: number; sum: number; offset: number }

const local = 0x04034b50
const central = 0x02014b50
const end = 0x06054b50
// 2.0: deflate. Bit 11: names are UTF-8. The date is 1 January 1980, so that equal content gives
// equal bytes.
const version = 20
const utf8Names = 0x0800
const deflated = 8
const firstDay = 0x0021

/** A ZIP file (APPNOTE 6.3) of these members. Holds the packed bytes only, never the whole text. */
export async function zipOf(members: readonly ZipMember[]): Promise<Buffer> {
  const parts: Buffer[] = []
  const done: Packed[] = []
  let offset = 0
  for (const { name, text } of members) {
    const packed = { name: Buffer.from(name), offset, ...(await pack(text)) }
    const header = fixedPart(local, packed)
    parts.push(header, packed.name, packed.packed)
    offset += header.length + packed.name.length + packed.packed.length
    done.push(packed)
  }
  const directory = done.flatMap((packed) => [fixedPart(central, packed), packed.name])
  const length = directory.reduce((sum, part) => sum + part.length, 0)
  return Buffer.concat([...parts, ...directory, endPart(done.length, length, offset)])
}

async function pack(text: ZipMember['text']): Promise<Pick<Packed, 'packed' | 'size' | 'sum'>> {
  if (typeof text === 'string') {
    const bytes = Buffer.from(text)
    const packed = await promisify(deflateRaw)(bytes)
    return { packed, size: bytes.length, sum: crc32(bytes) }
  }
  const counted = { size: 0, sum: 0 }
  const packed: Buffer[] = []
  async function* count() {
    for await (const part of text) {
      const bytes = Buffer.from(part)
      counted.size += bytes.length
      counted.sum = crc32(bytes, counted.sum)
      yield bytes
    }
  }
  await pipeline(count, createDeflateRaw({ level: 6 }), async (parts: AsyncIterable<Buffer>) => {
    for await (const part of parts) packed.push(part)
  })
  return { packed: Buffer.concat(packed), ...counted }
}

/** Header of a member, in its place (30 bytes) or in the directory (46). */
function fixedPart(signature: number, { name, packed, size, sum, offset }: Packed): Buffer {
  const isCentral = signature === central
  const header = Buffer.alloc(isCentral ? 46 : 30)
  header.writeUInt32LE(signature, 0)
  if (isCentral) header.writeUInt16LE(version, 4)
  const at = isCentral ? 6 : 4
  header.writeUInt16LE(version, at)
  header.writeUInt16LE(utf8Names, at + 2)
  header.writeUInt16LE(deflated, at + 4)
  header.writeUInt16LE(firstDay, at + 8)
  header.writeUInt32LE(sum, at + 10)
  header.writeUInt32LE(packed.length, at + 14)
  header.writeUInt32LE(size, at + 18)
  header.writeUInt16LE(name.length, at + 22)
  if (isCentral) header.writeUInt32LE(offset, 42)
  return header
}

function endPart(members: number, length: number, offset: number): Buffer {
  const part = Buffer.alloc(22)
  part.writeUInt32LE(end, 0)
  part.writeUInt16LE(members, 8)
  part.writeUInt16LE(members, 10)
  part.writeUInt32LE(length, 12)
  part.writeUInt32LE(offset, 16)
  return part
}
