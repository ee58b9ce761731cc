import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  verify,
} from 'node:crypto'

export type Pushed = {
  readonly path: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** What the browser reads after opening the message. */
  readonly text: string
  /** Claims of the signature, after it was found right. */
  readonly claims: { aud: string; exp: number; sub: string }
}

export type PushService = {
  readonly origin: string
  readonly pushed: Pushed[]
  /** Answer from now on: 201 takes it. */
  answer(status: number): void
  /** A browser that subscribes, as it tells a page. */
  subscribes(): string
  close(): Promise<void>
}

/**
 * A push service with its browsers, written from RFC 8291, 8188 and 8292 apart from the product's library:
 * it refuses what is not signed, and opens what it was given.
 */
export async function pushServiceForTests(publicKey: () => string): Promise<PushService> {
  const browsers = new Map<string, { keys: ReturnType<typeof createECDH>; auth: Buffer }>()
  const pushed: Pushed[] = []
  let status = 201
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const browser = browsers.get(request.url ?? '')
      if (!browser) return void response.writeHead(404).end()
      if (status === 201) {
        const claims = claimsOf(String(request.headers.authorization), publicKey())
        const text = opened(Buffer.concat(parts), browser)
        pushed.push({ path: request.url!, headers: request.headers, text, claims })
      }
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    pushed,
    answer: (next) => (status = next),
    subscribes() {
      const path = `/push/${randomBytes(16).toString('hex')}`
      const keys = createECDH('prime256v1')
      const auth = randomBytes(16)
      const p256dh = keys.generateKeys('base64url')
      browsers.set(path, { keys, auth })
      return JSON.stringify({
        endpoint: origin + path,
        expirationTime: null,
        keys: { p256dh, auth: auth.toString('base64url') },
      })
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** RFC 8292: `vapid t=<JWT>, k=<key>`, signed by ES256 with the key that the browser subscribed to. */
function claimsOf(authorization: string, publicKey: string): Pushed['claims'] {
  const [, token = '', key = ''] = /^vapid t=([^,]+), ?k=(.+)$/.exec(authorization) ?? []
  if (key !== publicKey) throw new Error(`Signed by another key: ${authorization}`)
  const point = Buffer.from(key, 'base64url')
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) =>
    half.toString('base64url'),
  )
  const jwk = { kty: 'EC', crv: 'P-256', x: x!, y: y! }
  const [head = '', body = '', signature = ''] = token.split('.')
  const isRight = verify(
    'sha256',
    Buffer.from(`${head}.${body}`),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  )
  if (!isRight) throw new Error('The signature is wrong')
  return JSON.parse(Buffer.from(body, 'base64url').toString())
}

/** RFC 8291, 3.3 and 3.4 over RFC 8188: one record, its padding taken off. */
function opened(
  body: Buffer,
  { keys, auth }: { keys: ReturnType<typeof createECDH>; auth: Buffer },
): string {
  const salt = body.subarray(0, 16)
  const keyLength = body[20]!
  const theirKey = body.subarray(21, 21 + keyLength)
  const sealed = body.subarray(21 + keyLength)
  const shared = keys.computeSecret(theirKey)
  const both = Buffer.concat([Buffer.from('WebPush: info\0'), keys.getPublicKey(), theirKey])
  const material = Buffer.from(hkdfSync('sha256', shared, auth, both, 32))
  const derive = (name: string, length: number) =>
    Buffer.from(
      hkdfSync('sha256', material, salt, Buffer.from(`Content-Encoding: ${name}\0`), length),
    )
  const decipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12))
  decipher.setAuthTag(sealed.subarray(-16))
  const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
  return plain.subarray(0, plain.lastIndexOf(2)).toString()
}
