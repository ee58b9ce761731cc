import { fork, type ChildProcess } from 'node:child_process'
import type { Load } from './load.ts'
import type { Recording } from './recording.ts'

/** What a process of the bench says first: where it listens, and for the product a clerk's cookie. */
export type Started = { readonly child: ChildProcess; readonly port: number; readonly cookie: string }

const children = new Set<ChildProcess>()

/** Starts a process of the bench and waits until it listens. */
export function start(file: string, settings: unknown): Promise<Started> {
  const child = fork(new URL(file, import.meta.url), [JSON.stringify(settings)], {
    execArgv: ['--max-semi-space-size=16', '--import', new URL('../bin/tsx-hook.ts', import.meta.url).href],
    env: { ...process.env, LOG_LEVEL: 'error' },
  })
  children.add(child)
  return new Promise((resolve, reject) => {
    child.once('message', (first) => resolve({ child, ...(first as { port: number; cookie: string }) }))
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)))
  })
}

export function end({ child }: Started): void {
  child.removeAllListeners('exit')
  child.kill('SIGKILL')
  children.delete(child)
}

export function endAll(): void {
  for (const child of children) child.kill('SIGKILL')
}

/** Resident memory of a process in bytes. */
export async function memoryOf({ child }: Started): Promise<number> {
  const heard = new Promise<{ rss: number }>((resolve) => {
    child.once('message', (message) => resolve(message as { rss: number }))
  })
  child.send('memory')
  return (await heard).rss
}

type Recorded = { recorded: Recording['sent']; body: string }

/** Sends one request of a kind, and keeps what the product asked the database and what it answered. */
export async function record({ child, port }: Started, load: Load): Promise<Recording> {
  const heard = new Promise<Recorded>((resolve) => child.once('message', (m) => resolve(m as Recorded)))
  const { path, method, headers, body, unique } = load.request(0)
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    body,
    headers: { ...headers, 'x-record': '1' },
    redirect: 'manual',
  })
  await response.arrayBuffer()
  const { recorded, body: text } = await heard
  if (response.status !== load.expected) throw new Error(`${load.name}: status ${response.status}`)
  const given = Object.fromEntries(
    [...response.headers].filter(([name]) => !['date', 'connection', 'transfer-encoding'].includes(name)),
  )
  const seen = recorded.flatMap((s) => s.values).filter((v) => typeof v === 'string')
  return {
    sent: recorded,
    body: text,
    status: response.status,
    headers: given,
    unique: method === 'POST' ? uniqueIn(seen as string[], unique) : [...unique],
  }
}

function uniqueIn(values: readonly string[], known: readonly string[]): string[] {
  const ids = new Set(known)
  for (const value of values) {
    for (const id of value.match(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? []) ids.add(id)
    for (const code of value.match(/\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g) ?? []) ids.add(code)
  }
  return [...ids]
}
