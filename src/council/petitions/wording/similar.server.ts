import { sql } from 'kysely'
import type { ReadContext } from '../../../platform/acts/context.server.ts'
import { isPublic, readableBy } from '../lists.server.ts'
import type {
  PetitionField,
  PetitionKind,
  PetitionLevel,
  PetitionOutcome,
  PetitionState,
} from '../petition.ts'
import { alikeFrom, likenessOf, type Likeness, type WordWeight } from './likeness.ts'
import { meaningOf, type Meaning } from './meaning.ts'
import { publicText } from './public-text.ts'
import { meaningOfLexemes, type WordingFace } from './wording-index.server.ts'

/** A petition that asks for the same, as the asker may read it, with what was answered. */
export type SimilarPetition = {
  readonly id: string
  readonly receiptCode: string
  readonly title: string
  readonly state: PetitionState
  readonly hamlet: string | null
  readonly receivedOn: Temporal.PlainDate
  readonly kind: PetitionKind | null
  readonly field: PetitionField | null
  readonly level: PetitionLevel | null
  readonly holderId: string | null
  readonly outcome: PetitionOutcome | null
  /** The last answer; null while there is none, or none that may be read. */
  readonly answer: { words: string; answeredOn: Temporal.PlainDate } | null
  readonly likeness: Likeness
}

export type SimilarQuestion = {
  readonly face: WordingFace
  /** The petition itself, which is not like itself. */
  readonly except?: string
  /** Also those that were merged into another one. */
  readonly withMerged?: boolean
  readonly limit: number
}

/** Read from the index for one question, before they are compared in full. */
const mostCandidates = 200

/**
 * Petitions of the council that ask for the same as this text, in whatever words, the most alike first. On the
 * desk those the actor may read; on the public face only published ones, by their published words. Three
 * statements at most.
 */
export async function similarPetitions(
  context: ReadContext,
  text: string,
  { face, except, withMerged = false, limit }: SimilarQuestion,
): Promise<SimilarPetition[]> {
  const meaning = meaningOf(text)
  const query = queryOf(meaning)
  if (query === null) return []
  const [likely, weightOf] = [
    await likelyOnes(context, face, query),
    await weights(context, meaning),
  ]
  const alike = likely
    .filter(({ id }) => id !== except)
    .map(({ id, lexemes }) => ({
      id,
      likeness: likenessOf(meaning, meaningOfLexemes(lexemes), weightOf),
    }))
    .filter(({ likeness }) => likeness.score >= alikeFrom)
    .toSorted((a, b) => b.likeness.score - a.likeness.score)
  return readableOnes(context, face, alike, { withMerged, limit })
}

/** Needs alone, or with them the words; without needs the words. Null when the text says nothing. */
function queryOf({ needs, pairs }: Meaning): string | null {
  const asked = [
    ...[...needs.keys()].map((need) => `'n:${need}'`),
    ...[...pairs].map((pair) => `'w:${pair}'`),
  ]
  return asked.length === 0 ? null : asked.slice(0, 60).join(' | ')
}

async function likelyOnes(
  { tx }: ReadContext,
  face: WordingFace,
  query: string,
): Promise<{ id: string; lexemes: string }[]> {
  const { rows } = await sql<{ id: string; lexemes: string }>`
    select petition_id as id, lexemes::text from petitions_likely(${face}, ${query}::tsquery, ${mostCandidates})`.execute(
    tx,
  )
  return rows
}

/** The rarer a pair of words in this council, the more it tells. */
async function weights({ tx, commune }: ReadContext, { pairs }: Meaning): Promise<WordWeight> {
  const rows = await tx
    .selectFrom('petition_word_counts')
    .select(['word', 'petitions'])
    .where('commune', '=', commune)
    .where('word', 'in', ['', ...pairs])
    .execute()
  const counts = new Map(rows.map(({ word, petitions }) => [word, petitions]))
  const all = counts.get('') ?? 0
  if (all < fewestToWeigh) return () => 1
  return (pair) => Math.log(all / (counts.get(pair) ?? 1)) / Math.log(all)
}

const fewestToWeigh = 50

type Row = Omit<SimilarPetition, 'likeness' | 'answer'> & {
  answer: { words: string; answeredOn: string } | null
}

const gone = ['withdrawn', 'returned', 'diverted']

async function readableOnes(
  context: ReadContext,
  face: WordingFace,
  alike: readonly { id: string; likeness: Likeness }[],
  { withMerged, limit }: { withMerged: boolean; limit: number },
): Promise<SimilarPetition[]> {
  if (alike.length === 0) return []
  const isOpen = face === 'public'
  const title = isOpen ? sql`coalesce(p.public_title, p.title)` : sql`p.title`
  const { rows } = await sql<Row>`
    select p.id, p.receipt_code as "receiptCode", ${title} as title, p.state, h.name as hamlet,
           p.received_on as "receivedOn", p.kind, p.field, p.level, p.holder_id as "holderId", p.outcome,
           (select jsonb_build_object('words', a.words, 'answeredOn', a.answered_on) from petition_answers a
             where a.commune = p.commune and a.petition_id = p.id order by a.answered_at desc limit 1) as answer
      from unnest(${alike.map(({ id }) => id)}::uuid[]) with ordinality as l(id, place)
      join petitions p on p.commune = ${context.commune} and p.id = l.id
      left join hamlets h on h.commune = p.commune and h.id = p.hamlet_id
     where ${isOpen ? isPublic : readableBy(context)} and p.state <> all(${withMerged ? gone : [...gone, 'merged']})
       and (p.kind is null or p.kind not in ('complaint', 'denunciation'))
     order by l.place limit ${limit}`.execute(context.tx)
  const likeness = new Map(alike.map((one) => [one.id, one.likeness]))
  const shown = (words: string) => (isOpen ? publicText(words) : words)
  return rows.map((row) => ({
    ...row,
    title: shown(row.title),
    answer: row.answer && {
      words: shown(row.answer.words),
      answeredOn: Temporal.PlainDate.from(row.answer.answeredOn),
    },
    likeness: likeness.get(row.id)!,
  }))
}
