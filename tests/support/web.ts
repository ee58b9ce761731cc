import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { randomUUIDv7 } from 'node:crypto'
import { serve } from '@hono/node-server'
import { createApp, type AppDeps } from '../../src/app/app.server.ts'
import { frames } from '../../src/app/frames.tsx'
import { ok } from '../../src/kernel/result.ts'
import { openCouncils } from '../../src/platform/tenancy/councils.server.ts'
import type { Files } from '../../src/platform/storage/files.server.ts'
import type { StatementCount } from '../../src/platform/db/pool.server.ts'
import type { Role, TestCouncil, TestCouncils } from './council.ts'

/** What a form carries besides its fields: files by field. */
export type TestForm = {
  fields?: Readonly<Record<string, string | readonly string[]>>
  files?: readonly { field: string; name: string; bytes: Buffer }[]
  key?: string
}

export type TestWeb = {
  readonly url: string
  /** Statements of the last request. */
  statements(): number
  /** Errors that requests ended in. */
  readonly failures: unknown[]
  get(
    council: TestCouncil,
    path: string,
    by?: Role | null,
    headers?: Record<string, string>,
  ): Promise<Response>
  post(council: TestCouncil, path: string, by: Role | null, form: TestForm): Promise<Response>
  close(): Promise<void>
}

/** The product's pages over real HTTP; `x-login` stands in for the signed cookie. */
export async function webForTests(
  councils: TestCouncils,
  options: { files?: Files; on: string; deps?: Partial<AppDeps> },
): Promise<TestWeb> {
  const failures: unknown[] = []
  let last: StatementCount = { statements: 0 }
  const app = createApp({
    db: councils.db,
    clock: { now: () => Temporal.Instant.from(`${options.on}T12:00:00+07:00`) },
    frames,
    files: options.files,
    councils: await openCouncils(councils.db),
    calendarOf: () => councils.calendar,
    loginOf: (c) => c.req.header('x-login') ?? null,
    clientOf: () => ({ address: '203.0.113.10', isSecure: false }),
    limits: { take: () => ok(undefined), look: () => ok(undefined) },
    isStopping: () => false,
    log: {
      begin: (_c, count) => () => void (last = count),
      failure: (_c, error) => void failures.push(error),
      event: () => {},
    },
    ...options.deps,
  } as Partial<AppDeps> as AppDeps)
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const send = (
    council: TestCouncil,
    path: string,
    by: Role | null,
    more: { method?: string; body?: FormData; headers?: Record<string, string> },
  ) =>
    fetch(`${url}/${council.slug}${path}`, {
      redirect: 'manual',
      ...more,
      headers: { origin: url, ...(by ? { 'x-login': council.login(by) } : {}), ...more.headers },
    })
  return {
    url,
    failures,
    statements: () => last.statements,
    get: (council, path, by = null, headers = {}) => send(council, path, by, { headers }),
    post: (council, path, by, form) =>
      send(council, path, by, { method: 'POST', body: bodyOf(form) }),
    close: () =>
      new Promise((resolve) => (server.close(() => resolve()), server.closeAllConnections())),
  }
}

/** The form as a browser sends it: fields in order, files last. */
export function bodyOf({ fields = {}, files = [], key = randomUUIDv7() }: TestForm): FormData {
  const body = new FormData()
  body.set('idempotencyKey', key)
  for (const [name, value] of Object.entries(fields)) {
    for (const text of [value].flat()) body.append(name, text)
  }
  for (const { field, name, bytes } of files)
    body.append(field, new File([bytes as never], name), name)
  return body
}
