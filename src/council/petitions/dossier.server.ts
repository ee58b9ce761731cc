import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { rowOf, type Condition, type ListRow, type PetitionRow } from './lists.server.ts'
import type {
  PetitionChannel,
  PetitionKind,
  PetitionLevel,
  PetitionOutcome,
  PetitionRequest,
  PetitionState,
  PetitionVerb,
} from './petition.ts'

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
  readonly promisedOn: Temporal.PlainDate | null
  readonly onDay: Temporal.PlainDate
}

export type PetitionAnswer = {
  readonly id: string
  readonly body: string
  readonly outcome: PetitionOutcome
  readonly words: string
  readonly documentNumber: string
  readonly documentOn: Temporal.PlainDate | null
  readonly legalBasis: string
  readonly promisedOn: Temporal.PlainDate | null
  readonly answeredOn: Temporal.PlainDate
}

/** What shows that it was done. */
export type PetitionEvidence = {
  readonly id: string
  readonly what: string
  readonly doneBy: string
  readonly doneOn: Temporal.PlainDate
  readonly worksRecord: string
  readonly money: number | null
  readonly givenOn: Temporal.PlainDate
  /** False for what came before the last reopening. */
  readonly counts: boolean
}

export type PetitionDossier = PetitionRow & {
  readonly version: number
  readonly channel: PetitionChannel
  readonly kind: PetitionKind | null
  readonly level: PetitionLevel | null
  readonly words: string
  readonly publicWords: string | null
  readonly place: string
  readonly point: { readonly latitude: number; readonly longitude: number } | null
  readonly mayPublish: boolean
  readonly hamletId: string | null
  readonly holderId: string | null
  readonly publishedOn: Temporal.PlainDate | null
  readonly promisedOn: Temporal.PlainDate | null
  readonly firstDueOn: Temporal.PlainDate | null
  readonly asked: PetitionRequest | null
  readonly askedOn: Temporal.PlainDate | null
  readonly askedHolderId: string | null
  readonly askedHolder: string | null
  readonly askedDueOn: Temporal.PlainDate | null
  readonly sentUpTo: string
  readonly sentUpLetter: string
  readonly confirmedBy: 'voter' | 'time' | null
  readonly mergedInto: string | null
  readonly voter: { name: string; phone: string; email: string; address: string } | null
  readonly steps: readonly PetitionStep[]
  readonly answers: readonly PetitionAnswer[]
  readonly evidence: readonly PetitionEvidence[]
}

type DossierRow = ListRow & {
  version: number
  channel: PetitionChannel
  kind: PetitionKind | null
  level: PetitionLevel | null
  words: string
  public_words: string | null
  place: string
  latitude: number | null
  longitude: number | null
  may_publish: boolean
  hamlet_id: string | null
  holder_id: string | null
  published_on: Temporal.PlainDate | null
  promised_on: Temporal.PlainDate | null
  first_due_on: Temporal.PlainDate | null
  asked: PetitionRequest | null
  asked_on: Temporal.PlainDate | null
  asked_holder_id: string | null
  asked_holder: string | null
  asked_due_on: Temporal.PlainDate | null
  sent_up_to: string
  sent_up_letter: string
  confirmed_by: 'voter' | 'time' | null
  merged_into: string | null
  voter: PetitionDossier['voter']
  steps: InJson<PetitionStep>[]
  answers: InJson<PetitionAnswer>[]
  evidence: InJson<PetitionEvidence>[]
}

/** The same as it comes out of JSON: days and moments are texts. */
type InJson<T> = {
  [K in keyof T]: T[K] extends Temporal.PlainDate | Temporal.Instant
    ? string
    : T[K] extends Temporal.PlainDate | null
      ? string | null
      : T[K]
}

/** Everything of one petition: one statement. The voter's name and phone only `withVoter`. */
export async function dossierOf(
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
           (select k.name from bodies k where k.commune = p.commune and k.id = p.asked_holder_id) as asked_holder,
           ${voter} as voter,
           coalesce((select jsonb_agg(jsonb_build_object('verb', s.verb, 'state', s.state, 'at', s.at,
                'person', n.full_name, 'office', s.office, 'holder', o.name, 'note', s.note,
                'publicNote', s.public_note, 'dueOn', s.due_on, 'promisedOn', s.promised_on, 'onDay', s.on_day) order by s.version)
              from petition_steps s
              left join persons n on n.commune = s.commune and n.id = s.person_id
              left join bodies o on o.commune = s.commune and o.id = s.holder_id
             where s.commune = p.commune and s.petition_id = p.id), '[]') as steps,
           coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'body', coalesce(y.name, a.answering_body), 'outcome', a.outcome,
                'words', a.words, 'documentNumber', a.document_number, 'documentOn', a.document_on, 'legalBasis', a.legal_basis,
                'promisedOn', a.promised_on, 'answeredOn', a.answered_on) order by a.answered_at desc)
              from petition_answers a
              left join bodies y on y.commune = a.commune and y.id = a.body_id
             where a.commune = p.commune and a.petition_id = p.id), '[]') as answers,
           coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'what', e.what, 'doneBy', e.done_by,
                'doneOn', e.done_on, 'worksRecord', e.works_record, 'money', e.money, 'givenOn', e.given_on,
                'counts', e.version > coalesce((select max(r.version) from petition_steps r
                   where r.commune = p.commune and r.petition_id = p.id and r.verb = 'reopen'), 0))
                order by e.given_at desc)
              from petition_evidence e
             where e.commune = p.commune and e.petition_id = p.id), '[]') as evidence
      from petitions p
      left join hamlets h on h.commune = p.commune and h.id = p.hamlet_id
      left join bodies b on b.commune = p.commune and b.id = p.holder_id
     where p.commune = ${commune} and ${which}`.execute(tx)
  const row = rows[0]
  if (!row) return null
  return dossierFrom(row)
}

function dossierFrom(row: DossierRow): PetitionDossier {
  return {
    ...rowOf(row),
    version: row.version,
    channel: row.channel,
    kind: row.kind,
    level: row.level,
    words: row.words,
    publicWords: row.public_words,
    place: row.place,
    point: pointOf(row),
    mayPublish: row.may_publish,
    hamletId: row.hamlet_id,
    holderId: row.holder_id,
    publishedOn: row.published_on,
    promisedOn: row.promised_on,
    firstDueOn: row.first_due_on,
    asked: row.asked,
    askedOn: row.asked_on,
    askedHolderId: row.asked_holder_id,
    askedHolder: row.asked_holder,
    askedDueOn: row.asked_due_on,
    sentUpTo: row.sent_up_to,
    sentUpLetter: row.sent_up_letter,
    confirmedBy: row.confirmed_by,
    mergedInto: row.merged_into,
    voter: row.voter,
    steps: row.steps.map(stepFrom),
    answers: row.answers.map(answerFrom),
    evidence: row.evidence.map((given) => ({
      ...given,
      doneOn: Temporal.PlainDate.from(given.doneOn),
      givenOn: Temporal.PlainDate.from(given.givenOn),
    })),
  }
}

function pointOf({ latitude, longitude }: DossierRow): PetitionDossier['point'] {
  return latitude === null || longitude === null ? null : { latitude, longitude }
}

function stepFrom(taken: InJson<PetitionStep>): PetitionStep {
  return {
    ...taken,
    at: Temporal.Instant.from(taken.at),
    onDay: Temporal.PlainDate.from(taken.onDay),
    dueOn: dayOrNull(taken.dueOn),
    promisedOn: dayOrNull(taken.promisedOn),
  }
}

function answerFrom(answer: InJson<PetitionAnswer>): PetitionAnswer {
  return {
    ...answer,
    answeredOn: Temporal.PlainDate.from(answer.answeredOn),
    documentOn: dayOrNull(answer.documentOn),
    promisedOn: dayOrNull(answer.promisedOn),
  }
}

function dayOrNull(text: string | null): Temporal.PlainDate | null {
  return text === null ? null : Temporal.PlainDate.from(text)
}
