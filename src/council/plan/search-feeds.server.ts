import { sql } from 'kysely'
import type { Actor } from '../../platform/access/actor.ts'
import {
  everybody,
  type FeedContext,
  type SearchEntry,
  type SearchFeed,
} from '../../platform/search/entry.ts'
import type { DutyActor, DutyKind } from './duty.ts'
import { planFacts } from './events.ts'
import { planPermissions } from './policy.ts'
import { actorText, kindText } from './text.vi.ts'

const audience = 'plan.read'
const readersOf = (actor: Actor | null) =>
  planPermissions['plan.read'].may(actor) ? [audience] : []

/** Plans by number, title and their whole text. */
export const planFeed: SearchFeed = {
  kind: 'plan',
  noun: 'Kế hoạch',
  hears: [planFacts.added],
  async entriesOf({ tx, commune }, ids) {
    const plans = await tx
      .selectFrom('plans')
      .select(['id', 'number', 'title', 'issuing_body', 'issued_on', 'text'])
      .where('commune', '=', commune)
      .where('id', 'in', ids)
      .execute()
    return plans.flatMap(({ id, number, title, issuing_body, issued_on, text }) =>
      facesOf({
        ...{ id, title, code: number, words: `${issuing_body}\n${text}`, onDay: issued_on },
        page: `/ke-hoach/toan-van?ban=${id}`,
      }),
    )
  },
  async idsOf({ tx, commune }) {
    const rows = await tx.selectFrom('plans').select('id').where('commune', '=', commune).execute()
    return rows.map(({ id }) => id)
  },
  readersOf,
}

type DutyRow = {
  id: string
  plan_id: string
  issued_on: Temporal.PlainDate
  code: string
  kind: DutyKind
  subject: string
  quote: string
  actors: DutyActor[]
  evidence: string
}

/** Duties of every plan: everybody reads them, and whoever holds an office is led to the desk's page. */
export const dutyFeed: SearchFeed = {
  kind: 'duty',
  noun: 'Nhiệm vụ trong kế hoạch',
  hears: [planFacts.added, planFacts.dutyAdded, planFacts.dutyEdited, planFacts.dutyRetired],
  subjectsOf: ({ tx, commune }, { subject }) =>
    subject.kind === 'plan' ? idsWhere({ tx, commune }, subject.id) : [subject.id],
  entriesOf: async (context, ids) => (await dutiesOf(context, ids)).flatMap(entriesOfDuty),
  idsOf: (context) => idsWhere(context, null),
  readersOf,
}

async function idsWhere(
  { tx, commune }: Pick<FeedContext, 'tx' | 'commune'>,
  planId: string | null,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from duties where commune = ${commune} and (${planId}::uuid is null or plan_id = ${planId})`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

async function dutiesOf({ tx, commune }: FeedContext, ids: readonly string[]): Promise<DutyRow[]> {
  const { rows } = await sql<DutyRow>`
    select d.id, d.plan_id, p.issued_on, d.code, d.kind, d.subject, d.quote, d.actors, d.evidence
      from duties d join plans p on p.commune = d.commune and p.id = d.plan_id
     where d.commune = ${commune} and d.id = any(${ids}::uuid[])`.execute(tx)
  return rows
}

function entriesOfDuty(row: DutyRow): SearchEntry[] {
  const actors = row.actors.map((actor) => actorText[actor]).join(', ')
  const words = [row.quote, actors, row.evidence, kindText[row.kind]]
  return facesOf({
    id: row.id,
    title: row.subject,
    code: row.code,
    words: words.filter(Boolean).join('\n'),
    onDay: row.issued_on,
    page: `/ke-hoach/nhiem-vu/${encodeURIComponent(row.code)}?ban=${row.plan_id}`,
  })
}

type Faces = Omit<SearchEntry, 'face' | 'audiences' | 'path'> & { readonly page: string }

function facesOf({ page, ...both }: Faces): SearchEntry[] {
  return [
    { ...both, face: 'desk', audiences: [audience], path: `/ban-lam-viec${page}` },
    { ...both, face: 'public', audiences: [everybody], path: page },
  ]
}
