import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decideKeeping, mostViews } from './saved-view.ts'

const views = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `${i}`, name: `Bộ lọc ${i}`, query: 'buoc=received' }))
const codeOf = (count: number, wanted: { name: string; query: string }) => {
  const result = decideKeeping(views(count), wanted)
  return result.ok ? 'ok' : result.refusal.code
}

test('a filter is kept until there are too many, one short, exact, one over', () => {
  const wanted = { name: 'Mới', query: 'han=overdue' }
  assert.equal(codeOf(mostViews - 1, wanted), 'ok')
  assert.equal(codeOf(mostViews, wanted), 'saved_view.too_many')
  assert.equal(codeOf(mostViews + 1, wanted), 'saved_view.too_many')
})

test('a name is kept once, whatever its case, and an empty filter not at all', () => {
  assert.equal(codeOf(3, { name: 'bộ lọc 1', query: 'han=overdue' }), 'saved_view.name_taken')
  assert.equal(codeOf(3, { name: 'Tất cả', query: '' }), 'saved_view.filter_missing')
})
