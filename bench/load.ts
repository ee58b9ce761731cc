import autocannon from 'autocannon'

export type BenchRequest = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Record<string, string>
  readonly body?: string
  /** Values of this very request that no other may repeat. */
  readonly unique: readonly string[]
}

/** A kind of request. */
export type Load = {
  readonly name: string
  readonly expected: number
  /** Made anew for each repetition; otherwise the first is sent again and again. */
  readonly isNeverRepeated?: boolean
  request(number: number): BenchRequest
}

export type Measured = { perSecond: number; p50: number; p95: number; failed: number }

/** Sends one kind of request over so many connections for so long, after two seconds to warm up. */
export async function measure(
  load: Load,
  port: number,
  connections: number,
  seconds: number,
): Promise<Measured> {
  await send(load, port, 16, 2)
  return send(load, port, connections, seconds)
}

let number = 0

async function send(load: Load, port: number, connections: number, seconds: number): Promise<Measured> {
  const times: number[] = []
  let failed = 0
  const started = performance.now()
  await new Promise<void>((resolve, reject) => {
    const first = load.request((number += 1))
    const instance = autocannon(
      {
        url: `http://127.0.0.1:${port}${first.path}`,
        connections,
        duration: seconds,
        method: first.method,
        headers: first.headers,
        body: first.body,
        setupClient: (client) => {
          if (!load.isNeverRepeated) return
          const renew = () => {
            const { method, path, headers, body } = load.request((number += 1))
            client.setRequests([{ method, path, headers, body }])
          }
          renew()
          client.on('response', renew)
        },
      },
      (error) => (error ? reject(error as Error) : resolve()),
    )
    instance.on('response', (_client, status, _bytes, time) => {
      times.push(time)
      if (status !== load.expected) failed += 1
    })
  })
  const took = (performance.now() - started) / 1000
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
  return { perSecond: times.length / took, p50: at(0.5), p95: at(0.95), failed }
}
