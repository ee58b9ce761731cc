import { Worker } from 'node:worker_threads'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { PrintAnswer, PrintOrder } from './order.ts'

export type PrintingSettings = {
  /** Longest time for one paper, in milliseconds. */
  readonly longest: number
  /** The thread ends when nothing was asked for so long, in milliseconds. */
  readonly idle: number
  /** Orders that may wait behind the one being made. */
  readonly mostWaiting: number
  readonly thread?: URL
}

export type Printing = {
  /** Makes one paper: its bytes, or the refusal `document.…`. Orders are made one after the other. */
  print(order: PrintOrder): Promise<Result<Uint8Array<ArrayBuffer>>>
  /** Ends the thread now; the next order starts another. */
  end(): Promise<void>
}

// Whoever waits holds a connection to the database: few may wait, the others are told to come again.
const usual: PrintingSettings = { longest: 30_000, idle: 60_000, mostWaiting: 4 }

/**
 * One printing thread, started by the first order, ended when idle, replaced when it dies or takes too
 * long. The program may end at any moment: a thread without an order does not hold it.
 */
export function openPrinting(settings: Partial<PrintingSettings> = {}): Printing {
  const { longest, idle, mostWaiting, thread } = { ...usual, ...settings }
  const entry = thread ?? new URL('printing-thread.server.ts', import.meta.url)
  let worker: Worker | null = null
  let resting: NodeJS.Timeout | undefined
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()

  async function end(): Promise<void> {
    clearTimeout(resting)
    const ending = worker
    worker = null
    await ending?.terminate()
  }

  async function make(order: PrintOrder): Promise<Result<Uint8Array<ArrayBuffer>>> {
    clearTimeout(resting)
    worker ??= new Worker(entry)
    const answer = await askOnce(worker, order, longest)
    if (answer === 'dead' || answer === 'late') {
      await end()
      return refuse(answer === 'late' ? 'document.too_long_in_making' : 'document.not_made')
    }
    resting = setTimeout(() => void end(), idle).unref()
    return answer.ok ? ok(answer.bytes) : refuse('document.not_made')
  }

  return {
    async print(order) {
      if (waiting > mostWaiting) return refuse('document.printing_busy')
      waiting += 1
      const made = last.then(() => make(order))
      last = made.catch(() => {})
      return made.finally(() => {
        waiting -= 1
      })
    },
    end,
  }
}

/** Sends one order; what comes back first: the answer, the thread's end, or the end of the time. */
function askOnce(
  worker: Worker,
  order: PrintOrder,
  longest: number,
): Promise<PrintAnswer | 'dead' | 'late'> {
  const { promise, resolve } = Promise.withResolvers<PrintAnswer | 'dead' | 'late'>()
  const dead = () => resolve('dead')
  const late = setTimeout(() => resolve('late'), longest)
  worker.ref()
  worker.once('message', resolve).once('error', dead).once('exit', dead)
  worker.postMessage(order, [])
  return promise.finally(() => {
    clearTimeout(late)
    worker.off('message', resolve).off('error', dead).off('exit', dead)
    // An error that comes while nobody asks only means another thread next time.
    worker.on('error', () => {})
    worker.unref()
  })
}
