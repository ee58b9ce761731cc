import { randomUUIDv7 } from 'node:crypto'
import { sql } from 'kysely'
import { stateCommitment, writeSeat } from '../../src/council/commitments/index.ts'
import { enterLateDocument } from '../../src/council/documents/index.ts'
import type { TestCouncil } from './council.ts'
import { peopleByRole, valueOf } from './voter-meetings.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)

/** The head of the agency of a test council, as a form carries the seat. */
export async function agencySeat(council: TestCouncil): Promise<string> {
  const people = await peopleByRole(council)
  return writeSeat({ personId: people.get('agencyHead')!, bodyId: council.bodies.get('agency')!, office: 'head' })
}

/** What the head of the agency said on a day. */
export async function saidByAgency(council: TestCouncil, more: { statedOn?: string; dueOn?: string; words?: string; originId?: string } = {}) {
  const { statedOn = '2026-11-24', dueOn = '2026-12-15', words = 'Xong cống thoát nước đầu thôn', originId } = more
  return {
    words,
    topic: 'Giao thông nông thôn',
    seat: await agencySeat(council),
    proofWanted: 'Ảnh chụp và biên bản nghiệm thu',
    originKind: 'formal_question' as const,
    originId: originId ?? null,
    originName: 'Chất vấn về cống thoát nước',
    statedOn: day(statedOn),
    dueOn: day(dueOn),
  }
}

/** A commitment noted by the clerk. */
export async function statedCommitment(council: TestCouncil, more: Parameters<typeof saidByAgency>[1] = {}): Promise<string> {
  const said = await saidByAgency(council, more)
  const on = more.statedOn ?? '2026-11-24'
  return valueOf(await council.act('clerk', on, (context) => stateCommitment(context, said))).id
}

/** An issued resolution of the register: what a decision is proved by. */
export async function issuedPaper(council: TestCouncil, on: string, number: number): Promise<string> {
  const paper = {
    bodyId: council.bodies.get('council')!,
    kind: 'resolution' as const,
    documentNumber: `${number}/NQ-HĐND`,
    documentOn: day(on),
    subject: 'Nghị quyết về chất vấn',
    signer: '',
    reason: 'Nhập cho thử nghiệm',
    files: [],
  }
  return valueOf(await council.act('clerk', on, (context) => enterLateDocument(context, paper), { key: randomUUIDv7() })).id
}

/** Ids of every open commitment whose day has come, by a statement of its own. */
export async function dueIdsOf(council: TestCouncil, on: string): Promise<string[]> {
  return council.read('clerk', on, async ({ tx, commune }) => {
    const { rows } = await sql<{ id: string }>`
      select id from commitments where commune = ${commune} and ended_on is null and due_on <= ${on} order by id`.execute(tx)
    return rows.map(({ id }) => id)
  })
}
