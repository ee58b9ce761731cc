import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { connectionConfig, type Connection } from './pool.server.ts'

/** The channel on which every change of a commune is told: `commune|kind:id`. */
export const changeChannel = 'nghi_truong_changed'

/** What is done with a channel's notices. */
export type Hearing = {
  notice(payload: string): void
  /** Heard from now on, at first and after each loss: what was said in between is not repeated. */
  connected?(): void
  lost?(): void
}

export type Listener = { stop(): Promise<void> }

const shortestWaitMs = 250
const longestWaitMs = 5_000

/** Hears a channel over a connection of its own, and connects again by itself whenever it is cut. */
export function listenTo(
  connection: Connection,
  channel: string,
  ...hearings: readonly Hearing[]
): Listener {
  const hearing = together(hearings)
  const ending = new AbortController()
  const { signal } = ending
  const untilStopped = (async () => {
    let waitMs = shortestWaitMs
    while (!signal.aborted) {
      const hasHeard = await hearUntilCut(connection, channel, hearing, signal)
      waitMs = hasHeard ? shortestWaitMs : Math.min(waitMs * 2, longestWaitMs)
      await pause(waitMs, undefined, { signal }).catch(() => {})
    }
  })()
  return {
    async stop() {
      ending.abort()
      await untilStopped
    },
  }
}

function together(hearings: readonly Hearing[]): Required<Hearing> {
  return {
    notice: (payload) => hearings.forEach((one) => one.notice(payload)),
    connected: () => hearings.forEach((one) => one.connected?.()),
    lost: () => hearings.forEach((one) => one.lost?.()),
  }
}

/** True when the connection stood for a while; returns when it is cut or the listener is stopped. */
async function hearUntilCut(
  connection: Connection,
  channel: string,
  hearing: Required<Hearing>,
  signal: AbortSignal,
): Promise<boolean> {
  const client = new pg.Client({
    ...connectionConfig(connection),
    application_name: 'nghi-truong-listen',
    options: '-c role=nghi_truong_app',
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
  })
  const cut = new Promise<void>((resolve) => {
    client.once('error', () => resolve())
    client.once('end', () => resolve())
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  client.on('error', () => {})
  client.on('notification', ({ payload }) => hearing.notice(payload ?? ''))
  try {
    await client.connect()
    await client.query(`listen ${client.escapeIdentifier(channel)}`)
  } catch {
    await client.end().catch(() => {})
    return false
  }
  hearing.connected()
  await cut
  if (!signal.aborted) hearing.lost()
  await client.end().catch(() => {})
  return true
}
