import { crc32, deflateRawSync } from 'node:zlib'

/** One entry of an archive; what it claims of itself may differ from what it is. */
export type ZipEntry = {
  name: string
  bytes: Buffer | string
  isStored?: boolean
  claims?: { bytes?: number; crc?: number }
}

/** An archive of the ZIP format (APPNOTE 6.3), written apart from what the product reads it with. */
export function zipOf(entries: readonly ZipEntry[], comment = ''): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const plain = Buffer.from(entry.bytes)
    const packed = entry.isStored ? plain : deflateRawSync(plain, { level: 9 })
    const name = Buffer.from(entry.name)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(0x0800, 2)
    facts.writeUInt16LE(entry.isStored ? 0 : 8, 4)
    facts.writeUInt32LE(entry.claims?.crc ?? crc32(plain), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(entry.claims?.bytes ?? plain.length, 18)
    facts.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), facts, name, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    const begin = Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1')
    directory.push(Buffer.concat([begin, facts, rest, name]))
    locals.push(local)
    offset += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  end.writeUInt16LE(Buffer.byteLength(comment, 'latin1'), 20)
  return Buffer.concat([...locals, list, end, Buffer.from(comment, 'latin1')])
}
