import { sql } from 'kysely'
import type { FeedContext } from '../../../platform/search/entry.ts'
import { isPublic } from '../lists.server.ts'
import type { Meaning } from './meaning.ts'
import { meaningOf } from './meaning.ts'
import { publicText } from './public-text.ts'

/** The desk finds by a voter's own words, the public by the published ones. */
export type WordingFace = 'desk' | 'public'

const mostPairs = 80

/** A meaning as PostgreSQL's text of a tsvector: needs at weight A, how sure as their place; pairs at D. */
export function lexemesOfMeaning({ needs, pairs }: Meaning): string {
  const certain = [...needs].map(
    ([need, share]) => `'n:${need}':${Math.max(1, Math.round(share * 100))}A`,
  )
  return [...certain, ...[...pairs].slice(0, mostPairs).map((pair) => `'w:${pair}':1`)].join(' ')
}

/** What a stored tsvector says, back again. */
export function meaningOfLexemes(lexemes: string): Pick<Meaning, 'needs' | 'pairs'> {
  const needs = new Map<string, number>()
  const pairs = new Set<string>()
  for (const [, kind, word, place] of lexemes.matchAll(/'([nw]):([^']+)':(\d+)/g)) {
    if (kind === 'n') needs.set(word!, Number(place) / 100)
    else pairs.add(word!)
  }
  return { needs, pairs }
}

type Row = {
  id: string
  title: string
  words: string
  place: string
  public_title: string | null
  public_words: string | null
  is_public: boolean
}

/** Reads the words of these petitions anew and keeps what they say: done twice it changes nothing. */
export async function keepWordings(context: FeedContext, ids: readonly string[]): Promise<void> {
  const { tx, commune } = context
  const { rows } = await sql<Row>`
    select p.id, p.title, p.words, p.place, p.public_title, p.public_words, ${isPublic} as is_public
      from petitions p
     where p.commune = ${commune} and p.id = any(${ids}::uuid[])`.execute(tx)
  const kept = rows.flatMap(wordingsOf)
  await sql`
    with fresh as (
      select * from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) as f(id uuid, face text, lexemes text)
    ), gone as (
      delete from petition_wordings w
       where w.commune = ${commune} and w.petition_id = any(${ids}::uuid[])
         and not exists (select from fresh f where f.id = w.petition_id and f.face = w.face)
    )
    insert into petition_wordings as w (commune, petition_id, face, lexemes)
    select ${commune}, f.id, f.face, f.lexemes::tsvector from fresh f
    on conflict (commune, petition_id, face) do update set lexemes = excluded.lexemes
     where w.lexemes is distinct from excluded.lexemes`.execute(tx)
}

function wordingsOf(row: Row): { id: string; face: WordingFace; lexemes: string }[] {
  const lexemes = (text: string) => lexemesOfMeaning(meaningOf(text))
  const desk = {
    id: row.id,
    face: 'desk' as const,
    lexemes: lexemes(`${row.title}.\n${row.words}`),
  }
  if (!row.is_public) return [desk]
  const said = `${publicText(row.public_title ?? row.title)}.\n${publicText(row.public_words ?? row.words)}`
  return [desk, { id: row.id, face: 'public', lexemes: lexemes(said) }]
}

// A pair that fewer petitions have tells as much as one that none has.
const fewestCounted = 2

/** Counts anew in how many petitions of the council each pair of words stands. */
export async function countWords({ tx, commune }: FeedContext): Promise<void> {
  await sql`
    with counted as (
      select substr(s.word, 3) as word, s.ndoc::integer as petitions
        from ts_stat(format('select lexemes from petition_wordings where commune = %L and face = ''desk''', ${commune}::text)) s
       where s.word like 'w:%' and s.ndoc >= ${fewestCounted}
      union all
      select '', count(*)::integer from petition_wordings where commune = ${commune} and face = 'desk'
    ), gone as (
      delete from petition_word_counts c
       where c.commune = ${commune} and not exists (select from counted n where n.word = c.word)
    )
    insert into petition_word_counts as c (commune, word, petitions)
    select ${commune}, n.word, n.petitions from counted n
    on conflict (commune, word) do update set petitions = excluded.petitions
     where c.petitions <> excluded.petitions`.execute(tx)
}
