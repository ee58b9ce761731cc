import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  commitmentVerbs,
  decideConfirmation,
  decideCorrection,
  decideJudgement,
  decideMeeting,
  decidePostponement,
  decideRelease,
  decideStatement,
  decideWithdrawal,
  isDue,
  step,
  type Commitment,
  type CommitmentId,
  type CommitmentVerb,
} from './commitment.ts'
import { readSeat, writeSeat } from './seat.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)
const dueOn = day('2026-12-15')
const stated: Commitment = {
  id: 'c' as CommitmentId,
  state: 'stated',
  version: 1,
  dueOn,
  originKind: 'formal_question',
  personId: 'head',
  statedBy: 'clerk',
}
const codeOf = (result: { ok: true } | { ok: false; refusal: { code: string } }) => (result.ok ? 'ok' : result.refusal.code)

test('it is due from its day on, not the day before: 14, 15 and 16 December 2026', () => {
  assert.deepEqual(['2026-12-14', '2026-12-15', '2026-12-16'].map((on) => isDue(stated, day(on))), [false, true, true])
  assert.equal(isDue({ ...stated, state: 'kept' }, dueOn), false)
})

test('the day lies after the day it was said: one short, exact, one over', () => {
  const said = day('2026-11-24')
  const dueAfter = (days: number) => codeOf(decideStatement({ statedOn: said, dueOn: said.add({ days }), today: said }))
  assert.deepEqual([-1, 0, 1].map(dueAfter), ['commitment.due_before_said', 'commitment.due_before_said', 'ok'])
  assert.equal(codeOf(decideStatement({ statedOn: said.add({ days: 1 }), dueOn, today: said })), 'commitment.said_in_future')
})

test('nobody judges what they promised or handed in', () => {
  const proved: Commitment = { ...stated, state: 'proved' }
  const judged = (judge: string | null) => codeOf(decideJudgement(proved, 'accept', { judge, givenBy: 'officer' }))
  assert.deepEqual(['head', 'officer', 'chair', null].map(judged), [
    'commitment.judged_by_promiser',
    'commitment.judged_by_promiser',
    'ok',
    'commitment.judge_unnamed',
  ])
})

test('only a petition ends a commitment without evidence of its own', () => {
  const open: Commitment = { ...stated, state: 'confirmed' }
  assert.equal(codeOf(decideMeeting(open)), 'commitment.not_of_petition')
  assert.equal(codeOf(decideMeeting({ ...open, originKind: 'petition' })), 'ok')
})

type Move = { verb: CommitmentVerb; days: number; by: string; hasDecision: boolean; isAccepted: boolean }

/** One thing somebody tries on a day: the commitment after it, the same when it was refused. */
function attempt(one: Commitment, { verb, days, by, hasDecision, isAccepted }: Move, today: Temporal.PlainDate): Commitment {
  const other = today.add({ days })
  const after = (result: ReturnType<typeof step>, more: Partial<Commitment> = {}) =>
    result.ok ? { ...one, ...more, state: result.value } : one
  if (verb === 'correct') return after(decideCorrection(one, { statedOn: day('2026-11-24'), dueOn: other }, today), { dueOn: other })
  if (verb === 'withdraw') return after(decideWithdrawal(one, today))
  if (verb === 'postpone') return after(decidePostponement(one, other, { today, hasDecision }), { dueOn: other })
  if (verb === 'release') return after(decideRelease(one, hasDecision))
  if (verb === 'meet') return after(decideMeeting(one))
  if (verb === 'accept' || verb === 'send_back') {
    return isAccepted || verb === 'send_back' ? after(decideJudgement(one, verb, { judge: by, givenBy: 'officer' })) : one
  }
  if (verb === 'confirm') {
    const confirmed = decideConfirmation(one, by)
    return confirmed.ok ? { ...one, state: confirmed.value.state } : one
  }
  return after(step(one, verb))
}

const moves = fc.array(
  fc.record({
    verb: fc.constantFrom(...commitmentVerbs),
    days: fc.integer({ min: -40, max: 400 }),
    by: fc.constantFrom('head', 'officer', 'clerk', 'chair'),
    hasDecision: fc.boolean(),
    isAccepted: fc.boolean(),
  }),
  { maxLength: 30 },
)

test('no order of acts takes a due commitment off the list but accepted evidence or a recorded decision', () => {
  fc.assert(
    fc.property(moves, fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 30, maxLength: 30 }), (tried, waits) => {
      let today = day('2026-12-01')
      let one = stated
      tried.forEach((move, place) => {
        today = today.add({ days: waits[place] ?? 0 })
        const wasDue = isDue(one, today)
        const next = attempt(one, move, today)
        const isLet = move.hasDecision || (move.verb === 'accept' && move.isAccepted)
        if (wasDue && !isDue(next, today)) assert.ok(isLet, `${move.verb} took it off`)
        one = next
      })
    }),
    { numRuns: 3_000 },
  )
})

test('a seat is read as it was written, and nothing else is a seat', () => {
  const seat = { personId: crypto.randomUUID(), bodyId: crypto.randomUUID(), office: 'head' }
  assert.deepEqual(readSeat(writeSeat(seat)), seat)
  fc.assert(fc.property(fc.string(), (text) => readSeat(text) === null))
})
