import { sql, type RawBuilder } from 'kysely'
import type { ReadContext } from '../acts/context.server.ts'
import type { FoundSubject, SearchFeed } from './entry.ts'
import { queriesOf, type Question } from './question.ts'
import { correctedBy, likelyWords, type Correction } from './slip.ts'

/** What is looked for, by whom, and which page of it. */
export type Search = {
  readonly question: Question
  /** Audiences as `readersAmong` names them. */
  readonly readers: readonly string[]
  /** The code as it is kept, where what was typed can be one. */
  readonly codes: readonly string[]
  readonly kind: string | null
  readonly year: number | null
  /** From 1. */
  readonly page: number
}

export type Found = {
  readonly kind: string
  readonly id: string
  readonly face: 'public' | 'desk'
  readonly title: string
  readonly words: string
  readonly code: string
  readonly onDay: Temporal.PlainDate | null
  readonly path: string
}

export type SearchPage = {
  readonly total: number
  /** How many of them have every accent as it was typed; all of them when none was typed. */
  readonly wellSpelled: number
  /** How many there are of each kind, in the year asked for; and of each year, of the kind asked for. */
  readonly kinds: ReadonlyMap<string, number>
  readonly years: ReadonlyMap<number, number>
  readonly found: readonly Found[]
}

export const searchPageSize = 20

type Row = {
  total: number
  wellSpelled: number
  kinds: Record<string, number>
  years: Record<string, number>
  found: (Omit<Found, 'onDay'> & { onDay: string | null })[]
}

/** One page of what the readers may find, the best first. One statement. */
export async function search({ tx }: Pick<ReadContext, 'tx'>, asked: Search): Promise<SearchPage> {
  const { asked: query, better } = queriesOf(asked.question, asked.codes)
  const { rows } = await sql<{ page: Row }>`
    select search_page(${asked.readers}::text[], ${query}::tsquery, ${better}::text[]::tsquery[], ${asked.kind},
      ${asked.year}, ${searchPageSize}, ${(asked.page - 1) * searchPageSize}) as page`.execute(tx)
  const { kinds, years, found, ...counts } = rows[0]!.page
  return {
    ...counts,
    kinds: new Map(Object.entries(kinds)),
    years: new Map(Object.entries(years).map(([year, count]) => [Number(year), count])),
    found: found.map((row) => ({
      ...row,
      onDay: row.onDay === null ? null : Temporal.PlainDate.from(row.onDay),
    })),
  }
}

/** Of what was found, what may still be read: one statement for each kind that narrows. */
export async function stillReadable(
  context: ReadContext,
  feeds: readonly SearchFeed[],
  found: readonly Found[],
): Promise<Found[]> {
  const keyOf = (kind: string, { id, face }: FoundSubject) => `${kind} ${face} ${id}`
  const readable = new Set<string>()
  for (const [kind, group] of Map.groupBy(found, (one) => one.kind)) {
    const feed = feeds.find((one) => one.kind === kind)
    const kept = feed?.stillReadable ? await feed.stillReadable(context, group) : group
    for (const one of kept) readable.add(keyOf(kind, one))
  }
  return found.filter((one) => readable.has(keyOf(one.kind, one)))
}

const nearTexts = 12

/**
 * What was probably meant, put together of words the readers may find; null when nothing is near. It
 * finds at least the entry its words are from. One statement.
 */
export async function probablyMeant(
  { tx }: Pick<ReadContext, 'tx'>,
  { question, readers }: Pick<Search, 'question' | 'readers'>,
): Promise<string | null> {
  const { rows } = await sql<{ title: string; words: string }>`
    select * from search_near(${readers}::text[], ${JSON.stringify(likelyWords(question))}::jsonb, ${nearTexts})`.execute(
    tx,
  )
  let best: Correction | null = null
  for (const { title, words } of rows) {
    const corrected = correctedBy(`${title}\n${words}`, question)
    if (corrected && (!best || corrected.distance < best.distance)) best = corrected
  }
  return best?.typed ?? null
}

/**
 * Ids of one kind whose entries match, as an array for a list: `p.id = any(…::uuid[])`. The list itself
 * must ask what may be read; `readers` says which words may have made an entry match.
 */
export function idsMatching(
  question: Question,
  { kind, readers }: { kind: string; readers: readonly string[] },
): RawBuilder<unknown> {
  const { asked } = queriesOf(question)
  return sql`array(select search_ids(${kind}, ${readers}::text[], ${asked}::tsquery))`
}
