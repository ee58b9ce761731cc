import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { countedOutcomeOf, type CountedOutcome } from './counted-outcome.ts'
import { isPublic } from './lists.server.ts'
import type { PetitionField, PetitionOutcome, PetitionState } from './petition.ts'
import { publicText } from './wording/public-text.ts'

/** A published petition in the words that were published: nobody's name, nothing that was not. */
export type PublishedPetition = {
  readonly id: string
  readonly receiptCode: string
  readonly title: string
  readonly words: string
  readonly state: PetitionState
  readonly outcome: CountedOutcome
  readonly field: PetitionField | null
  readonly hamlet: string | null
  readonly holder: string | null
  readonly receivedOn: Temporal.PlainDate
  readonly publishedOn: Temporal.PlainDate
  readonly promisedOn: Temporal.PlainDate | null
  /** The last answer that was published. */
  readonly answer: PublishedAnswer | null
  readonly firstPublishedAt: Temporal.Instant
  readonly changedAt: Temporal.Instant
}

export type PublishedAnswer = {
  readonly body: string
  readonly words: string
  readonly documentNumber: string
  readonly legalBasis: string
  readonly answeredOn: Temporal.PlainDate
}

export type PublishedPlace = { readonly publishedOn: Temporal.PlainDate; readonly id: string }

export type PublishedChoice = {
  readonly hamletId: string | null
  readonly field: PetitionField | null
  /** Where the page before ended. */
  readonly after: PublishedPlace | null
  readonly most: number
}

type Row = Omit<PublishedPetition, 'outcome' | 'answer' | 'firstPublishedAt' | 'changedAt'> & {
  outcome: PetitionOutcome | null
  answer: (Omit<PublishedAnswer, 'answeredOn'> & { answeredOn: string }) | null
  firstPublishedAt: string
  changedAt: string
}

/** Published petitions, the last published first: one statement. */
export async function publishedPetitions(
  { tx, commune }: ReadContext,
  { hamletId, field, after, most }: PublishedChoice,
): Promise<PublishedPetition[]> {
  const { rows } = await sql<Row>`
    select p.id, p.receipt_code as "receiptCode", coalesce(p.public_title, p.title) as title,
           coalesce(p.public_words, p.words) as words,
           p.state, p.outcome, p.field, h.name as hamlet, b.name as holder,
           p.received_on as "receivedOn", p.published_on as "publishedOn", p.promised_on as "promisedOn",
           -- An answer given after the last publication is not public yet.
           (select jsonb_build_object('body', coalesce(y.name, a.answering_body), 'words', a.words,
                'documentNumber', a.document_number, 'legalBasis', a.legal_basis, 'answeredOn', a.answered_on)
              from petition_answers a
              left join bodies y on y.commune = a.commune and y.id = a.body_id
             where a.commune = p.commune and a.petition_id = p.id and a.answered_at <= t.last_published
             order by a.answered_at desc, a.id desc limit 1) as answer,
           to_jsonb(t.first_published)#>>'{}' as "firstPublishedAt", to_jsonb(t.changed)#>>'{}' as "changedAt"
      from (select * from petitions p
             where p.commune = ${commune} and ${isPublic}
               and (${hamletId}::uuid is null or p.hamlet_id = ${hamletId})
               and (${field}::text is null or p.field = ${field})
               and (${after?.id ?? null}::uuid is null
                    or (p.published_on, p.id) < (${after?.publishedOn.toString() ?? null}::date, ${after?.id ?? null}::uuid))
             order by p.published_on desc, p.id desc limit ${most}) p
      cross join lateral (
        select coalesce(min(s.at) filter (where s.verb = 'publish'), p.published_on) as first_published,
               coalesce(max(s.at) filter (where s.verb = 'publish'), p.published_on) as last_published,
               coalesce(max(s.at), p.published_on) as changed
          from petition_steps s where s.commune = p.commune and s.petition_id = p.id) t
      left join hamlets h on h.commune = p.commune and h.id = p.hamlet_id
      left join bodies b on b.commune = p.commune and b.id = p.holder_id
     order by p.published_on desc, p.id desc`.execute(tx)
  return rows.map(publishedFrom)
}

function publishedFrom(row: Row): PublishedPetition {
  const { answer } = row
  return {
    ...row,
    outcome: countedOutcomeOf(row.state, row.outcome),
    title: publicText(row.title),
    words: publicText(row.words),
    answer: answer && {
      ...answer,
      words: publicText(answer.words),
      legalBasis: publicText(answer.legalBasis),
      answeredOn: Temporal.PlainDate.from(answer.answeredOn),
    },
    firstPublishedAt: Temporal.Instant.from(row.firstPublishedAt),
    changedAt: Temporal.Instant.from(row.changedAt),
  }
}
