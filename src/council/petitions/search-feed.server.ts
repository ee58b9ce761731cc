import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import {
  everybody,
  type FeedContext,
  type FoundSubject,
  type SearchEntry,
  type SearchFeed,
} from '../../platform/search/entry.ts'
import { petitionFacts } from './events.ts'
import { isPublic, readableBy } from './lists.server.ts'
import { closedKinds, type PetitionKind } from './petition.ts'
import { petitionAudiences, searchReaders } from './policy.ts'
import { readReceiptCode } from './receipt-code.ts'
import { publicText } from './wording/public-text.ts'
import { countWords, keepWordings } from './wording/wording-index.server.ts'

type Row = {
  id: string
  receipt_code: string
  received_on: Temporal.PlainDate
  published_on: Temporal.PlainDate | null
  title: string
  public_title: string | null
  words: string
  public_words: string | null
  is_public: boolean
  kind: PetitionKind | null
  holder_id: string | null
  place: string
  hamlet: string | null
  holder: string | null
  answers: string
  notes: string
}

/** Petitions as they are found: by the desk in all their words, by the public in the published ones. */
export const petitionFeed: SearchFeed = {
  kind: 'petition',
  noun: 'Kiến nghị',
  hears: Object.values(petitionFacts),
  entriesOf: async (context, ids) => (await rowsOf(context, ids)).flatMap(entriesOf),
  async idsOf({ tx, commune }) {
    const rows = await tx
      .selectFrom('petitions')
      .select('id')
      .where('commune', '=', commune)
      .execute()
    return rows.map(({ id }) => id)
  },
  alsoKeep: keepWordings,
  countAnew: countWords,
  readersOf: searchReaders,
  stillReadable,
  readCode: readReceiptCode,
}

async function rowsOf({ tx, commune }: FeedContext, ids: readonly string[]): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select p.id, p.receipt_code, p.received_on, p.published_on, p.title, p.public_title, p.words, p.public_words, p.kind, p.holder_id,
           p.place, ${isPublic} as is_public, h.name as hamlet, b.name as holder,
           coalesce((select string_agg(concat_ws(E'\n', a.document_number, a.words, a.legal_basis), E'\n' order by a.answered_at desc)
              from petition_answers a where a.commune = p.commune and a.petition_id = p.id), '') as answers,
           coalesce((select string_agg(concat_ws(E'\n', nullif(s.public_note, ''), nullif(s.note, '')), E'\n' order by s.version)
              from petition_steps s where s.commune = p.commune and s.petition_id = p.id), '') as notes
      from petitions p
      left join hamlets h on h.commune = p.commune and h.id = p.hamlet_id
      left join bodies b on b.commune = p.commune and b.id = p.holder_id
     where p.commune = ${commune} and p.id = any(${ids}::uuid[])`.execute(tx)
  return rows
}

// The voter's name, phone and address stand in neither: they are read one petition at a time.
function entriesOf(row: Row): SearchEntry[] {
  const both = { id: row.id, title: row.title, code: row.receipt_code }
  const desk: SearchEntry = {
    ...both,
    face: 'desk',
    audiences: audiencesOf(row),
    words: lines(
      row.words,
      row.public_words,
      row.answers,
      row.notes,
      row.hamlet,
      row.place,
      row.holder,
    ),
    onDay: row.received_on,
    path: `/ban-lam-viec/kien-nghi/${row.id}`,
  }
  if (!row.is_public) return [desk]
  const open: SearchEntry = {
    ...both,
    title: publicText(row.public_title ?? row.title),
    face: 'public',
    audiences: [everybody],
    words: publicText(lines(row.public_words ?? row.words, row.answers, row.hamlet)),
    onDay: row.received_on,
    path: `/kien-nghi/${row.receipt_code}`,
  }
  return [desk, open]
}

function audiencesOf({ kind, holder_id }: Row): string[] {
  const { register, closed, body } = petitionAudiences
  if (kind !== null && closedKinds.includes(kind)) return [closed]
  return holder_id === null ? [register] : [register, body(holder_id)]
}

function lines(...parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join('\n')
}

async function stillReadable(
  context: ReadContext,
  found: readonly FoundSubject[],
): Promise<FoundSubject[]> {
  const { rows } = await sql<FoundSubject>`
    select p.id, f.face
      from unnest(${found.map(({ id }) => id)}::uuid[], ${found.map(({ face }) => face)}::text[]) as f(id, face)
      join petitions p on p.commune = ${context.commune} and p.id = f.id
     where case f.face when 'desk' then ${readableBy(context)} else ${isPublic} end`.execute(
    context.tx,
  )
  return rows
}
