import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { amend, decideAmendment, readPlace, textOn, writePlace, type Amendment } from './amendment.ts'
import { compareTexts } from './compare-texts.ts'
import { compareNumbers, provisionAt, type Place, type ResolutionText } from './provision.ts'
import { readText, typeText } from './typed-text.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)
const typed = `Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;
Xét Tờ trình số 12/TTr-UBND;
QUYẾT NGHỊ:
Điều 1. Mức thu
1. Hộ gia đình: 20.000 đồng một tháng.
2. Miễn thu đối với:
a) hộ nghèo;
đ) người có công.
Điều 2. Tổ chức thực hiện
Ủy ban nhân dân tổ chức thực hiện.
Phụ lục I. Biểu mức thu
Hộ | 20.000`

test('a pasted text is read into bases, articles, clauses, points and annexes, and typed back', () => {
  const text = readText(typed)
  assert.equal(text.bases.length, 2)
  assert.equal(provisionAt(text, { article: '1', clause: '2', point: 'đ' })?.words, 'người có công.')
  assert.equal(text.articles[1]?.words, 'Tổ chức thực hiện\nỦy ban nhân dân tổ chức thực hiện.')
  assert.equal(text.annexes[0]?.title, 'Phụ lục I. Biểu mức thu')
  assert.deepEqual(readText(typeText(text)), text)
})

test('numbers stand in the order of the law: 1, 1a, 2, 10 and a, d, đ, e', () => {
  assert.deepEqual(['10', '2', '1a', '1'].toSorted(compareNumbers), ['1', '1a', '2', '10'])
  assert.deepEqual(['e', 'đ', 'd', 'a'].toSorted(compareNumbers), ['a', 'd', 'đ', 'e'])
})

test('a place is read as people write it, and a point needs its clause', () => {
  assert.deepEqual(readPlace('điểm đ khoản 2 Điều 1a'), { article: '1a', clause: '2', point: 'đ' })
  assert.equal(readPlace('điểm a Điều 1'), null)
  assert.equal(writePlace({ article: '1', clause: '2' }), 'khoản 2 Điều 1')
})

test('an amendment holds from its very day: one day before, on it, one after', () => {
  const change = { kind: 'replace', place: { article: '1', clause: '1' }, typed: 'Hộ: 25.000 đồng.', inForceFrom: day('2027-01-01') } as const
  const clause = (on: string) =>
    provisionAt(textOn(readText(typed), [change], day(on)), { article: '1', clause: '1' })?.words
  assert.equal(clause('2026-12-31'), 'Hộ gia đình: 20.000 đồng một tháng.')
  assert.equal(clause('2027-01-01'), 'Hộ: 25.000 đồng.')
  assert.equal(clause('2027-01-02'), 'Hộ: 25.000 đồng.')
})

test('a change without its place is refused', () => {
  const text = readText(typed)
  const at = (kind: Amendment['kind'], place: Place, words = 'Mới.') =>
    decideAmendment(text, { kind, place, typed: words, inForceFrom: day('2027-01-01') })
  assert.equal(at('insert', { article: '1' }).ok, false)
  assert.equal(at('insert', { article: '9', clause: '1' }).ok, false)
  assert.equal(at('replace', { article: '3' }).ok, false)
  assert.equal(at('replace', { article: '2' }, ' ').ok, false)
  assert.equal(at('insert', { article: '1a' }).ok, true)
  assert.equal(at('repeal', { article: '2' }, '').ok, true)
})

test('article by article: same, changed, added', () => {
  const before = readText(typed)
  const after = amend(before, { kind: 'insert', place: { article: '1a' }, typed: 'Điều mới', inForceFrom: day('2027-01-01') })
  assert.deepEqual(compareTexts(before, after).map(({ number, change }) => `${number} ${change}`), ['1 same', '1a added', '2 same'])
})

// Built by hand: a flat list of places with words, changed by plain rules and sorted at the end.
type Flat = Map<string, string>
const key = (place: Place) => [place.article, place.clause, place.point].filter((one) => one !== undefined).join('/')

function byHand(flat: Flat, { kind, place, typed: words }: Amendment): Flat {
  const at = key(place)
  const parent = at.split('/').slice(0, -1).join('/')
  const isHere = flat.has(at)
  const isParent = parent === '' || flat.has(parent)
  if (kind === 'insert') return !isHere && isParent ? new Map([...flat, [at, words]]) : flat
  if (!isHere) return flat
  const rest = [...flat].filter(([one]) => !one.startsWith(`${at}/`))
  return new Map(rest.map(([one, old]) => [one, one === at ? (kind === 'repeal' ? '' : words) : old]))
}

function flatOf(text: ResolutionText): Flat {
  const flat: Flat = new Map()
  const walk = (all: ResolutionText['articles'], above: string) => {
    for (const one of all) {
      flat.set(above + one.number, one.words)
      walk(one.children, `${above + one.number}/`)
    }
  }
  walk(text.articles, '')
  return flat
}

const place: fc.Arbitrary<Place> = fc.oneof(
  fc.constantFrom('1', '1a', '2', '3').map((article) => ({ article })),
  fc.record({ article: fc.constantFrom('1', '1a', '2'), clause: fc.constantFrom('1', '2', '2a') }),
  fc.record({ article: fc.constantFrom('1', '2'), clause: fc.constantFrom('1', '2'), point: fc.constantFrom('a', 'd', 'đ', 'e') }),
)
const amendment = fc.record({
  kind: fc.constantFrom('insert' as const, 'replace' as const, 'repeal' as const),
  place,
  typed: fc.constantFrom('Lời thứ nhất.', 'Lời thứ hai.', 'Lời & <khác>'),
  inForceFrom: fc.integer({ min: 0, max: 30 }).map((days) => day('2027-01-01').add({ days })),
})

test('the text of any day equals the text built by hand', () => {
  fc.assert(
    fc.property(fc.array(amendment, { maxLength: 50 }), fc.integer({ min: 0, max: 31 }), (changes, days) => {
      const on = day('2026-12-31').add({ days })
      const text = readText(typed)
      const byDay = changes
        .filter(({ inForceFrom }) => Temporal.PlainDate.compare(inForceFrom, on) <= 0)
        .toSorted((one, other) => Temporal.PlainDate.compare(one.inForceFrom, other.inForceFrom))
      const expected = byDay.reduce(byHand, flatOf(text))
      const found = flatOf(textOn(text, changes, on))
      assert.deepEqual(new Map([...found].toSorted()), new Map([...expected].toSorted()))
    }),
  )
})
