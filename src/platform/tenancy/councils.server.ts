import type { Database } from '../db/pool.server.ts'
import type { Council } from './council.ts'

/** The councils of the installation, by host and by path; re-read when a council changes. */
export type Councils = {
  byHost(host: string): Council | undefined
  bySlug(slug: string): Council | undefined
  byCommune(commune: string): Council | undefined
  all(): readonly Council[]
  reload(): Promise<void>
}

export async function openCouncils(db: Database): Promise<Councils> {
  let list: readonly Council[] = []
  let hosts = new Map<string, Council>()
  let slugs = new Map<string, Council>()
  let communes = new Map<string, Council>()
  const councils: Councils = {
    byHost: (host) => hosts.get(host),
    bySlug: (slug) => slugs.get(slug),
    byCommune: (commune) => communes.get(commune),
    all: () => list,
    async reload() {
      list = await readCouncils(db)
      hosts = new Map(list.flatMap((council) => (council.host ? [[council.host, council]] : [])))
      slugs = new Map(list.map((council) => [council.slug, council]))
      communes = new Map(list.map((council) => [council.commune, council]))
    },
  }
  await councils.reload()
  return councils
}

async function readCouncils(db: Database): Promise<Council[]> {
  const rows = await db
    .selectFrom('councils')
    .innerJoin('units', 'units.code', 'councils.commune')
    .leftJoin('units as province', 'province.code', 'units.province_code')
    .select([
      'councils.commune',
      'councils.slug',
      'councils.host',
      'councils.name',
      'councils.is_sample',
      'councils.set_up_at',
      'councils.settings',
      'units.full_name as unit_name',
      'province.full_name as province_name',
    ])
    .orderBy('councils.name')
    .execute()
  return rows.map((row) => ({
    commune: row.commune,
    slug: row.slug,
    host: row.host,
    name: row.name,
    unitName: row.unit_name,
    provinceName: row.province_name ?? '',
    isSample: row.is_sample,
    isSetUp: row.set_up_at !== null,
    settings: row.settings as Record<string, unknown>,
  }))
}
