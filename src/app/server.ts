import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import type { Clock } from '../kernel/clock.ts'
import { drain } from './drain.server.ts'
import { openProduct } from './product.server.ts'
import type { RunningServer, ServerSettings } from './startup.ts'

const realClock: Clock = { now: () => Temporal.Now.instant() }
const drainWithinMs = 10_000
/** A scan of 50 MB over a slow line of half a megabit a second takes this long. */
const requestWithinMs = 15 * 60_000

/** Brings the whole product up and listens; the address is open when this returns. */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const product = await openProduct({ ...settings, clock: realClock })
  const server = serve({
    fetch: product.app.fetch,
    port: settings.port,
    hostname: settings.host,
    serverOptions: { requestTimeout: requestWithinMs },
  }) as Server
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('listening', resolve)
      server.once('error', reject)
    })
  } catch (error) {
    await product.end()
    throw error
  }
  // After the address is open: the first answer must not wait for it, the first sign-in need not.
  product.warmUp().catch(() => {})
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : settings.port
  const shown = settings.host === '0.0.0.0' ? 'localhost' : settings.host
  return {
    url: `http://${shown}:${port}/`,
    greeting: product.greeting,
    async stop() {
      product.beginStop()
      await drain(server, drainWithinMs)
      await product.end()
    },
  }
}
