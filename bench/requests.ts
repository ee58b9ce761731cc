import type pg from 'pg'
import { measure, type Load, type Measured } from './load.ts'
import { end, record, start, type Started } from './processes.ts'

export const heading =
  'request                         conn    req/s    floor   ratio   p50 ms   p95 ms floor p95   ratio  failed'

function row(name: string, connections: number, product: Measured, floor: Measured): string {
  const ratio = (a: number, b: number) => (b === 0 ? '–' : (a / b).toFixed(2))
  return [
    name.padEnd(30),
    String(connections).padStart(5),
    product.perSecond.toFixed(0).padStart(8),
    floor.perSecond.toFixed(0).padStart(8),
    ratio(product.perSecond, floor.perSecond).padStart(7),
    product.p50.toFixed(2).padStart(8),
    product.p95.toFixed(2).padStart(8),
    floor.p95.toFixed(2).padStart(9),
    ratio(product.p95, floor.p95).padStart(7),
    String(product.failed).padStart(7),
  ].join(' ')
}

/**
 * Measures each kind of request at 1 and at 16 connections beside its floor; prints a line each.
 * Gives, for each kind, how many statements and bytes it costs.
 */
export async function measureRequests(
  product: Started,
  loads: readonly Load[],
  connection: pg.ClientConfig,
  seconds: number,
): Promise<string[]> {
  const costs: string[] = []
  console.log(heading)
  for (const load of loads) {
    await record(product, load)
    // The second time: as the request is when nothing changed since.
    const recording = await record(product, load)
    costs.push(`${load.name}: ${recording.sent.length} statements, ${Buffer.byteLength(recording.body)} bytes`)
    for (const connections of [1, 16]) {
      const ours = await measure(load, product.port, connections, seconds)
      const floor = await start('./floor-process.ts', { connection, recording, connections: 16 })
      const theirs = await measure(load, floor.port, connections, seconds)
      end(floor)
      console.log(row(load.name, connections, ours, theirs))
    }
  }
  return costs
}
