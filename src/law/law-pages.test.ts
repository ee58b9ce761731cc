import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { seededRules } from '../../tests/support/law-seeds.ts'
import { writeDay } from '../kernel/clock.ts'
import { placeInText } from './citation.ts'
import type { LawRule } from './rule-register.ts'
import { isValueOf } from './rule-value.ts'
import { amountInWords } from './text.vi.ts'

const folder = new URL('../../docs/law/', import.meta.url)
const rules = seededRules()

const confidenceShort = { text: 'nguyên văn', secondary: 'thứ cấp', memory: 'chưa kiểm chứng' }

/** How a page under docs/law shows a rule; the pages are checked against the register by it. */
function rowOf(rule: LawRule): string {
  const days = [rule.effectiveFrom, rule.effectiveTo].map((on) => (on ? writeDay(on) : '…'))
  const cells = [
    rule.id,
    rule.ruleVi,
    valueCell(rule),
    placeInText(rule.article) || '–',
    days.join(' – '),
    confidenceShort[rule.confidence],
  ]
  return `| ${cells.join(' | ')} |`
}

function valueCell({ unit, value }: LawRule): string {
  if (unit === 'fraction' || unit === 'count') return value
  if (unit === 'text' || unit === 'mm' || unit === 'pt') return '–'
  return isValueOf(unit, value) ? amountInWords(Number(value), unit) : value
}

const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

test('every rule on a page under docs/law stands there as the register has it', () => {
  const rows = new Map(rules.map((rule) => [rule.id, rowOf(rule)]))
  for (const { name, text } of pages.filter((page) => page.name !== 'README.md')) {
    const shown = [...text.matchAll(/^\| ([A-Z]{3}-\d{3}) \|.*$/gm)]
    assert.ok(shown.length > 0, name)
    for (const [line, id = ''] of shown) assert.equal(line, rows.get(id), `${name}: ${id}`)
  }
})

test('every rule named in the words of a page is in the register', () => {
  const known = new Set(rules.map(({ id }) => id))
  for (const { name, text } of pages) {
    for (const [id] of text.matchAll(/\b[A-Z]{3}-\d{3}\b/g))
      assert.ok(known.has(id), `${name}: ${id}`)
  }
})

test('the list of pages names each page and no other', () => {
  const list = pages.find(({ name }) => name === 'README.md')?.text ?? ''
  const linked = [...list.matchAll(/\]\(([a-z0-9-]+\.md)\)/g)].map(([, name]) => name)
  const present = pages.map(({ name }) => name).filter((name) => name !== 'README.md')
  assert.deepEqual(linked.toSorted(), present.toSorted())
})
