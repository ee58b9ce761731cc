import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  brierOf,
  brierOfSame,
  calibrationOf,
  chanceOf,
  forecastFor,
  leastYears,
  rangeOf,
  scoreYear,
  type ScoredForecast,
  type YearFigure,
} from './forecast.ts'

const series = (first: number, ...figures: number[]): YearFigure[] =>
  figures.map((figure, place) => ({ year: first + place, figure }))

/** A seeded stream of numbers between 0 and 1 (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Years that grow by a drift with noise of a normal kind. */
function walk(next: () => number, years: number): YearFigure[] {
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  const drift = 4 * next() - 1
  let figure = 50
  return Array.from({ length: years }, (_, place) => {
    figure += drift + 1.5 * normal()
    return { year: 2000 + place, figure }
  })
}

function scoredWalks(count: number): ScoredForecast[] {
  const next = seeded(20261125)
  return Array.from({ length: count }, () => {
    const figures = walk(next, 10)
    const known = figures.at(-2)!
    // Targets as people set them: somewhat above the last year.
    const target = known.figure + 4 * next() - 1
    return scoreYear(figures, { year: 2009, target }, 'rise')!
  })
}

test('three figures foretell nothing, four do', () => {
  assert.equal(leastYears, 4)
  assert.equal(forecastFor(series(2023, 1, 2, 3), 2026), null)
  assert.ok(forecastFor(series(2022, 1, 2, 3, 4), 2026))
})

test('an even rise of 2 goes on by 2 a year, with a hundredth of the last figure as least spread', () => {
  const forecast = forecastFor(series(2021, 92, 94, 96, 98, 100), 2027)
  assert.equal(forecast?.middle, 104)
  assert.equal(forecast?.knownUntil, 2025)
  assert.ok(Math.abs(forecast.spread - Math.sqrt(2 + 4 / 4)) < 1e-9)
})

test('years before a gap count for nothing, and no year that is known is foretold', () => {
  const gapped = [...series(2010, 500, 400, 300), ...series(2022, 10, 11, 12, 13)]
  assert.equal(forecastFor(gapped, 2026)?.middle, 14)
  assert.equal(forecastFor(series(2022, 10, 11, 12, 13), 2025), null)
})

test('a target in the middle of the forecast has even chances; 1.96 spreads away 2.5 %', () => {
  const forecast = { middle: 50, spread: 2 }
  assert.ok(Math.abs(chanceOf(forecast, 50, 'rise') - 0.5) < 1e-6)
  assert.ok(Math.abs(chanceOf(forecast, 50 + 1.959964 * 2, 'rise') - 0.025) < 1e-5)
  assert.ok(Math.abs(chanceOf(forecast, 50 + 1.959964 * 2, 'fall') - 0.975) < 1e-5)
})

test('nothing ahead is certain: chances stay between 2 % and 98 %', () => {
  assert.equal(chanceOf({ middle: 50, spread: 1 }, 10, 'rise'), 0.98)
  assert.equal(Math.round(100 * chanceOf({ middle: 50, spread: 1 }, 90, 'rise')), 2)
  assert.equal(chanceOf({ middle: 0, spread: 0 }, 0, 'rise'), 0.98)
})

test('the order in which figures are given changes nothing, and both ways add up to one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 4, maxLength: 12 }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      (figures, target) => {
        const known = series(2010, ...figures)
        const forecast = forecastFor(known, 2030)!
        assert.deepEqual(forecastFor(known.toReversed(), 2030), forecast)
        const both = chanceOf(forecast, target, 'rise') + chanceOf(forecast, target, 'fall')
        if (forecast.spread > 0) assert.ok(Math.abs(both - 1) < 1e-6)
      },
    ),
  )
})

test('the farther ahead, the wider the range', () => {
  const known = series(2020, 50, 53, 55, 60, 61, 66)
  const widths = [2026, 2027, 2028, 2030].map((year) => {
    const { low, high } = rangeOf(forecastFor(known, year)!)
    return high - low
  })
  assert.deepEqual(
    widths,
    widths.toSorted((one, other) => one - other),
  )
})

test('the Brier score of a coin is 0.25, of a seer 0', () => {
  const came = [true, false, false, true]
  assert.equal(brierOf(came.map((isReached) => ({ chance: 0.5, isReached }))), 0.25)
  assert.equal(brierOf(came.map((isReached) => ({ chance: isReached ? 1 : 0, isReached }))), 0)
})

test('over 2,000 seeded series the forecast scores better than “same as last year” and than a coin', () => {
  const scored = scoredWalks(2_000)
  assert.ok(
    brierOf(scored) < brierOfSame(scored) * 0.6,
    `${brierOf(scored)} ${brierOfSame(scored)}`,
  )
  assert.ok(brierOf(scored) < 0.2)
})

test('over 2,000 seeded series what was said came so, within ten hundredths in every step', () => {
  for (const { forecasts, said, came } of calibrationOf(scoredWalks(2_000))) {
    assert.ok(forecasts > 100)
    assert.ok(Math.abs(said! - came!) < 0.1, `${said} ${came}`)
  }
})

test('a chance of exactly 0.2 stands in the second step, 0.98 in the last', () => {
  const at = (chance: number) =>
    calibrationOf([{ chance, sameAsLast: true, isReached: true }]).findIndex(
      (s) => s.forecasts === 1,
    )
  assert.deepEqual([at(0.02), at(0.2), at(0.98)], [0, 1, 4])
})

test('a year is scored only from the years before it, and only when the year before is known', () => {
  const figures = series(2020, 50, 52, 54, 56, 58, 60)
  const scored = scoreYear(figures, { year: 2025, target: 59 }, 'rise')
  assert.deepEqual(scored && [scored.isReached, scored.sameAsLast, scored.chance > 0.9], [
    true,
    false,
    true,
  ])
  assert.equal(
    scoreYear(
      figures.filter(({ year }) => year !== 2024),
      { year: 2025, target: 59 },
      'rise',
    ),
    null,
  )
  assert.equal(scoreYear(figures, { year: 2026, target: 59 }, 'rise'), null)
})
