// The product as a process of its own, for the bench: serves, and records a request's statements on demand.
import { serve } from '@hono/node-server'
import { statementCounter, type StatementCount } from '../src/platform/db/pool.server.ts'
import { keepHeapSmall } from '../src/app/heap.server.ts'
import { composeForBench } from './compose.ts'

keepHeapSmall()
const { app, cookie, stop } = await composeForBench(JSON.parse(process.argv[2] ?? '{}'))

const server = serve({
  port: 0,
  fetch: async (request, env) => {
    if (!request.headers.has('x-record')) return app.fetch(request, env)
    const count: StatementCount = { statements: 0, sent: [] }
    const response = await statementCounter.run(count, () => app.fetch(request, env))
    process.send?.({ recorded: count.sent, body: await response.clone().text() })
    return response
  },
})
server.once('listening', () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' && address ? address.port : 0, cookie })
})
process.on('message', (message) => {
  if (message === 'memory') process.send?.({ rss: process.memoryUsage().rss })
  if (message === 'stop') void stop().then(() => process.exit(0))
})
