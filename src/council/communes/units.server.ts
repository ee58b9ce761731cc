import { sql } from 'kysely'
import { foldVietnamese } from '../../kernel/text.ts'
import type { Database } from '../../platform/db/pool.server.ts'

/** A commune of the country, and the council that serves it here when there is one. */
export type Unit = {
  readonly code: string
  readonly name: string
  /** Xã, Phường, Đặc khu. */
  readonly type: string
  readonly fullName: string
  readonly province: string
  readonly councilSlug: string | null
}

export const mostUnits = 30

/** Below this share of common three-letter groups two names only look alike by chance. */
const leastLikeness = 0.4
/** Of names with slips only those nearly as like as the likest are offered. */
const nearTheLikest = 0.85

/**
 * Communes by name, with or without their province: either placement of the tone mark and no accents
 * are understood. Only when no commune has all the words are slips of typing guessed at, the likest
 * first. A five-digit code finds its commune.
 */
export async function unitsNamed(db: Database, words: string): Promise<Unit[]> {
  const folded = foldVietnamese(words).slice(0, 100)
  if (folded === '') return []
  const likes = folded.split(' ').map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  const { rows } = await sql<Unit>`
    with judged as (
      select u.*, u.code = ${folded} or u.search_name like all(${likes}::text[]) as "hasAll",
             word_similarity(${folded}, u.search_name) as likeness
        from units u where u.level = 'commune')
    select u.code, u.name, u.type, u.full_name as "fullName", p.full_name as province,
           c.slug as "councilSlug"
      from judged u
      join units p on p.code = u.province_code
      left join councils c on c.commune = u.code
     where u."hasAll" or (not exists (select from judged where "hasAll")
            and u.likeness >= greatest(${leastLikeness}::real,
                  (select max(likeness) from judged) * ${nearTheLikest}::real))
     order by u.likeness desc, similarity(${folded}, u.search_name) desc, u.code
     limit ${mostUnits}`.execute(db)
  return rows
}

/** The commune of a code; null when there is none such. */
export async function unitOf(db: Database, code: string): Promise<Unit | null> {
  const { rows } = await sql<Unit>`
    select u.code, u.name, u.type, u.full_name as "fullName", p.full_name as province,
           c.slug as "councilSlug"
      from units u
      join units p on p.code = u.province_code
      left join councils c on c.commune = u.code
     where u.level = 'commune' and u.code = ${code}`.execute(db)
  return rows[0] ?? null
}
