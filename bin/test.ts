// Runs every check and test: `npm test`, or some of the files: `npm test -- src/law/*.test.ts`.
import { spawn } from 'node:child_process'
import { glob, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '../src/platform/db/embedded.server.ts'
import { findChromium } from './chromium.ts'

const chosen = process.argv.slice(2)
const root = new URL('..', import.meta.url).pathname
const tools = join(root, 'node_modules', '.bin')

function run(command: string, args: readonly string[], env = process.env): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

async function testFiles(): Promise<string[]> {
  if (chosen.length > 0) return chosen
  const files: string[] = []
  for await (const file of glob(['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'], { cwd: root })) {
    files.push(file)
  }
  return files.toSorted()
}

async function runChecks(): Promise<number> {
  const types = await run(join(tools, 'tsc'), ['--noEmit'])
  return types === 0 ? run(join(tools, 'oxlint'), ['--quiet', 'src', 'tests', 'bin', 'bench']) : types
}

async function runTests(files: readonly string[]): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'nghi-truong-test-'))
  const server = await startEmbeddedPostgres({ folder, durable: false, log: () => {} })
  try {
    return await run(
      process.execPath,
      ['--import', './bin/tsx-hook.ts', '--test', '--test-concurrency=2', '--test-timeout=600000', ...files],
      {
        ...process.env,
        TEST_POSTGRES: JSON.stringify(server.connection),
        CHROMIUM: await findChromium(),
      },
    )
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

process.exitCode = (chosen.length > 0 ? 0 : await runChecks()) || (await runTests(await testFiles()))
