import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { threshold } from '../../law/thresholds.ts'
import { resultSentence } from './text.vi.ts'
import {
  decideBallot,
  resultOf,
  step,
  voteStates,
  type Standing,
  type Tally,
  type VoteVerb,
} from './vote.ts'

test('a vote is cast while it is open, closed once, annulled at any time, and never reopened', () => {
  const leads: Record<Exclude<VoteVerb, 'open'>, string[]> = {
    cast: ['opened'],
    close: ['opened'],
    annul: ['opened', 'closed'],
  }
  for (const [verb, from] of Object.entries(leads)) {
    for (const state of voteStates) {
      assert.equal(
        step({ state }, verb as VoteVerb).ok,
        from.includes(state),
        `${verb} from ${state}`,
      )
    }
  }
})

const here: Standing = {
  state: 'opened',
  manner: 'device',
  mark: 'present',
  isConflicted: false,
  hasCast: false,
}

const table: readonly [string, Partial<Standing>, 'device' | 'by_name', string][] = [
  ['present, by device', {}, 'device', 'ok'],
  ['present, entered by name though devices are used: theirs failed', {}, 'by_name', 'ok'],
  ['hands are shown', { manner: 'show_of_hands' }, 'by_name', 'ok'],
  ['hands are shown, by device', { manner: 'show_of_hands' }, 'device', 'vote.by_hand_only'],
  ['roll call, by device', { manner: 'roll_call' }, 'device', 'vote.by_hand_only'],
  ['no delegate of this session', { mark: undefined }, 'device', 'vote.not_a_delegate'],
  ['absent', { mark: 'absent' }, 'device', 'vote.delegate_absent'],
  ['excused', { mark: 'excused' }, 'by_name', 'vote.delegate_absent'],
  ['left the hall', { mark: 'left' }, 'device', 'vote.delegate_absent'],
  ['conflicted', { isConflicted: true }, 'device', 'vote.delegate_conflicted'],
  ['voted already', { hasCast: true }, 'device', 'vote.cast_already'],
  ['closed', { state: 'closed' }, 'device', 'vote.closed_already'],
  ['annulled', { state: 'annulled' }, 'device', 'vote.annulled_already'],
]

for (const [name, change, way, expected] of table) {
  test(`a ballot of a delegate who is ${name}: ${expected}`, () => {
    const decided = decideBallot({ ...here, ...change }, way)
    assert.equal(decided.ok ? 'ok' : decided.refusal.code, expected)
  })
}

const tally = (total: number, inFavour: number): Tally => ({
  inFavour,
  against: 0,
  abstaining: 0,
  notVoting: 0,
  absent: total - inFavour,
})

test('for every council of 1 to 60: one short fails, exact carries, one over carries, for both majorities', () => {
  for (const fraction of ['>1/2', '2/3'] as const) {
    for (let total = 1; total <= 60; total += 1) {
      const asked = threshold(fraction, 'all_delegates', total)
      const carried = (inFavour: number) => resultOf(tally(total, inFavour), asked).isCarried
      assert.equal(carried(asked.needed - 1), false, `${fraction} of ${total}`)
      assert.equal(carried(asked.needed), true, `${fraction} of ${total}`)
      if (asked.needed < total) assert.equal(carried(asked.needed + 1), true)
    }
  }
})

test('an absence weighs like a vote against: 15 of 28 carry though only 15 came', () => {
  const asked = threshold('>1/2', 'all_delegates', 28)
  assert.equal(resultOf(tally(28, 15), asked).isCarried, true)
  assert.deepEqual(
    [resultOf(tally(28, 14), asked).isCarried, resultOf(tally(28, 14), asked).missing],
    [false, 1],
  )
})

test('whoever is counted twice or forgotten is found out', () => {
  const asked = threshold('>1/2', 'all_delegates', 28)
  assert.throws(() => resultOf({ ...tally(28, 15), against: 1 }, asked), RangeError)
  assert.throws(() => resultOf({ ...tally(28, 15), absent: 12 }, asked), RangeError)
})

test('only those in favour decide: how the others did not agree makes no difference', () => {
  const counts = fc.tuple(fc.nat(15), fc.nat(15), fc.nat(15), fc.nat(14), fc.nat(15))
  fc.assert(
    fc.property(counts, ([inFavour, against, abstaining, notVoting, absent]) => {
      const total = inFavour + against + abstaining + notVoting + absent
      if (total === 0) return
      const asked = threshold('>1/2', 'all_delegates', total)
      const result = resultOf({ inFavour, against, abstaining, notVoting, absent }, asked)
      assert.equal(result.isCarried, 2 * inFavour > total)
    }),
  )
})

test('the result is one sentence with denominator, threshold and law', () => {
  const basis = { document: 'Luật 72/2025/QH15', article: 'Điều 1' }
  const counted = { isCarried: true, inFavour: 24, total: 28, needed: 15, fraction: '>1/2' }
  assert.equal(
    resultSentence(counted, basis),
    'Thông qua: 24/28 đại biểu tán thành, cần quá nửa tổng số đại biểu HĐND = 15 – Luật 72/2025/QH15, Điều 1.',
  )
  assert.equal(
    resultSentence(
      { ...counted, isCarried: false, inFavour: 18, needed: 19, fraction: '2/3' },
      basis,
    ),
    'Không thông qua: 18/28 đại biểu tán thành, cần ít nhất hai phần ba tổng số đại biểu HĐND = 19 – Luật 72/2025/QH15, Điều 1.',
  )
})
