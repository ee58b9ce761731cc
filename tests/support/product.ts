import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { openProduct, type Product, type ProductSettings } from '../../src/app/product.server.ts'
import { databaseForTests } from './database.ts'

/** The whole product with its sample council, on an address and a clock of the test's own. */
export type TestProduct = {
  readonly url: string
  readonly product: Product
  readonly dataFolder: string
  /** Address of a path of the sample council. */
  at(path: string): string
  /** From now on it is this moment. */
  setClock(moment: string): void
  close(): Promise<void>
}

export const sampleCouncil = '/nghi-duong'
export const samplePassword = 'dung-thu-nghi-truong'

/** Opens the product at a moment (ISO with offset); `empty` opens it without samples. */
export async function productForTests(
  moment = '2026-11-25T08:00:00+07:00',
  { empty = false, ...more }: { empty?: boolean } & Pick<
    ProductSettings,
    'trustProxy' | 'provider' | 'messages' | 'pushServices'
  > = {},
): Promise<TestProduct> {
  const database = await databaseForTests()
  const dataFolder = await mkdtemp(join(tmpdir(), 'nghi-truong-journey-'))
  let now = Temporal.Instant.from(moment)
  const product = await openProduct({
    database: database.connection,
    dataFolder,
    empty,
    ...more,
    clock: { now: () => now },
  })
  const server = serve({ fetch: product.app.fetch, port: 0, hostname: '127.0.0.1' }) as Server
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve))
  const url = `http://localhost:${(server.address() as AddressInfo).port}`
  return {
    url,
    product,
    dataFolder,
    at: (path) => url + sampleCouncil + path,
    setClock: (to) => {
      now = Temporal.Instant.from(to)
    },
    async close() {
      product.beginStop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await product.end()
      await database.close()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
