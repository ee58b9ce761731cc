import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { S3Settings } from '../../src/platform/storage/s3-store.server.ts'

type Stored = { bytes: Buffer; at: Temporal.Instant }

/** A bucket in memory that speaks as much of the S3 protocol as storage uses, and checks signatures. */
export type S3StandIn = {
  readonly settings: S3Settings
  readonly objects: Map<string, Stored>
  /** The next so many requests are answered with 503. */
  failNext(count: number): void
  close(): Promise<void>
}

/** Objects a page of a list, small so that lists have pages. */
const listed = 2
const accessKey = 'KHOA-THU'
const secretKey = 'bí mật thử'

export async function openS3StandIn(): Promise<S3StandIn> {
  const objects = new Map<string, Stored>()
  let failures = 0
  const server = createServer((request, response) => {
    void answer(request, response).catch((error: Error) =>
      response.writeHead(500).end(error.message),
    )
  })
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request)
    if (failures > 0) {
      failures -= 1
      return void response.writeHead(503).end()
    }
    const url = new URL(request.url!, `http://${request.headers.host}`)
    if (!isSigned(request, url, body)) return void response.writeHead(403).end()
    const key = decodeURIComponent(url.pathname.slice('/kho/'.length))
    const stored = objects.get(key)
    if (request.method === 'PUT') {
      objects.set(key, { bytes: body, at: Temporal.Now.instant() })
      return void response.writeHead(200).end()
    }
    if (request.method === 'DELETE') {
      objects.delete(key)
      return void response.writeHead(204).end()
    }
    if (key === '') return void response.writeHead(200).end(page(objects, url.searchParams))
    if (!stored) return void response.writeHead(404).end()
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')
    if (!range) return void response.writeHead(200).end(stored.bytes)
    response.writeHead(206).end(stored.bytes.subarray(Number(range[1]), Number(range[2]) + 1))
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    settings: {
      endpoint: `http://127.0.0.1:${port}/`,
      region: 'vn-1',
      bucket: 'kho',
      accessKey,
      secretKey,
    },
    objects,
    failNext: (count) => (failures = count),
    close: () =>
      new Promise((resolve) => (server.close(() => resolve()), server.closeAllConnections())),
  }
}

function page(objects: Map<string, Stored>, query: URLSearchParams): string {
  const prefix = query.get('prefix') ?? ''
  const after = query.get('continuation-token')?.replace(/^<&>/, '') ?? ''
  const keys = [...objects.keys()].filter((key) => key.startsWith(prefix) && key > after).toSorted()
  const shown = keys.slice(0, listed)
  const entries = shown.map(
    (key) =>
      `<Contents><Key>${key}</Key><LastModified>${objects.get(key)!.at.toString({ smallestUnit: 'millisecond' })}</LastModified><Size>1</Size></Contents>`,
  )
  const next =
    keys.length > listed
      ? `<NextContinuationToken>&lt;&amp;&gt;${shown.at(-1)}</NextContinuationToken>`
      : ''
  return `<?xml version="1.0"?><ListBucketResult>${entries.join('')}${next}</ListBucketResult>`
}

// AWS Signature Version 4, written apart from the client that signs.
function isSigned(request: IncomingMessage, url: URL, body: Buffer): boolean {
  const { headers } = request
  const given =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/([^,]+), SignedHeaders=([^,]+), Signature=(\w+)$/.exec(
      headers.authorization ?? '',
    )
  const hash = createHash('sha256').update(body).digest('hex')
  if (!given || given[1] !== accessKey || headers['x-amz-content-sha256'] !== hash) return false
  const [, , scope = '', signedHeaders = '', signature] = given
  const canonical = [
    request.method,
    url.pathname,
    [...url.searchParams]
      .map((pair) => pair.map(encodeURIComponent).join('='))
      .toSorted()
      .join('&'),
    ...signedHeaders.split(';').map((name) => `${name}:${String(headers[name]).trim()}`),
    '',
    signedHeaders,
    hash,
  ].join('\n')
  const words = [
    'AWS4-HMAC-SHA256',
    headers['x-amz-date'],
    scope,
    createHash('sha256').update(canonical).digest('hex'),
  ].join('\n')
  const key = scope
    .split('/')
    .reduce<Buffer | string>(
      (from, part) => createHmac('sha256', from).update(part).digest(),
      `AWS4${secretKey}`,
    )
  return createHmac('sha256', key).update(words).digest('hex') === signature
}
