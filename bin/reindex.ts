// Builds the search index anew, of every council: `node bin/reindex.ts`, also while the program runs.
// Reads the same settings as the program: NGHI_TRUONG_DATA, or DATABASE_URL for a database of one's own.
import './tsx-hook.ts'
import { EmbeddedPostgresError } from '../src/platform/db/embedded/failure.ts'
import { ensureDatabase } from '../src/platform/db/embedded/bring-up.server.ts'
import { preparePlace } from '../src/platform/db/embedded/place.server.ts'
import { startEmbeddedPostgres } from '../src/platform/db/embedded.server.ts'
import { openDatabase, openPool, type Connection } from '../src/platform/db/pool.server.ts'
import { sqlState } from '../src/platform/db/transaction.server.ts'
import { everyCommune } from '../src/platform/search/index-entries.server.ts'
import { rebuildIndex } from '../src/platform/search/keep-index.server.ts'
import { readSettings } from '../src/app/startup-settings.ts'

type Reached = { readonly connection: Connection; stop(): Promise<void> }

const settings = readSettings([], process.env)
if (settings === 'help') process.exit(0)
const reached = await reach(settings.dataFolder, settings.databaseUrl)
try {
  await reindex(reached.connection)
} catch (error) {
  if (!['42501', '42P01'].includes(sqlState(error) ?? '')) throw error
  console.error('Cơ sở dữ liệu chưa sẵn sàng. Hãy chạy “npm start” một lần rồi thử lại.')
  process.exitCode = 1
} finally {
  await reached.stop()
}

/** The database of the settings; the program's own is started when the program does not run. */
async function reach(dataFolder: string, databaseUrl: string | undefined): Promise<Reached> {
  if (databaseUrl !== undefined) return { connection: databaseUrl, stop: async () => {} }
  try {
    return await startEmbeddedPostgres({ folder: dataFolder, durable: true })
  } catch (error) {
    if (!(error instanceof EmbeddedPostgresError) || error.code !== 'DATA_FOLDER_IN_USE')
      throw error
    return {
      connection: await ensureDatabase(await preparePlace(dataFolder)),
      stop: async () => {},
    }
  }
}

async function reindex(connection: Connection): Promise<void> {
  // The feeds bring in every slice: not before the hook stands that reads their views.
  const { searchFeeds } = await import('../src/app/search-feeds.ts')
  const pool = openPool(connection, 2)
  const db = openDatabase(pool)
  const clock = { now: () => Temporal.Now.instant() }
  const councils = await db
    .selectFrom('councils')
    .select(['commune', 'name'])
    .orderBy('commune')
    .execute()
  for (const { commune, name } of [
    { commune: everyCommune, name: 'Nội dung chung' },
    ...councils,
  ]) {
    const count = await rebuildIndex({ db, clock }, commune, searchFeeds)
    console.log(`${name}: ${count.toLocaleString('vi-VN')} mục`)
  }
  await pool.end()
}
