import { sql, type RawBuilder } from 'kysely'
import type { FileReaders } from '../../platform/storage/download.server.ts'
import type { PageContext } from '../../platform/web/page.server.ts'
import { supervisionFor } from './queries.server.ts'

async function reads(page: PageContext, of: RawBuilder<{ id: string }>): Promise<boolean> {
  const { rows } = await of.execute(page.tx)
  return rows[0] !== undefined && (await supervisionFor(page, rows[0].id)) !== null
}

/** Who may fetch a file: whoever reads the supervision that it belongs to. */
export const supervisionFileReaders: FileReaders = {
  supervised_report: (page, id) =>
    page.actor === null
      ? Promise.resolve(false)
      : reads(
          page,
          sql`select supervision_id as id from supervised_bodies
           where commune = ${page.commune} and id = ${id}`,
        ),
  supervision_visit: (page, id) =>
    page.actor === null
      ? Promise.resolve(false)
      : reads(
          page,
          sql`select supervision_id as id from supervision_visits
           where commune = ${page.commune} and id = ${id}`,
        ),
  recommendation_record: (page, id) =>
    reads(
      page,
      sql`select r.supervision_id as id from recommendation_records k
        join recommendations r on r.commune = k.commune and r.id = k.recommendation_id
       where k.commune = ${page.commune} and k.id = ${id}`,
    ),
}
