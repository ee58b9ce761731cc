import { sql, type RawBuilder } from 'kysely'

/**
 * Order of a Vietnamese list of people: by the given name, which stands last, then by the whole name.
 * ICU's Vietnamese collation puts tone marks and đ where a dictionary puts them.
 */
export function inVietnameseOrder(name: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`regexp_replace(${name}, '^.*\\s', '') collate "vi-x-icu", ${name} collate "vi-x-icu"`
}
