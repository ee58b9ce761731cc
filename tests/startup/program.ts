import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import { readPostmaster, stopPostmaster } from '../../src/platform/db/embedded/postmaster.server.ts'

const standIn = fileURLToPath(new URL('stand-in.ts', import.meta.url))

export type Ended = { code: number | null; signal: string | null; stdout: string; stderr: string }

export type Program = {
  pid: number
  /** Address it printed; rejects when it ended without one. */
  url: Promise<string>
  ended: Promise<Ended>
  signal(name: NodeJS.Signals): void
}

type Choice = {
  env?: Record<string, string>
  args?: readonly string[]
  /** The program itself; a small stand-in for the product when left out. */
  program?: string
  /** Command that runs the program given after it. */
  under?: readonly string[]
}

/** Starts the program in a process of its own, on a free port unless the choice names one. */
export function startProgram(folder: string, choice: Choice = {}): Program {
  const own = [process.execPath, choice.program ?? standIn, ...(choice.args ?? [])]
  const [command = '', ...rest] = [...(choice.under ?? []), ...own]
  const env = { PATH: process.env.PATH, NGHI_TRUONG_DATA: folder, PORT: '0', ...choice.env }
  const child = spawn(command, rest, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const url = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      const found = /http:\/\/\S+/.exec(stdout)
      if (found) resolve(found[0])
    })
    child.on('close', () => reject(new Error(`ended without an address: ${stderr}`)))
  })
  url.catch(() => {})
  const ended = once(child, 'close').then(([code, signal]): Ended => {
    return { code, signal, stdout, stderr }
  })
  return { pid: child.pid ?? 0, url, ended, signal: (name) => void child.kill(name) }
}

/** A folder of the test's own; what a test leaves running in its `data` is ended with it. */
export async function temporaryFolder(t: TestContext): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'nghi-truong-start-')))
  t.after(async () => {
    const cluster = join(folder, 'data', 'postgres')
    const left = await readPostmaster(cluster)
    if (left) await stopPostmaster(cluster, left.pid)
    await rm(folder, { recursive: true, force: true })
  })
  return folder
}

export async function textOf(url: string): Promise<string> {
  return (await fetch(url)).text()
}

/** Asks until the answer comes (a server that is coming back), 20 seconds at most. */
export async function eventually(url: string): Promise<string> {
  const end = performance.now() + 20_000
  for (;;) {
    const response = await fetch(url)
    if (response.ok) return response.text()
    if (performance.now() > end) throw new Error(await response.text())
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** The product itself, as `npm start` runs it. */
export const realProgram = fileURLToPath(new URL('../../bin/start.mjs', import.meta.url))
