import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moreThanHalf, oneThird, reaches, threshold, twoThirds } from './thresholds.ts'

test('of 25 delegates: more than half is 13, two thirds 17, one third 9', () => {
  assert.equal(moreThanHalf(25), 13)
  assert.equal(twoThirds(25), 17)
  assert.equal(oneThird(25), 9)
})

test('where the fraction is exact: of 30, more than half is 16, two thirds 20, one third 10', () => {
  assert.equal(moreThanHalf(30), 16)
  assert.equal(twoThirds(30), 20)
  assert.equal(oneThird(30), 10)
})

test('for every body of 1 to 60 the number is enough and one fewer is not', () => {
  for (let total = 1; total <= 60; total += 1) {
    // Compared as whole numbers, so that no fraction is rounded.
    assert.ok(2 * moreThanHalf(total) > total && 2 * (moreThanHalf(total) - 1) <= total)
    assert.ok(3 * twoThirds(total) >= 2 * total && 3 * (twoThirds(total) - 1) < 2 * total)
    assert.ok(3 * oneThird(total) >= total && 3 * (oneThird(total) - 1) < total)
    assert.ok(moreThanHalf(total) <= total && twoThirds(total) <= total && oneThird(total) <= total)
  }
})

test('for every body of 1 to 60 the register formulas hold: floor(n/2)+1, ceil(2n/3), ceil(n/3)', () => {
  for (let total = 1; total <= 60; total += 1) {
    assert.equal(moreThanHalf(total), Math.floor(total / 2) + 1)
    assert.equal(twoThirds(total), Math.ceil((2 * total) / 3))
    assert.equal(oneThird(total), Math.ceil(total / 3))
  }
})

test('a threshold keeps of whom it was taken: one short, exact, one over', () => {
  const majority = threshold('>1/2', 'all_delegates', 25)
  assert.deepEqual(majority, {
    fraction: '>1/2',
    denominator: 'all_delegates',
    total: 25,
    needed: 13,
  })
  assert.deepEqual(reaches(majority, 12), { reached: false, missing: 1 })
  assert.deepEqual(reaches(majority, 13), { reached: true, missing: 0 })
  assert.deepEqual(reaches(majority, 14), { reached: true, missing: 0 })
})

test('more than ten in a hundred voters: of 5,000 it is 501', () => {
  assert.equal(threshold('>10%', 'voters', 5000).needed, 501)
  assert.equal(threshold('>10%', 'voters', 5009).needed, 501)
  assert.equal(threshold('>10%', 'voters', 5010).needed, 502)
})

test('of nobody nothing can be taken', () => {
  for (const total of [0, -1, 2.5, Number.NaN]) {
    assert.throws(() => threshold('2/3', 'all_delegates', total), RangeError, String(total))
  }
})
