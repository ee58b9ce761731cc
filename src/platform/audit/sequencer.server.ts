import { setTimeout as pause } from 'node:timers/promises'
import type { Hearing } from '../db/listen.server.ts'
import type { Database } from '../db/pool.server.ts'
import { communesWithWaitingEntries, sequenceBatch } from './sequence.server.ts'

export type SequencerDeps = {
  readonly db: Database
  log(event: string, values: Readonly<Record<string, unknown>>): void
}

export type Sequencer = {
  /** What to do with the database's notices of changes: for `listenTo`. */
  readonly hearing: Hearing
  stop(): Promise<void>
}

/** Acts that come together are taken together. */
const settleMs = 150
/** Another process has the tree for the length of a batch. */
const busyMs = 250
const retryMs = 1_000
const sweepMs = 60_000

/**
 * Takes every committed entry into its commune's tree, within a second of the act, once its
 * `hearing` is given to `listenTo`: the notice of each act wakes it, and it looks through all
 * communes at the start, after a lost connection and each minute. Any number of processes may run
 * one: a commune's tree is locked for the length of a batch.
 */
export function startSequencer(deps: SequencerDeps): Sequencer {
  const bell = openBell()
  const ending = new AbortController()
  const sweeping = setInterval(() => sweep(deps, bell), sweepMs)
  const working = work(deps, bell, ending.signal)
  return {
    hearing: {
      notice: (payload) => bell.ring(payload.split('|', 1)[0]),
      connected: () => void sweep(deps, bell),
    },
    async stop() {
      clearInterval(sweeping)
      ending.abort()
      bell.ring()
      await working
    },
  }
}

/** Communes that were said to have entries outside their tree. */
type Bell = {
  ring(commune?: string): void
  ringLater(commune: string, afterMs: number): void
  rung(): Promise<void>
  take(): string[]
}

function openBell(): Bell {
  const communes = new Set<string>()
  let rung = Promise.withResolvers<void>()
  const ring: Bell['ring'] = (commune) => {
    if (commune) communes.add(commune)
    rung.resolve()
  }
  return {
    ring,
    ringLater: (commune, afterMs) => void setTimeout(ring, afterMs, commune).unref(),
    rung: () => rung.promise,
    take() {
      rung = Promise.withResolvers()
      const taken = [...communes]
      communes.clear()
      return taken
    },
  }
}

async function work(deps: SequencerDeps, bell: Bell, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await bell.rung()
    await pause(settleMs, undefined, { signal }).catch(() => {})
    for (const commune of bell.take()) {
      if (!signal.aborted) await sequence(deps, bell, commune)
    }
  }
}

/** One batch only, so that a commune with much to do does not hold up the others. */
async function sequence({ db, log }: SequencerDeps, bell: Bell, commune: string): Promise<void> {
  try {
    const taken = await sequenceBatch(db, commune)
    if (taken === 'more') bell.ring(commune)
    if (taken === 'busy') bell.ringLater(commune, busyMs)
  } catch (error) {
    log('audit.sequencing_failed', { commune, reason: reasonOf(error) })
    bell.ringLater(commune, retryMs)
  }
}

async function sweep({ db, log }: SequencerDeps, bell: Bell): Promise<void> {
  try {
    for (const commune of await communesWithWaitingEntries(db)) bell.ring(commune)
  } catch (error) {
    log('audit.sweep_failed', { reason: reasonOf(error) })
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
