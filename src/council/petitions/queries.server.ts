import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { isPublic, readableBy, rowOf, type Condition, type ListRow, type PetitionRow } from './lists.server.ts'
import type {
  PetitionChannel,
  PetitionKind,
  PetitionLevel,
  PetitionOutcome,
  PetitionState,
  PetitionVerb,
} from './petition.ts'
import { readsClosedMatters } from './policy.ts'
import { readReceiptCode } from './receipt-code.ts'

export type PetitionStep = {
  readonly verb: PetitionVerb
  readonly state: PetitionState
  readonly at: Temporal.Instant
  readonly person: string | null
  readonly office: string
  readonly holder: string | null
  readonly note: string
  readonly publicNote: string
  readonly dueOn: Temporal.PlainDate | null
}

export type PetitionAnswer = {
  readonly id: string
  readonly body: string
  readonly outcome: PetitionOutcome
  readonly words: string
  readonly documentNumber: string
  readonly legalBasis: string
  readonly promisedOn: Temporal.PlainDate | null
  readonly answeredOn: Temporal.PlainDate
}

export type PetitionDossier = PetitionRow & {
  readonly version: number
  readonly channel: PetitionChannel
  readonly kind: PetitionKind | null
  readonly level: PetitionLevel | null
  readonly words: string
  readonly publicWords: string | null
  readonly place: string
  readonly mayPublish: boolean
  readonly hamletId: string | null
  readonly holderId: string | null
  readonly publishedOn: Temporal.PlainDate | null
  readonly promisedOn: Temporal.PlainDate | null
  readonly mergedInto: string | null
  readonly voter: { name: string; phone: string; email: string; address: string } | null
  readonly steps: readonly PetitionStep[]
  readonly answers: readonly PetitionAnswer[]
}

/** Everything of one petition that this actor may read; null when that is nothing. */
export async function petitionForDesk(
  context: ReadContext,
  id: string,
): Promise<PetitionDossier | null> {
  return dossierOf(context, sql`p.id = ${id} and ${readableBy(context)}`, {
    withVoter: readsClosedMatters(context.actor),
  })
}

/** What anybody may read of a published petition. */
export async function petitionForPortal(
  context: ReadContext,
  receiptCode: string,
): Promise<PetitionDossier | null> {
  return dossierOf(context, sql`p.receipt_code = ${receiptCode} and ${isPublic}`, { withVoter: false })
}

/** What whoever holds the receipt may read: their own petition at any step, without the notes. */
export async function petitionByReceipt(
  context: ReadContext,
  typed: string,
): Promise<PetitionDossier | null> {
  const receiptCode = readReceiptCode(typed)
  if (!receiptCode) return null
  return dossierOf(context, sql`p.receipt_code = ${receiptCode}`, { withVoter: false })
}

/** The id behind a receipt code as somebody typed it; null when there is no such petition here. */
export async function petitionIdOf(
  { tx, commune }: ReadContext,
  typed: string,
): Promise<string | null> {
  const receiptCode = readReceiptCode(typed)
  if (!receiptCode) return null
  const row = await tx
    .selectFrom('petitions')
    .select('id')
    .where('commune', '=', commune)
    .where('receipt_code', '=', receiptCode)
    .executeTakeFirst()
  return row?.id ?? null
}

type DossierRow = ListRow & {
  version: number
  channel: PetitionChannel
  kind: PetitionKind | null
  level: PetitionLevel | null
  words: string
  public_words: string | null
  place: string
  may_publish: boolean
  hamlet_id: string | null
  holder_id: string | null
  published_on: Temporal.PlainDate | null
  promised_on: Temporal.PlainDate | null
  merged_into: string | null
  voter: PetitionDossier['voter']
  steps: (Omit<PetitionStep, 'at' | 'dueOn'> & { at: string; dueOn: string | null })[]
  answers: (Omit<PetitionAnswer, 'promisedOn' | 'answeredOn'> & {
    promisedOn: string | null
    answeredOn: string
  })[]
}

async function dossierOf(
  { tx, commune }: ReadContext,
  which: Condition,
  { withVoter }: { withVoter: boolean },
): Promise<PetitionDossier | null> {
  const voter = withVoter
    ? sql`(select jsonb_build_object('name', v.name, 'phone', v.phone, 'email', v.email, 'address', v.address)
             from petition_voters v where v.commune = p.commune and v.petition_id = p.id)`
    : sql`null::jsonb`
  const { rows } = await sql<DossierRow>`
    select p.*, h.name as hamlet, b.name as holder,
           (select k.receipt_code from petitions k where k.commune = p.commune and k.id = p.merged_into) as merged_into,
           ${voter} as voter,
           coalesce((select jsonb_agg(jsonb_build_object('verb', s.verb, 'state', s.state, 'at', s.at,
                'person', n.full_name, 'office', s.office, 'holder', o.name, 'note', s.note,
                'publicNote', s.public_note, 'dueOn', s.due_on) order by s.version)
              from petition_steps s
              left join persons n on n.commune = s.commune and n.id = s.person_id
              left join bodies o on o.commune = s.commune and o.id = s.holder_id
             where s.commune = p.commune and s.petition_id = p.id), '[]') as steps,
           coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'body', y.name, 'outcome', a.outcome,
                'words', a.words, 'documentNumber', a.document_number, 'legalBasis', a.legal_basis,
                'promisedOn', a.promised_on, 'answeredOn', a.answered_on) order by a.answered_at desc)
              from petition_answers a
              join bodies y on y.commune = a.commune and y.id = a.body_id
             where a.commune = p.commune and a.petition_id = p.id), '[]') as answers
      from petitions p
      left join hamlets h on h.commune = p.commune and h.id = p.hamlet_id
      left join bodies b on b.commune = p.commune and b.id = p.holder_id
     where p.commune = ${commune} and ${which}`.execute(tx)
  const row = rows[0]
  if (!row) return null
  return {
    ...rowOf(row),
    version: row.version,
    channel: row.channel,
    kind: row.kind,
    level: row.level,
    words: row.words,
    publicWords: row.public_words,
    place: row.place,
    mayPublish: row.may_publish,
    hamletId: row.hamlet_id,
    holderId: row.holder_id,
    publishedOn: row.published_on,
    promisedOn: row.promised_on,
    mergedInto: row.merged_into,
    voter: row.voter,
    steps: row.steps.map((taken) => ({
      ...taken,
      at: Temporal.Instant.from(taken.at),
      dueOn: dayOrNull(taken.dueOn),
    })),
    answers: row.answers.map((answer) => ({
      ...answer,
      promisedOn: dayOrNull(answer.promisedOn),
      answeredOn: Temporal.PlainDate.from(answer.answeredOn),
    })),
  }
}

function dayOrNull(text: string | null): Temporal.PlainDate | null {
  return text === null ? null : Temporal.PlainDate.from(text)
}
