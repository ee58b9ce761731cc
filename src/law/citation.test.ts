import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededRules } from '../../tests/support/law-seeds.ts'
import { citation, placeInText } from './citation.ts'
import { basisOf } from './rule-register.ts'

const places: readonly (readonly [written: string, inWords: string])[] = [
  ['', ''],
  ['28', 'Điều 28'],
  ['91.3', 'Điều 91, khoản 3'],
  ['30.2.a', 'Điều 30, khoản 2, điểm a'],
  ['30.2.đ', 'Điều 30, khoản 2, điểm đ'],
  ['27, 36', 'Điều 27 và Điều 36'],
  ['13; 14', 'Điều 13 và Điều 14'],
  ['28, 31, 34, 36, 37', 'Điều 28, Điều 31, Điều 34, Điều 36 và Điều 37'],
  ['148.1, 148.6', 'Điều 148, khoản 1 và khoản 6'],
  ['112.1.đ, 112.3', 'Điều 112, khoản 1, điểm đ và khoản 3'],
  ['20.3, 21', 'Điều 20, khoản 3 và Điều 21'],
  ['16.2.b, 22.3', 'Điều 16, khoản 2, điểm b và Điều 22, khoản 3'],
  ['Chương III', 'Chương III'],
  ['PL III', 'Phụ lục III'],
  ['PL I, III', 'Phụ lục I, mục III'],
  ['PL I, II.1', 'Phụ lục I, mục II.1'],
  ['PL I, PL III', 'Phụ lục I và Phụ lục III'],
  ['27 (lập lại dự toán)', 'Điều 27 (lập lại dự toán)'],
  ['12 (bổ sung Mục 2a)', 'Điều 12 (bổ sung Mục 2a)'],
  ['80.1 (2015)', 'Điều 80, khoản 1 (2015)'],
]

test('each way in which the register writes a place is put in words', () => {
  for (const [written, inWords] of places) assert.equal(placeInText(written), inWords)
})

test('the place of every rule of the register is understood', () => {
  for (const { id, article } of seededRules()) {
    const words = placeInText(article)
    assert.match(words, /^$|^(Điều \d|Chương [IVX]|Phụ lục [IVX])/, id)
    assert.doesNotMatch(words.replace(/\(.+\)/, ''), /PL |Điều [^\d]|\d\.\d+\.|; /, id)
  }
})

test('a citation names the document and then the place', () => {
  const basis = { document: 'Luật 72/2025/QH15', article: 'Điều 91, khoản 3' }
  assert.equal(citation(basis), 'Luật 72/2025/QH15, Điều 91, khoản 3')
  assert.equal(citation({ document: 'Luật 72/2025/QH15' }), 'Luật 72/2025/QH15')
})

test('where two texts are named, the article stays with the first', () => {
  const document = 'Luật 64/2025/QH15; Nghị định 187/2025/NĐ-CP'
  const cited = citation({ document, article: 'Điều 50 và Điều 51' })
  assert.equal(cited, 'Luật 64/2025/QH15, Điều 50 và Điều 51; Nghị định 187/2025/NĐ-CP')
})

test('a joint resolution is written out, and an article inside the name of a text too', () => {
  assert.equal(
    citation({ document: 'NQLT 72/2025', article: 'Điều 49, khoản 3' }),
    'Nghị quyết liên tịch 72/2025, Điều 49, khoản 3',
  )
  assert.equal(
    citation({ document: 'Nghị quyết 114/2025/UBTVQH15; Luật 87/2015/QH13 Điều 60.5' }),
    'Nghị quyết 114/2025/UBTVQH15; Luật 87/2015/QH13, Điều 60, khoản 5',
  )
  assert.equal(
    citation({ document: 'Luật 72/2025/QH15 (theo Luật 77/2015/QH13 Điều 80)' }),
    'Luật 72/2025/QH15 (theo Luật 77/2015/QH13, Điều 80)',
  )
})

test('every rule of the register can be cited', () => {
  for (const rule of seededRules()) {
    const cited = citation(basisOf(rule))
    assert.ok(cited.length > 0 && !cited.startsWith(',') && !cited.includes('undefined'), rule.id)
    assert.doesNotMatch(cited, /NQLT \d/, rule.id)
  }
})
