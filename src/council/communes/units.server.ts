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

const mostUnits = 30

/** Below this share of common three-letter groups two names only look alike by chance. */
const leastLikeness = 0.4
/** Of names with slips only those nearly as like as the likest are offered. */
const nearTheLikest = 0.85

/**
 * Communes by name, with or without their province: either placement of the tone mark and no accents
 * are understood. First come those that have every word; else those with words that begin so; only
 * when there is none, slips of typing are guessed at. A five-digit code finds its commune.
 */
export async function unitsNamed(db: Database, words: string): Promise<Unit[]> {
  const folded = foldVietnamese(words).slice(0, 100)
  if (folded === '') return []
  const parts = folded.split(' ').map((word) => word.replace(/[\\%_]/g, '\\$&'))
  const whole = parts.map((part) => `% ${part} %`)
  // Most names have two syllables: "An Phú" is not "Phú An".
  const inOrder = `% ${parts.slice(0, 2).join(' ')} %`
  const begun = parts.map((part) => `% ${part}%`)
  const { rows } = await sql<Unit>`
    with judged as (
      select u.*,
             case when u.code = ${folded} or ' ' || u.search_name || ' ' like all(${whole}::text[]) then 1
                  when ' ' || u.search_name like all(${begun}::text[]) then 2
                  else 3 end as grade
        from units u where u.level = 'commune'),
    best as (
      select j.*, word_similarity(${folded}, j.search_name) as likeness from judged j
       where j.grade = (select min(grade) from judged))
    select u.code, u.name, u.type, u.full_name as "fullName", p.full_name as province,
           c.slug as "councilSlug"
      from best u
      join units p on p.code = u.province_code
      left join councils c on c.commune = u.code
     where u.grade < 3 or u.likeness >= greatest(${leastLikeness}::real,
             (select max(likeness) from best) * ${nearTheLikest}::real)
     order by ' ' || u.search_name || ' ' like ${inOrder} desc, u.likeness desc,
              similarity(${folded}, u.search_name) desc, u.code
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
