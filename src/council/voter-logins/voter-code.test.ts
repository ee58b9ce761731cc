import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { judgeAsking, perPhone, readVoterCode } from './voter-code.ts'

const now = Temporal.Instant.from('2026-11-25T08:00:00+07:00')
const ago = (...seconds: number[]) => seconds.map((count) => now.subtract({ seconds: count }))
const waitOf = (asked: readonly Temporal.Instant[]) => {
  const judged = judgeAsking(asked, now)
  return judged.ok ? 0 : Number(judged.refusal.values?.['seconds'])
}

test('a second code waits a minute: one second short, exact', () => {
  assert.equal(waitOf([]), 0)
  assert.equal(waitOf(ago(59)), 1)
  assert.equal(waitOf(ago(60)), 0)
})

test('a sixth within the hour waits for the first to be an hour old', () => {
  assert.equal(waitOf(ago(3540, 3000, 2000, 1000)), 0)
  assert.equal(waitOf(ago(3540, 3000, 2000, 1000, 100)), 60)
})

test('an eleventh within a day waits for the first to be a day old', () => {
  const ten = Array.from({ length: 10 }, (_, place) => 80_000 - place * 4000)
  assert.equal(waitOf(ago(...ten)), 86_400 - 80_000)
  assert.equal(waitOf(ago(...ten.slice(1))), 0)
})

test('whoever always waits as long as they are told is sent at most ten codes a day', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 60 }), (pauses) => {
      const sent: Temporal.Instant[] = []
      let at = now
      for (const pause of pauses) {
        at = at.add({ seconds: pause })
        if (judgeAsking(sent, at).ok) sent.push(at)
      }
      for (const { most, seconds } of perPhone) {
        for (const first of sent) {
          const end = first.add({ seconds })
          const within = sent.filter(
            (one) =>
              Temporal.Instant.compare(one, first) >= 0 && Temporal.Instant.compare(one, end) < 0,
          )
          assert.ok(within.length <= most)
        }
      }
    }),
  )
})

test('a code is six digits, however they are grouped', () => {
  assert.equal(readVoterCode(' 123 456 '), '123456')
  assert.equal(readVoterCode('１２３４５６'), '123456')
  for (const typed of ['12345', '1234567', '12345a', '']) assert.equal(readVoterCode(typed), null)
})
