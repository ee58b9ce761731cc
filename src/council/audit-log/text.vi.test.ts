import assert from 'node:assert/strict'
import { test } from 'node:test'
import { routes } from '../../routes.ts'
import { actText, knownActs, numberText, subjectText } from './text.vi.ts'

test('every act of the product has Vietnamese words in the log', () => {
  const permissionsOfActs = routes
    .filter((route) => route.method === 'POST' && route.access.includes('.'))
    .map((route) => route.access)
  const wordless = permissionsOfActs.filter((act) => !knownActs.includes(act))
  assert.deepEqual([...new Set(wordless)], [], 'give these acts a line in the text of their slice')
})

test('acts stand in the order of the Vietnamese alphabet', () => {
  const words = knownActs.map(actText)
  assert.deepEqual(words, words.toSorted(new Intl.Collator('vi').compare))
})

test('an act or subject that no slice names still reads', () => {
  assert.equal(actText('constructor'), 'Việc khác (constructor)')
  assert.equal(subjectText('toString').noun, 'Việc khác (toString)')
})

test('entries are counted from one, with dots', () => {
  assert.deepEqual([numberText(0), numberText(1203)], ['1', '1.204'])
})
