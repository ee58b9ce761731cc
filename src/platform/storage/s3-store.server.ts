import { openAsBlob } from 'node:fs'
import { Readable } from 'node:stream'
import { AwsClient } from 'aws4fetch'
import type { ByteRange, FileStore, StoredBytes } from './store.ts'

/** A bucket of any server that speaks the S3 protocol, addressed by path. */
export type S3Settings = {
  readonly endpoint: string
  readonly region: string
  readonly bucket: string
  readonly accessKey: string
  readonly secretKey: string
}

/** How a request to the bucket ended that should not have: never carries a key or a signature. */
class S3Failure extends Error {
  constructor(verb: string, status: number) {
    super(`S3 answered ${verb} with ${status}`)
  }
}

const emptySha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
const answersWithinMs = 120_000

/**
 * Bytes in a bucket: `aa/bb/<sha256>`. A PUT appears whole or not at all, and its signature carries
 * the SHA-256 of the content, which is the address: the server itself refuses other bytes.
 */
export function openS3Store(settings: S3Settings): FileStore {
  const client = new AwsClient({
    accessKeyId: settings.accessKey,
    secretAccessKey: settings.secretKey,
    region: settings.region,
    service: 's3',
    retries: 4,
  })
  const bucket = `${settings.endpoint.replace(/\/$/, '')}/${settings.bucket}`
  const ask: Ask = async (
    method,
    path,
    { headers = {}, body, sha256 = emptySha256, allow = [] } = {},
  ) => {
    const response = await client.fetch(`${bucket}/${path}`, {
      method,
      headers: { ...headers, 'x-amz-content-sha256': sha256 },
      body,
      signal: AbortSignal.timeout(answersWithinMs),
    })
    if (response.ok || allow.includes(response.status)) return response
    await response.body?.cancel()
    throw new S3Failure(method, response.status)
  }
  return {
    keep: (path, sha256) => keep(ask, path, sha256),
    read: (sha256, range) => read(ask, sha256, range),
    list: () => list(ask),
    removeIfKeptBefore: (sha256, instant) => removeIfKeptBefore(ask, sha256, instant),
  }
}

type Asked = {
  headers?: Record<string, string>
  body?: Blob
  sha256?: string
  /** Statuses that are an answer and no failure. */
  allow?: readonly number[]
}
type Ask = (method: string, path: string, asked?: Asked) => Promise<Response>

function keyOf(sha256: string): string {
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`
}

// A blob over the file and no stream: its length is known before, and a retry can read it again.
async function keep(ask: Ask, path: string, sha256: string): Promise<void> {
  const body = await openAsBlob(path)
  const response = await ask('PUT', keyOf(sha256), { body, sha256 })
  await response.body?.cancel()
}

async function read(ask: Ask, sha256: string, range?: ByteRange): Promise<Readable | null> {
  const headers: Record<string, string> = range
    ? { range: `bytes=${range.start}-${range.end}` }
    : {}
  const response = await ask('GET', keyOf(sha256), { headers, allow: [404] })
  if (response.status === 404 || !response.body) {
    await response.body?.cancel()
    return null
  }
  return Readable.fromWeb(response.body as never)
}

async function* list(ask: Ask, prefix = ''): AsyncIterable<StoredBytes> {
  let token: string | undefined
  do {
    const query = new URLSearchParams({ 'list-type': '2', prefix })
    if (token) query.set('continuation-token', token)
    const page = await (await ask('GET', `?${query}`)).text()
    for (const [, entry = ''] of page.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
      const sha256 = /\/([0-9a-f]{64})$/.exec(element(entry, 'Key') ?? '')?.[1]
      const at = element(entry, 'LastModified')
      if (sha256 && at) yield { sha256, keptAt: Temporal.Instant.from(at) }
    }
    token = element(page, 'NextContinuationToken')
  } while (token)
}

// Tokens may carry the five entities of XML; keys and instants never do.
function element(xml: string, name: string): string | undefined {
  return new RegExp(`<${name}>(.*?)</${name}>`, 's')
    .exec(xml)?.[1]
    ?.replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

// The protocol has no removal by age, so the age is asked right before: whoever keeps the same bytes
// within those milliseconds loses them. A folder has no such gap.
async function removeIfKeptBefore(
  ask: Ask,
  sha256: string,
  instant: Temporal.Instant,
): Promise<boolean> {
  for await (const { keptAt } of list(ask, keyOf(sha256))) {
    if (Temporal.Instant.compare(keptAt, instant) >= 0) return false
    const response = await ask('DELETE', keyOf(sha256), { allow: [404] })
    await response.body?.cancel()
    return true
  }
  return false
}
