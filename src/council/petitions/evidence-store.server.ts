import { sql } from 'kysely'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { Evidence } from './petition-closing.ts'
import type { Petition } from './petition.ts'

export type NewEvidence = Evidence & {
  readonly id: string
  readonly what: string
  readonly doneBy: string
  /** Đồng; null when no money is told. */
  readonly money: number | null
  readonly bodyId: string | null
}

/** Keeps what shows that it was done, under the version of the petition that it was given to. */
export async function insertEvidence(
  { tx, commune, actor, today, now }: ReadContext,
  petition: Petition,
  evidence: NewEvidence,
): Promise<void> {
  await tx
    .insertInto('petition_evidence')
    .values({
      commune,
      id: evidence.id,
      petition_id: petition.id,
      version: petition.version + 1,
      what: evidence.what,
      done_by: evidence.doneBy,
      done_on: evidence.doneOn.toString(),
      works_record: evidence.worksRecord,
      money: evidence.money,
      files: evidence.files,
      given_on: today.toString(),
      given_at: now.toString(),
      person_id: actor?.personId ?? null,
      body_id: evidence.bodyId,
    })
    .execute()
}

/** Who gave the evidence that still counts: what came before the last reopening proves nothing. */
export async function evidenceThatCounts(
  { tx, commune }: ReadContext,
  petition: Petition,
): Promise<{ personId: string | null }[]> {
  const { rows } = await sql<{ personId: string | null }>`
    select e.person_id as "personId" from petition_evidence e
     where e.commune = ${commune} and e.petition_id = ${petition.id}
       and e.version > coalesce((select max(s.version) from petition_steps s
             where s.commune = e.commune and s.petition_id = e.petition_id and s.verb = 'reopen'), 0)`.execute(tx)
  return rows
}

/** An answer or a piece of evidence: what its files hang on, and who gave it. */
export type Given = {
  readonly id: string
  readonly kind: 'petition_answer' | 'petition_evidence'
  readonly personId: string | null
}

/** All answers and evidence of a petition, the last one last: one statement. */
export async function givenTo({ tx, commune }: ReadContext, petition: Petition): Promise<Given[]> {
  const { rows } = await sql<Given>`
    select id, 'petition_answer' as kind, person_id as "personId", answered_at as at
      from petition_answers where commune = ${commune} and petition_id = ${petition.id}
    union all
    select id, 'petition_evidence', person_id, given_at
      from petition_evidence where commune = ${commune} and petition_id = ${petition.id}
     order by at, id`.execute(tx)
  return rows
}
