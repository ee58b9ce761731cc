import { sql } from 'kysely'
import type { SubjectRef } from '../../kernel/subject-ref.ts'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { FileReaders } from '../../platform/storage/download.server.ts'
import { filesOf, type AttachedFile } from '../../platform/storage/kept-files.server.ts'
import type { PageContext } from '../../platform/web/page.server.ts'
import { readableBy, type Condition } from './lists.server.ts'
import { readReceiptCode } from './receipt-code.ts'

/** Files of a petition are the voter's, those of an answer or of evidence whose who gave it. */
export function petitionSubject(id: string): SubjectRef {
  return { kind: 'petition', id }
}

export function answerSubject(id: string): SubjectRef {
  return { kind: 'petition_answer', id }
}

export function evidenceSubject(id: string): SubjectRef {
  return { kind: 'petition_evidence', id }
}

/** All files of one petition, of its answers and its evidence: one statement. */
export function filesOfPetition(
  context: ReadContext,
  petition: {
    id: string
    answers: readonly { id: string }[]
    evidence: readonly { id: string }[]
  },
): Promise<AttachedFile[]> {
  const answers = petition.answers.map(({ id }) => answerSubject(id))
  const evidence = petition.evidence.map(({ id }) => evidenceSubject(id))
  return filesOf(context, [petitionSubject(petition.id), ...answers, ...evidence])
}

/** Who may fetch a file that is not public: whoever reads the petition, or holds its receipt. */
export const petitionFileReaders: FileReaders = {
  petition: (page, id) => readsPetition(page, sql`p.id = ${id}`),
  petition_answer: (page, id) =>
    readsPetition(
      page,
      sql`p.id = (select a.petition_id from petition_answers a
                   where a.commune = p.commune and a.id = ${id})`,
    ),
  petition_evidence: (page, id) =>
    readsPetition(
      page,
      sql`p.id = (select e.petition_id from petition_evidence e
                   where e.commune = p.commune and e.id = ${id})`,
    ),
}

async function readsPetition(page: PageContext, which: Condition): Promise<boolean> {
  const receiptCode = readReceiptCode(page.query.get('ma') ?? '')
  const { rows } = await sql`
    select 1 from petitions p
     where p.commune = ${page.commune} and ${which}
       and ((${readableBy(page)}) or p.receipt_code = ${receiptCode})`.execute(page.tx)
  return rows.length > 0
}
