import { sql } from 'kysely'
import { answerStandsIn, closedStates } from './counted-outcome.ts'
import type { Condition } from './lists.server.ts'
import { closedKinds, endStates } from './petition.ts'

/** What figures count of petitions `p`, as SQL: the lists that a figure leads to use the same words. */

/**
 * A merged petition counts once, as the one it was merged into; complaints and denunciations stand in
 * no figure (Luật 02/2011/QH13, Luật 25/2018/QH14).
 */
export const isCounted: Condition = sql`(p.kind is null or p.kind <> all(${closedKinds}))
  and p.state not in ('merged', 'diverted')`

/** SQL twin of `countedOutcomeOf`. */
export const countedOutcome: Condition = sql`(case
  when p.state = any(${endStates}) then 'ended'
  when p.outcome is null or p.state <> all(${answerStandsIn}) then 'waiting'
  when p.outcome = 'settled' and p.state <> 'settled' then 'told_settled'
  else p.outcome end)`

export const isOpen: Condition = sql`p.state <> all(${closedStates})`

/** Whether a voter did not agree, once or more. */
export const wasContested: Condition = sql`exists (select from petition_steps s
  where s.commune = p.commune and s.petition_id = p.id and s.verb = 'contest')`

/**
 * For each petition of the commune its holder's last answer: the day it was given, and the day it was due
 * as it then ran, extended or not. Why not asked petition by petition: thirty thousand times two looks
 * into an index take ten times as long as reading the steps once.
 */
export const lastAnswers = (commune: string): Condition => sql`(
  select distinct on (a.petition_id) a.petition_id, a.on_day, d.due_on
    from (select distinct on (petition_id) petition_id, version, on_day from petition_steps
           where commune = ${commune} and verb = 'answer' order by petition_id, version desc) a
    left join petition_steps d
      on d.commune = ${commune} and d.petition_id = a.petition_id and d.version < a.version
     and d.state in ('transferred', 'followed') and d.due_on is not null
   order by a.petition_id, d.version desc)`

/** Whether the holder's last answer came by the end of the day it was due. */
export function wasAnswered(how: 'in_time' | 'late', commune: string): Condition {
  const bound = how === 'late' ? sql`a.on_day > a.due_on` : sql`a.on_day <= a.due_on`
  return sql`p.id in (select a.petition_id from ${lastAnswers(commune)} a where ${bound})`
}
