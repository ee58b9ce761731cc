import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ranked, shareOf } from './ranking.ts'

const rows = (counts: Record<string, number>) =>
  Object.entries(counts).map(([name, count]) => ({ name, count }))
const rank = (counts: Record<string, number>, limit = 5) => {
  const { inOrder, few } = ranked(rows(counts), ({ count }) => count, limit)
  return [inOrder.map(({ name }) => name), few.map(({ name }) => name)]
}

test('the limit itself takes a place in the order, one fewer takes none', () => {
  assert.deepEqual(rank({ a: 4, b: 5, c: 9 }), [['c', 'b'], ['a']])
})

test('equal numbers and small ones stand by name, as Vietnamese is sorted, numbers in their order', () => {
  const counts = { 'Thôn 10': 6, 'Thôn 2': 6, Đông: 1, Dũng: 4, Âu: 3 }
  assert.deepEqual(rank(counts), [['Thôn 2', 'Thôn 10'], ['Âu', 'Dũng', 'Đông']])
})

test('a council may set no limit, or one that leaves nothing in order', () => {
  assert.deepEqual(rank({ a: 0, b: 1 }, 0), [['b', 'a'], []])
  assert.deepEqual(rank({ a: 9, b: 8 }, 10), [[], ['a', 'b']])
})

test('a share is told from the limit on, and never of nothing', () => {
  assert.equal(shareOf(2, 4, 5), null)
  assert.equal(shareOf(2, 5, 5), 40)
  assert.equal(shareOf(1, 6, 5), 17)
  assert.equal(shareOf(0, 0, 0), null)
})
