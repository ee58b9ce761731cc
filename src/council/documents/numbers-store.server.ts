import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { bodiesOn } from '../delegates/index.ts'
import { documentKinds, type DocumentKind } from './document-kind.ts'
import { defaultSymbol, seriesOf, type SeriesWay, type TakenNumber } from './document-number.ts'

export type SymbolOfKind = { readonly kind: DocumentKind; readonly symbol: string; readonly isOwn: boolean }

/** The symbols of one body's papers by kind, the council's own before the decree's default. */
export async function symbolsOf(
  context: ReadContext,
  bodyId: string,
): Promise<{ readonly way: SeriesWay; readonly symbols: readonly SymbolOfKind[] } | null> {
  const { tx, commune, today } = context
  const [body] = await bodiesOn(context, today, { id: bodyId })
  if (!body) return null
  const { rows } = await sql<{ kind: DocumentKind | null; symbol: string | null; way: SeriesWay | null }>`
    select s.kind, s.symbol, null as way from document_symbols s where s.commune = ${commune} and s.body_id = ${bodyId}
    union all
    select null, null, w.way from document_series w where w.commune = ${commune} and w.body_id = ${bodyId}`.execute(tx)
  const own = new Map(rows.flatMap(({ kind, symbol }) => (kind && symbol ? [[kind, symbol] as const] : [])))
  const symbols = documentKinds.map((kind) => ({
    kind,
    symbol: own.get(kind) ?? defaultSymbol(kind, body),
    isOwn: own.has(kind),
  }))
  return { way: rows.find(({ way }) => way)?.way ?? 'by_symbol', symbols }
}

export type SeriesOfPaper = { readonly series: string; readonly symbol: string }

/** In which series a paper of this body and kind is numbered; null when the body does not stand today. */
export async function seriesFor(
  context: ReadContext,
  { bodyId, kind }: { bodyId: string; kind: DocumentKind },
): Promise<SeriesOfPaper | null> {
  const known = await symbolsOf(context, bodyId)
  const symbol = known?.symbols.find((one) => one.kind === kind)?.symbol
  return known && symbol ? { series: seriesOf(bodyId, symbol, known.way), symbol } : null
}

/**
 * Takes the next number of a series. The counter's row is locked until the act ends, and goes back
 * with it when the act is refused: numbers follow one another without gap or double.
 */
export async function takeNextNumber(
  { tx, commune }: ReadContext,
  series: string,
  year: number,
): Promise<number> {
  const { rows } = await sql<{ last_number: number }>`
    insert into document_counters as c (commune, series, year, last_number) values (${commune}, ${series}, ${year}, 1)
    on conflict (commune, series, year) do update set last_number = c.last_number + 1
    returning last_number`.execute(tx)
  return rows[0]!.last_number
}

/** What the register knows about one number of a series, its counter locked until the act ends. */
export async function numberInSeries(
  { tx, commune }: ReadContext,
  { series, year, number }: { series: string; year: number; number: number },
): Promise<{ taken: TakenNumber | null; lastInOrder: number; last: number }> {
  await sql`insert into document_counters (commune, series, year, last_number)
    values (${commune}, ${series}, ${year}, 0) on conflict do nothing`.execute(tx)
  const counter = await sql<{ last_number: number }>`
    select last_number from document_counters
     where commune = ${commune} and series = ${series} and year = ${year} for update`.execute(tx)
  const { rows } = await sql<{ number: number; is_cancelled: boolean; in_order: number }>`
    select number, cancelled_on is not null as is_cancelled,
           (select coalesce(max(o.number), 0) from document_numbers o where o.commune = ${commune}
               and o.series = ${series} and o.year = ${year} and o.late_reason = '') as in_order
      from document_numbers
     where commune = ${commune} and series = ${series} and year = ${year}
     order by (number = ${number}) desc limit 1`.execute(tx)
  const found = rows[0]
  return {
    taken: found?.number === number ? { number, isCancelled: found.is_cancelled } : null,
    lastInOrder: found?.in_order ?? 0,
    last: counter.rows[0]?.last_number ?? 0,
  }
}

/** The next number taken in order comes after this one. */
export async function reachNumber(
  { tx, commune }: ReadContext,
  { series, year, number }: { series: string; year: number; number: number },
): Promise<void> {
  await sql`update document_counters set last_number = greatest(last_number, ${number})
    where commune = ${commune} and series = ${series} and year = ${year}`.execute(tx)
}

export type GivenNumber = {
  readonly series: string
  readonly year: number
  readonly number: number
  readonly symbol: string
  readonly documentId: string
  readonly givenOn: Temporal.PlainDate
  /** Empty for a number taken in order. */
  readonly lateReason: string
}

/** Writes a number in the register for good. */
export async function insertNumber({ tx, commune, actor, now }: ReadContext, given: GivenNumber): Promise<void> {
  await tx
    .insertInto('document_numbers')
    .values({
      commune,
      series: given.series,
      year: given.year,
      number: given.number,
      symbol: given.symbol,
      document_id: given.documentId,
      given_on: given.givenOn.toString(),
      given_at: now.toString(),
      given_by: actor?.personId ?? null,
      late_reason: given.lateReason,
    })
    .execute()
}

/** Crosses a number out: it stays in the register with its reason. */
export async function crossOut(
  { tx, commune, actor, today }: ReadContext,
  { series, year, number }: { series: string; year: number; number: number },
  reason: string,
): Promise<void> {
  await tx
    .updateTable('document_numbers')
    .set({ cancelled_on: today.toString(), cancelled_by: actor?.personId ?? null, cancel_reason: reason })
    .where('commune', '=', commune)
    .where('series', '=', series)
    .where('year', '=', year)
    .where('number', '=', number)
    .execute()
}

/** Sets what the council writes itself; a symbol that equals the default is not kept. */
export async function saveSymbols(
  { tx, commune }: ReadContext,
  bodyId: string,
  { way, own }: { way: SeriesWay; own: ReadonlyMap<DocumentKind, string> },
): Promise<void> {
  await tx.deleteFrom('document_symbols').where('commune', '=', commune).where('body_id', '=', bodyId).execute()
  const rows = [...own].map(([kind, symbol]) => ({ commune, body_id: bodyId, kind, symbol }))
  if (rows.length > 0) await tx.insertInto('document_symbols').values(rows).execute()
  await sql`insert into document_series (commune, body_id, way) values (${commune}, ${bodyId}, ${way})
    on conflict (commune, body_id) do update set way = excluded.way`.execute(tx)
}
