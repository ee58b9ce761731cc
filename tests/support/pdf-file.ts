import { deflateSync } from 'node:zlib'

/** A PDF of one empty page with further objects, each a body between `obj` and `endobj`. */
export function pdf(more: readonly (string | Buffer)[] = [], trailer = ''): Buffer {
  const bodies: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    ...more,
  ]
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%âãÏÓ\n', 'latin1')]
  const offsets: number[] = []
  let length = parts[0]!.length
  for (const [place, body] of bodies.entries()) {
    offsets.push(length)
    const part = Buffer.concat([
      Buffer.from(`${place + 1} 0 obj\n`),
      Buffer.from(body as string),
      Buffer.from('\nendobj\n'),
    ])
    parts.push(part)
    length += part.length
  }
  const lines = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = bodies.length + 1
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${lines}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

/** A stream object; `packed` is what lies between `stream` and `endstream`. */
export function stream(entries: string, packed: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${packed.length} >>\nstream\r\n`),
    packed,
    Buffer.from('\nendstream'),
  ])
}

/** Objects hidden in an object stream packed by Flate (ISO 32000-2, 7.5.7). */
export function objectStream(objects: string): Buffer {
  return stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', deflateSync(`9 0 ${objects}`))
}
