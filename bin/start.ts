// Starts the product: `npm start`, `npm start -- --help`.
import './tsx-hook.ts'
import { main } from '../src/app/startup.ts'

await main(async () => (await import('../src/app/server.ts')).startServer)
