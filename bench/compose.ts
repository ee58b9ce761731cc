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
    trustProxy: '127.0.0.1, ::1',
    clock: { now: () => Temporal.Now.instant() },
  })
  const signedIn = await product.identity.signIn({
    username: settings.username,
    password: settings.password,
    visit: { headers: new Headers({ 'user-agent': 'bench' }), address: '127.0.0.1' },
  })
  if (!signedIn.ok) throw new Error(`Bench cannot sign in: ${signedIn.refusal.code}`)
  const cookie = signedIn.value.cookies.map((set) => set.split(';')[0]).join('; ')
  return { app: product.app, cookie, stop: () => product.end() }
}
