import type { Connection } from '../src/platform/db/pool.server.ts'
import { openProduct } from '../src/app/product.server.ts'

/** The product over the bench's database, and the cookie of a signed-in clerk. */
export async function composeForBench(settings: {
  database: Connection
  dataFolder: string
  username: string
  password: string
}) {
  const product = await openProduct({
    ...settings,
    empty: true,
    clock: { now: () => Temporal.Now.instant() },
  })
  const signedIn = await product.identity.signIn({
    username: settings.username,
    password: settings.password,
    ip: '127.0.0.1',
    userAgent: 'bench',
    headers: new Headers(),
  } as never)
  if (!signedIn.ok) throw new Error(`Bench cannot sign in: ${signedIn.refusal.code}`)
  return { app: product.app, cookie: signedIn.value, stop: () => product.end() }
}
