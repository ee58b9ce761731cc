// Starts the product: `npm start`, `npm start -- --help`.
import './tsx-hook.ts'
import { keepHeapSmall } from '../src/app/heap.server.ts'
import { main } from '../src/app/startup.ts'

keepHeapSmall()
await main(async () => (await import('../src/app/server.ts')).startServer)
