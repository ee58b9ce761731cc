import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, seededOwnRules, seededRules } from '../../../tests/support/law-seeds.ts'
import { entryOf, filterEntries, ruleEntries, type RuleFilter } from './rule-entries.ts'
import { figureText, subjectText } from './text.vi.ts'

const law = [...seededRules(), ...seededOwnRules()]
const versions = { law, own: [] }
const entries = ruleEntries(versions, day('2026-11-24'))
const nothing: RuleFilter = { words: '', subject: null, confidence: null, state: null }
const find = (filter: Partial<RuleFilter>) =>
  filterEntries(entries, { ...nothing, ...filter }).map(({ id }) => id)

test('every rule of the register is one entry', () => {
  assert.equal(entries.length, law.length)
  assert.equal(find({}).length, law.length)
})

test('a rule is in force, ended, not begun or a draft', () => {
  const stateOn = (id: string, on: string) => entryOf(versions, id, day(on))?.state
  assert.equal(stateOn('KNI-003', '2026-06-30'), 'in_force')
  assert.equal(stateOn('KNI-003', '2026-07-01'), 'ended')
  assert.equal(stateOn('KNI-002', '2026-06-30'), 'not_begun')
  assert.equal(stateOn('KNI-002', '2026-07-01'), 'in_force')
  assert.equal(stateOn('VOT-012', '2026-11-24'), 'draft')
  assert.equal(entryOf(versions, 'XYZ-001', day('2026-11-24')), null)
})

test('words are found without accents, in any order', () => {
  assert.deepEqual(find({ words: 'to cao bi mat' }), find({ words: 'Bí mật tố cáo' }))
  assert.ok(find({ words: 'giu bi mat to cao' }).includes('TCA-013'))
  assert.deepEqual(find({ words: 'cit-009' }), ['CIT-009'])
  assert.deepEqual(find({ words: 'khongcochunay' }), [])
})

test('filters narrow together', () => {
  const some = find({ subject: 'complaints', state: 'in_force', confidence: 'text' })
  assert.ok(some.includes('KNI-002'))
  assert.ok(!some.includes('KNI-003') && !some.includes('KNI-006') && !some.includes('CIT-009'))
})

test('every subject has a Vietnamese name, and no figure is left in English', () => {
  for (const { id, subject, shown } of entries) {
    assert.notEqual(subjectText(subject), subject, id)
    assert.doesNotMatch(figureText(shown), /\b(max|or|days?)\b/, id)
  }
})
