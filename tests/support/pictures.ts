import sharp from 'sharp'
import { crc32, deflateSync } from 'node:zlib'

/** A picture of two colours, so that turning it can be seen: the left half red, the right half blue. */
export async function picture(
  kind: 'jpeg' | 'png' | 'webp',
  {
    width = 64,
    height = 32,
    orientation,
  }: { width?: number; height?: number; orientation?: number } = {},
): Promise<Buffer> {
  const blue = sharp({
    create: { width: Math.floor(width / 2), height, channels: 3, background: '#0000ff' },
  })
  const right = await blue.png().toBuffer()
  const both = sharp({ create: { width, height, channels: 3, background: '#ff0000' } }).composite([
    { input: right, left: Math.ceil(width / 2), top: 0 },
  ])
  const told = both.withExif({
    IFD0: { Make: 'Điện thoại mẫu', Copyright: 'Trần Thị Mẫu' },
    IFD3: {
      GPSLatitudeRef: 'N',
      GPSLatitude: '20/1 45/1 0/1',
      GPSLongitudeRef: 'E',
      GPSLongitude: '106/1 40/1 0/1',
    },
  })
  return (orientation ? told.withMetadata({ orientation }) : told).toFormat(kind).toBuffer()
}

/** A PNG that claims to be of this size: the bomb is in the header, its picture is one point. */
export function claimedPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const chunk = (type: string, bytes: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), bytes])
    const frame = Buffer.alloc(8)
    frame.writeUInt32BE(bytes.length, 0)
    frame.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
  }
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from([0, 0, 0, 0]))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
