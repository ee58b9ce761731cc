import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figuresOf, type CountedLine } from './report.ts'

const petition = (
  outcome: NonNullable<CountedLine['petition']>['outcome'],
  isPublic = true,
): CountedLine => ({
  kind: 'petition',
  petition: { outcome, isPublic },
})

test('opinions are counted apart from petitions, and the four outcomes apart from one another', () => {
  const figures = figuresOf([
    petition('settled'),
    petition('explained'),
    petition('explained'),
    // Answered, and not published yet: voters are not told of a result.
    petition('settled', false),
    petition(null, false),
    { kind: 'opinion', petition: null },
    { kind: 'out_of_scope', petition: null },
  ])
  assert.deepEqual(figures, {
    lines: 7,
    petitions: 5,
    opinions: 1,
    outOfScope: 1,
    answered: 3,
    waiting: 2,
    outcomes: { settled: 1, dated_promise: 0, explained: 2, refused_with_basis: 0 },
  })
})
