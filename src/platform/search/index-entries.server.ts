import { sql } from 'kysely'
import { cleanText } from '../../kernel/text.ts'
import type { Tx } from '../db/transaction.server.ts'
import type { FeedContext, SearchEntry, SearchFeed } from './entry.ts'
import { lexemesOf, vocabularyOf } from './lexemes.ts'

/** Stands in the place of the commune where an entry belongs to all of them. */
export const everyCommune = '*'

/**
 * Reads these subjects anew and makes the index tell of them what holds now: done twice it changes
 * nothing. Two that index the same subject wait for one another, so that the older never wins.
 */
export async function indexSubjects(
  context: FeedContext,
  feed: SearchFeed,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  if (!feed.isEverywhere) return indexWithin(context, feed, ids)
  await enter(context.tx, everyCommune)
  await indexWithin({ ...context, commune: everyCommune }, feed, ids)
  await enter(context.tx, context.commune)
}

async function enter(tx: Tx, commune: string): Promise<void> {
  await sql`select set_config('app.commune', ${commune}, true)`.execute(tx)
}

async function indexWithin(
  context: FeedContext,
  feed: SearchFeed,
  ids: readonly string[],
): Promise<void> {
  const { tx, commune } = context
  await sql`select pg_advisory_xact_lock(hashtextextended(s.subject, 11))
              from (select ${`${commune}|${feed.kind}|`} || id as subject
                      from unnest(${ids}::text[]) as id order by 1) s`.execute(tx)
  const entries = await feed.entriesOf(context, ids)
  await sql`
    with fresh as (
      select * from jsonb_to_recordset(${JSON.stringify(entries.map(rowOf))}::jsonb) as f(id text, face text,
        audiences text[], title text, words text, code text, on_day date, path text, lexemes text, vocabulary text[])
    ), gone as (
      delete from search_entries e
       where e.commune = ${commune} and e.kind = ${feed.kind} and e.id = any(${ids}::text[])
         and not exists (select from fresh f where f.id = e.id and f.face = e.face)
    ), words as (
      insert into search_words (commune, audience, word)
      select distinct ${commune}, a.audience, v.word
        from fresh f, unnest(f.audiences) as a(audience), unnest(f.vocabulary) as v(word)
      on conflict do nothing
    )
    insert into search_entries as e (commune, kind, id, face, audiences, title, words, code, on_day, path, lexemes)
    select ${commune}, ${feed.kind}, f.id, f.face, f.audiences, f.title, f.words, f.code, f.on_day, f.path,
           f.lexemes::tsvector
      from fresh f
    on conflict (commune, kind, id, face) do update
       set audiences = excluded.audiences, title = excluded.title, words = excluded.words, code = excluded.code,
           on_day = excluded.on_day, path = excluded.path, lexemes = excluded.lexemes,
           indexed_at = clock_timestamp()
     where (e.audiences, e.title, e.words, e.code, e.on_day, e.path, e.lexemes)
           is distinct from (excluded.audiences, excluded.title, excluded.words, excluded.code, excluded.on_day,
             excluded.path, excluded.lexemes)`.execute(tx)
  await feed.alsoKeep?.(context, ids)
}

function rowOf(entry: SearchEntry): object {
  const title = cleanText(entry.title)
  const words = cleanText(entry.words)
  const texts = { title, words, code: entry.code }
  return {
    id: entry.id,
    face: entry.face,
    audiences: entry.audiences,
    ...texts,
    on_day: entry.onDay?.toString() ?? null,
    path: entry.path,
    lexemes: lexemesOf(texts),
    vocabulary: vocabularyOf(texts),
  }
}

/** Ids of this kind that the index knows, whether their subjects still exist or not. */
export async function idsIndexed({ tx, commune }: FeedContext, kind: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('search_entries')
    .select('id')
    .distinct()
    .where('commune', '=', commune)
    .where('kind', '=', kind)
    .execute()
  return rows.map(({ id }) => id)
}

/** Forgets words that no entry holds any more. */
export async function forgetUnusedWords({ tx, commune }: FeedContext): Promise<void> {
  await sql`
    with held as materialized (
      select distinct a.audience, l.word
        from search_entries e, unnest(e.audiences) as a(audience), unnest(tsvector_to_array(e.lexemes)) as l(word)
       where e.commune = ${commune}
    )
    delete from search_words w
     where w.commune = ${commune}
       and not exists (select from held h where h.audience = w.audience and h.word = w.word)`.execute(
    tx,
  )
}
