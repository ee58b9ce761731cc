import { sql } from 'kysely'
import { legalDay } from '../../kernel/clock.ts'
import { performAct, type Command } from '../../platform/acts/act.server.ts'
import type { Reaction, ReactionContext } from '../../platform/jobs/reaction.ts'
import type { WorkDeps } from '../../platform/jobs/work.server.ts'
import { meetPromise, postponePromised, statePromise, type PromiseOfPetition } from '../commitments/index.ts'
import { petitionFacts } from './events.ts'
import { isPublic } from './lists.server.ts'
import { fieldText } from './text.vi.ts'
import type { PetitionField } from './petition.ts'
import { publicText } from './wording/public-text.ts'

type Deps = Pick<WorkDeps, 'db' | 'clock' | 'calendarOf'>

/** One act of the ledger for one fact of a petition: the fact's id is its key, so that twice is once. */
async function act<T>(deps: Deps, { commune, fact }: ReactionContext, name: string, command: Command<T>): Promise<void> {
  const { db, clock, calendarOf } = deps
  const request = { db, clock, commune, calendar: calendarOf(commune), login: null, act: name, key: fact.id }
  // A refusal says that the ledger has no such promise, or that it ended there already.
  await performAct({ ...request, requestId: 'reaction' }, command)
}

type Row = {
  title: string
  isPublic: boolean
  field: PetitionField | null
  holderId: string | null
  promisedOn: Temporal.PlainDate | null
}

async function promiseOf({ tx, commune, fact }: ReactionContext): Promise<PromiseOfPetition | null> {
  const { rows } = await sql<Row>`
    select coalesce(p.public_title, p.title) as title, ${isPublic} as "isPublic", p.field, p.holder_id as "holderId",
           p.promised_on as "promisedOn"
      from petitions p
     where p.commune = ${commune} and p.id = ${fact.subject.id} and p.outcome = 'dated_promise'`.execute(tx)
  const row = rows[0]
  if (!row?.holderId || !row.promisedOn) return null
  const name = row.isPublic ? publicText(row.title) : 'Kiến nghị không công khai nội dung'
  return {
    petitionId: fact.subject.id,
    words: `Thực hiện lời hứa trong trả lời kiến nghị: ${name}`,
    topic: row.field ? fieldText[row.field] : 'Kiến nghị cử tri',
    bodyId: row.holderId,
    originName: name,
    statedOn: legalDay(fact.at),
    promisedOn: row.promisedOn,
  }
}

async function lastReason({ tx, commune, fact }: ReactionContext): Promise<string> {
  const { rows } = await sql<{ note: string }>`
    select public_note as note from petition_steps
     where commune = ${commune} and petition_id = ${fact.subject.id} and verb = 'postpone'
     order by version desc limit 1`.execute(tx)
  return rows[0]?.note ?? ''
}

/** Dated promises to voters stand in the ledger of commitments, and end there as they end here. */
export function promiseReactions(deps: Deps): readonly Reaction[] {
  return [
    {
      hears: [petitionFacts.published],
      async react(context) {
        const promise = await promiseOf(context)
        if (promise) await act(deps, context, 'commitment.state', (acting) => statePromise(acting, promise))
      },
    },
    {
      hears: [petitionFacts.postponed],
      async react(context) {
        const { fact } = context
        const promisedOn = Temporal.PlainDate.from(String(fact.payload['promisedOn']))
        const moved = { petitionId: fact.subject.id, promisedOn, reason: await lastReason(context) }
        await act(deps, context, 'commitment.postpone', (acting) => postponePromised(acting, moved))
      },
    },
    {
      hears: [petitionFacts.settled],
      react: (context) =>
        act(deps, context, 'commitment.meet', (acting) => meetPromise(acting, context.fact.subject.id)),
    },
  ]
}
