import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { holdsOn, isReversed, liesWithin, mostAtOnce, overlap, type Span } from './span.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const span = (from: string, until: string | null = null): Span => ({
  startsOn: day(from),
  endsOn: until === null ? null : day(until),
})

test('a span holds on its first and its last day, not on the day before or after', () => {
  const term = span('2025-07-01', '2026-04-09')
  const held = ['2025-06-30', '2025-07-01', '2026-04-09', '2026-04-10'].map((text) =>
    holdsOn(term, day(text)),
  )
  assert.deepEqual(held, [false, true, true, false])
  assert.ok(holdsOn(span('2026-04-10'), day('2031-01-01')))
})

test('spans overlap when they share one day, and not when one begins the day after', () => {
  assert.ok(overlap(span('2025-07-01', '2026-04-10'), span('2026-04-10')))
  assert.ok(!overlap(span('2025-07-01', '2026-04-09'), span('2026-04-10')))
  assert.ok(overlap(span('2026-01-01'), span('2030-01-01')))
})

test('a span without an end lies within none that has one', () => {
  assert.ok(liesWithin(span('2026-05-01', '2026-05-31'), span('2026-05-01', '2026-05-31')))
  assert.ok(!liesWithin(span('2026-05-01', '2026-06-01'), span('2026-05-01', '2026-05-31')))
  assert.ok(!liesWithin(span('2026-04-30', '2026-05-31'), span('2026-05-01', '2026-05-31')))
  assert.ok(!liesWithin(span('2026-05-01'), span('2026-05-01', '2026-05-31')))
})

test('only an end before the start is reversed: one day is a span', () => {
  assert.ok(!isReversed(span('2026-09-02', '2026-09-02')))
  assert.ok(isReversed(span('2026-09-02', '2026-09-01')))
})

test('the fullest day is counted, not all spans that touch', () => {
  const during = span('2026-04-10', '2026-12-31')
  const one = span('2026-04-10', '2026-06-30')
  const two = span('2026-07-01', '2026-09-30')
  assert.equal(mostAtOnce([one, two], during), 1)
  assert.equal(mostAtOnce([one, two, span('2026-06-30', '2026-07-01')], during), 2)
  assert.equal(mostAtOnce([span('2025-01-01', '2026-04-09')], during), 0)
  assert.equal(mostAtOnce([], during), 0)
})

const anySpan = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 30 }), fc.boolean())
  .map(([from, length, isOpen]): Span => {
    const startsOn = day('2026-01-01').add({ days: from })
    return { startsOn, endsOn: isOpen ? null : startsOn.add({ days: length }) }
  })
const days = Array.from({ length: 120 }, (_, number) => day('2026-01-01').add({ days: number }))

test('overlap says what counting the days says', () => {
  fc.assert(
    fc.property(anySpan, anySpan, (one, other) => {
      const shared = days.some((on) => holdsOn(one, on) && holdsOn(other, on))
      assert.equal(overlap(one, other), shared)
      assert.equal(overlap(other, one), shared)
    }),
  )
})

test('the most at once is what counting every day says', () => {
  fc.assert(
    fc.property(fc.array(anySpan, { maxLength: 8 }), anySpan, (spans, during) => {
      const counts = days
        .filter((on) => holdsOn(during, on))
        .map((on) => spans.filter((s) => holdsOn(s, on)).length)
      assert.equal(mostAtOnce(spans, during), Math.max(0, ...counts))
    }),
  )
})
