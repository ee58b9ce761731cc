// The floor: the same statements in one transaction by bare pg, the same bytes by bare node:http.
import { createServer } from 'node:http'
import pg from 'pg'
import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import type { Recording } from './recording.ts'

const { connection, recording, connections } = JSON.parse(process.argv[2]!) as {
  connection: pg.PoolConfig
  recording: Recording
  connections: number
}
const pool = new pg.Pool({ ...connection, max: connections, options: '-c role=nghi_truong_app' })
const body = Buffer.from(recording.body)

/** Fresh ids for each repetition, where the recorded request wrote rows. */
function freshValues(): (text: unknown) => unknown {
  const fresh = new Map<string, string>()
  return (value) => {
    if (typeof value !== 'string' || recording.unique.length === 0) return value
    return recording.unique.reduce((text, old) => {
      if (!text.includes(old)) return text
      if (!fresh.has(old)) {
        fresh.set(old, freshFor(old))
      }
      return text.replaceAll(old, fresh.get(old)!)
    }, value)
  }
}

function freshFor(old: string): string {
  if (/^\d+$/.test(old)) return String(randomInt(10 ** old.length))
  return old.length === 36 ? randomUUID() : randomBytes(6).toString('hex')
}

async function once(): Promise<void> {
  const client = await pool.connect()
  const freshen = freshValues()
  await client.query('begin')
  for (const [place, { text, values }] of recording.sent.entries()) {
    await client.query({ name: `s${place}`, text, values: values.map(freshen) })
  }
  await client.query('commit')
  client.release()
}

const server = createServer((request, response) => {
  request.resume()
  once().then(
    () => {
      response.writeHead(recording.status, recording.headers)
      response.end(body)
    },
    (error: Error) => {
      process.send?.({ failed: error.message })
      response.writeHead(500).end()
    },
  )
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' && address ? address.port : 0 })
})
