import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

type Claims = Record<string, unknown>

/** What the provider does otherwise than an honest one. */
export type Misdeed = {
  /** Changes the claims of the next id_token. */
  claims?(claims: Claims): Claims
  /** Signs with a key that is not in its key set. */
  hasWrongKey?: boolean
  /** Says that it is not signed at all. */
  alg?: 'none' | 'HS256'
  /** Puts these into the answer that the browser brings back. */
  returned?: Record<string, string>
  isDown?: boolean
}

export type IdentityProvider = {
  readonly issuer: string
  misdeed: Misdeed
  /** Whom it takes the person in front of the browser for. */
  subject: string
  /** What a browser gets that follows the question: the address it is sent back to. */
  answer(question: string): Promise<URL>
  /** How often a code was asked for tokens. */
  exchanges(): number
  close(): Promise<void>
}

export const client = { id: 'nghi-truong', secret: 'bí mật của ứng dụng thử' }

type Code = { nonce: string; challenge: string; redirectUri: string }

const base64Url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A stand-in for a provider of identities that can be made to misbehave; made of node:crypto alone. */
export async function identityProviderForTests(): Promise<IdentityProvider> {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const strange = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const codes = new Map<string, Code>()
  let exchanges = 0
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', own.issuer)
    const say = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (own.misdeed.isDown) return void response.destroy()
    if (url.pathname === '/.well-known/openid-configuration') return void say(200, document())
    if (url.pathname === '/jwks') return void say(200, { keys: [jwk()] })
    let body = ''
    request.on('data', (part) => (body += part))
    request.on('end', () => {
      exchanges += 1
      const asked = new URLSearchParams(body)
      const code = codes.get(asked.get('code') ?? '')
      const challenge = createHash('sha256').update(asked.get('code_verifier') ?? '')
      const isProved = code?.challenge === challenge.digest('base64url')
      if (!code || !isProved || code.redirectUri !== asked.get('redirect_uri')) {
        return say(400, { error: 'invalid_grant' })
      }
      codes.delete(asked.get('code')!)
      say(200, { access_token: 'x', token_type: 'Bearer', id_token: idToken(code) })
    })
  })
  const document = () => ({
    issuer: own.issuer,
    authorization_endpoint: `${own.issuer}/authorize`,
    token_endpoint: `${own.issuer}/token`,
    jwks_uri: `${own.issuer}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
    authorization_response_iss_parameter_supported: true,
  })
  const jwk = () => ({
    ...keys.publicKey.export({ format: 'jwk' }),
    kid: 'a',
    use: 'sig',
    alg: 'RS256',
  })
  const idToken = ({ nonce }: Code): string => {
    const { claims = (same: Claims) => same, alg, hasWrongKey } = own.misdeed
    const now = Math.floor(Date.now() / 1000)
    const said = claims({
      iss: own.issuer,
      sub: own.subject,
      aud: client.id,
      iat: now,
      exp: now + 300,
      nonce,
    })
    const head = alg ? { alg, typ: 'JWT' } : { alg: 'RS256', kid: 'a' }
    const unsigned = `${base64Url(head)}.${base64Url(said)}`
    if (alg === 'none') return `${unsigned}.`
    const { privateKey } = hasWrongKey ? strange : keys
    return `${unsigned}.${sign('sha256', Buffer.from(unsigned), privateKey).toString('base64url')}`
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const own: IdentityProvider = {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    misdeed: {},
    subject: '031090000001',
    async answer(question) {
      const asked = new URL(question).searchParams
      const code = randomBytes(16).toString('hex')
      const redirectUri = asked.get('redirect_uri')!
      codes.set(code, {
        nonce: asked.get('nonce') ?? '',
        challenge: asked.get('code_challenge') ?? '',
        redirectUri,
      })
      const back = new URL(redirectUri)
      const said = { code, state: asked.get('state') ?? '', iss: own.issuer }
      back.search = new URLSearchParams({ ...said, ...own.misdeed.returned }).toString()
      return back
    },
    exchanges: () => exchanges,
    close: () => closed(server),
  }
  return own
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
