import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { PrintAnswer, PrintOrder } from './order.ts'

export type PrintingSettings = {
  /** Longest time for one paper, in milliseconds. */
  readonly longest: number
  /** The child ends when nothing was asked for so long, in milliseconds. */
  readonly idle: number
  /** Orders that may wait behind the one being made. */
  readonly mostWaiting: number
  readonly entry: URL
}

export type Printing = {
  /** Makes one paper: its bytes, or the refusal `document.…`. Orders are made one after the other. */
  print(order: PrintOrder): Promise<Result<Uint8Array<ArrayBuffer>>>
  /** Ends the child now; the next order starts another. */
  end(): void
}

const usual: PrintingSettings = {
  longest: 30_000,
  idle: 60_000,
  // Whoever waits holds a connection to the database: few may wait, the others are told to come again.
  mostWaiting: 4,
  entry: new URL('printing-child.server.ts', import.meta.url),
}

/**
 * One printing child, started by the first order, ended when idle, replaced when it dies or takes too
 * long. Why no thread: what a thread's native code took stays with the server when the thread has
 * ended, and a paper that needs too much memory would end both.
 */
export function openPrinting(settings: Partial<PrintingSettings> = {}): Printing {
  const { longest, idle, mostWaiting, entry } = { ...usual, ...settings }
  let child: ChildProcess | null = null
  let resting: NodeJS.Timeout | undefined
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()

  function end(): void {
    clearTimeout(resting)
    child?.kill('SIGKILL')
    child = null
  }

  async function make(order: PrintOrder): Promise<Result<Uint8Array<ArrayBuffer>>> {
    clearTimeout(resting)
    if (!child?.connected) child = start(entry)
    const answer = await askOnce(child, order, longest)
    if (answer === 'dead' || answer === 'late') {
      end()
      return refuse(answer === 'late' ? 'document.too_long_in_making' : 'document.not_made')
    }
    resting = setTimeout(end, idle).unref()
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

/** A child without the server's settings and secrets; the server may end without waiting for it. */
function start(entry: URL): ChildProcess {
  const child = fork(fileURLToPath(entry), {
    env: {},
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })
  // An error while nobody asks only means another child next time.
  child.on('error', () => {})
  letRest(child)
  return child
}

function letRest(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
}

/** Sends one order; what comes back first: the answer, the child's end, or the end of the time. */
function askOnce(
  child: ChildProcess,
  order: PrintOrder,
  longest: number,
): Promise<PrintAnswer | 'dead' | 'late'> {
  const { promise, resolve } = Promise.withResolvers<PrintAnswer | 'dead' | 'late'>()
  const answered = (answer: unknown) => resolve(answer as PrintAnswer)
  const dead = () => resolve('dead')
  const late = setTimeout(() => resolve('late'), longest)
  child.ref()
  child.channel?.ref()
  child.once('message', answered).once('error', dead).once('exit', dead)
  child.send(order, (error) => {
    if (error) dead()
  })
  return promise.finally(() => {
    clearTimeout(late)
    child.off('message', answered).off('error', dead).off('exit', dead)
    letRest(child)
  })
}
