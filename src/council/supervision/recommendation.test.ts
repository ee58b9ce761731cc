import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  decideRevisit,
  recordKinds,
  shareDone,
  standingAfter,
  verdicts,
  type Party,
  type RecommendationRecord,
} from './recommendation.ts'

const party: Party = { bodyIds: ['office', 'committee'], personIds: ['answerer'] }
const day = (iso: string) => Temporal.PlainDate.from(iso)

const anyRecord: fc.Arbitrary<RecommendationRecord> = fc
  .record({
    kind: fc.constantFrom(...recordKinds),
    verdict: fc.constantFrom(...verdicts),
    bodyIds: fc.subarray(['office', 'committee', 'front', 'council']),
    personId: fc.constantFrom('answerer', 'somebody', null),
  })
  .map((record) => ({ ...record, verdict: record.kind === 'revisit' ? record.verdict : null }))
const isOfParty = ({ bodyIds, personId }: RecommendationRecord) =>
  personId === 'answerer' || bodyIds.some((id) => party.bodyIds.includes(id))

test('a record of the party supervised never raises the share that is truly done', () => {
  const histories = fc.array(fc.array(anyRecord, { maxLength: 8 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(histories, fc.nat(), anyRecord.filter(isOfParty), (all, place, record) => {
      const which = place % all.length
      const share = (records: RecommendationRecord[][]) =>
        shareDone(records.map((each) => standingAfter(each, party))).done
      const more = all.map((each, at) => (at === which ? [...each, record] : each))
      assert.ok(share(more) <= share(all))
    }),
  )
})

test('done is said only after a revisit by somebody else said so', () => {
  fc.assert(
    fc.property(fc.array(anyRecord, { maxLength: 10 }), (records) => {
      if (standingAfter(records, party) !== 'done') return
      assert.ok(
        records.some((one) => one.kind === 'revisit' && one.verdict === 'done' && !isOfParty(one)),
      )
    }),
  )
})

test('a later look that finds it undone takes it back, and a new claim waits to be looked at', () => {
  const revisit = (verdict: 'done' | 'not_done'): RecommendationRecord => ({
    kind: 'revisit',
    verdict,
    bodyIds: ['front'],
    personId: 'somebody',
  })
  const proof: RecommendationRecord = {
    kind: 'proof',
    verdict: null,
    bodyIds: ['office'],
    personId: 'answerer',
  }
  assert.equal(standingAfter([], party), 'open')
  assert.equal(standingAfter([proof], party), 'claimed')
  assert.equal(standingAfter([proof, revisit('done')], party), 'done')
  assert.equal(standingAfter([revisit('done'), revisit('not_done')], party), 'not_done')
  assert.equal(standingAfter([revisit('not_done'), proof], party), 'claimed')
})

test('the party, whoever answers by name, and a day yet to come are refused a revisit', () => {
  const followed = {
    madeOn: day('2026-11-02'),
    dueOn: day('2026-11-20'),
    standing: 'claimed' as const,
    hasExplanation: false,
  }
  const code = (record: { bodyIds: string[]; personId: string }, onDay: string) => {
    const days = { onDay: day(onDay), today: day('2026-11-24') }
    const result = decideRevisit(followed, { record, party }, days)
    return result.ok ? 'ok' : result.refusal.code
  }
  const front = { bodyIds: ['front'], personId: 'somebody' }
  assert.equal(
    code({ ...front, bodyIds: ['front', 'office'] }, '2026-11-24'),
    'recommendation.revisited_by_party',
  )
  assert.equal(
    code({ ...front, personId: 'answerer' }, '2026-11-24'),
    'recommendation.revisited_by_party',
  )
  assert.equal(code(front, '2026-11-25'), 'recommendation.day_in_future')
  assert.equal(code(front, '2026-11-01'), 'recommendation.revisited_before_made')
  assert.equal(code(front, '2026-11-02'), 'ok')
  assert.equal(code(front, '2026-11-24'), 'ok')
})
