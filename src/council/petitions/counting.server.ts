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

export const wasContested: Condition = sql`exists (select from petition_steps s
  where s.commune = p.commune and s.petition_id = p.id and s.verb = 'contest')`

/** The holder's last answer: the day it was given, and the day it was due as it then ran, extended or not. */
export const lastAnswer: Condition = sql`(
  select s.on_day, (select d.due_on from petition_steps d
           where d.commune = s.commune and d.petition_id = s.petition_id and d.version < s.version
             and d.state in ('transferred', 'followed') and d.due_on is not null
           order by d.version desc limit 1) as due_on
    from petition_steps s
   where s.commune = p.commune and s.petition_id = p.id and s.verb = 'answer'
   order by s.version desc limit 1)`

/** Whether the holder's last answer came by the end of the day it was due. */
export function wasAnswered(how: 'in_time' | 'late'): Condition {
  const bound = how === 'late' ? sql`a.on_day > a.due_on` : sql`a.on_day <= a.due_on`
  return sql`exists (select from lateral ${lastAnswer} a where ${bound})`
}
