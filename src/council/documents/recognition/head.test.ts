import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fields, heldOutHeads, measure, precision, realHeads, recall } from '../../../../tests/support/measure-recognition.ts'
import { recogniseHead } from './head.ts'

test('of the heads of real texts everything is read', async () => {
  const { wrong } = measure(await realHeads())
  assert.deepEqual(wrong, [])
})

test('on heads the rules were not written by, precision and recall keep their floor', async () => {
  for (const seed of [20_261_125, 7, 4_711]) {
    const { scores } = measure(await heldOutHeads(200, seed))
    for (const field of fields) {
      assert.ok(precision(scores[field]) >= 0.97, `${seed} ${field}: precision ${precision(scores[field])}`)
      assert.ok(recall(scores[field]) >= 0.95, `${seed} ${field}: recall ${recall(scores[field])}`)
    }
  }
})

test('a paper without number and day is given none of another paper it speaks of', () => {
  const read = recogniseHead([
    'HỘI ĐỒNG NHÂN DÂN',
    'XÃ MẪU',
    'Số:      /NQ-HĐND',
    'Mẫu, ngày     tháng     năm 2026',
    'NGHỊ QUYẾT',
    'về dự toán',
    'Căn cứ Nghị quyết số 12/NQ-HĐND ngày 10 tháng 12 năm 2025;',
  ])
  assert.equal(read.documentNumber.value, null)
  assert.equal(read.documentOn.value, null)
  assert.equal(read.kind.value, 'resolution')
  assert.equal(read.title.value, 'về dự toán')
})

test('a scan’s slips are mended and make the rule less sure', () => {
  const read = recogniseHead(['UBND XÃ MẪU', 'Số: l2/BC-HÐND', 'Mẫu, ngày O5 tháng 2 năm 2O26', 'BÁO CÁO', 'tình hình'])
  assert.equal(read.documentNumber.value, '12/BC-HĐND')
  assert.equal(read.documentOn.value?.toString(), '2026-02-05')
  assert.ok(read.documentNumber.confidence < 0.95)
})

test('no day that is none is read', () => {
  const read = recogniseHead(['Số: 1/BC-HĐND', 'Mẫu, ngày 31 tháng 2 năm 2026', 'BÁO CÁO'])
  assert.equal(read.documentOn.value, null)
})

test('any lines are read without failing, sure between 0 and 1', () => {
  const piece = fc.constantFrom('Số:', '12/NQ-HĐND', 'ngày 5 tháng 6 năm 2026', 'NGHỊ QUYẾT', '|', '', 'CỘNG HÒA', 'V/v', 'Căn cứ', 'Điều 1.', 'ộ', '–')
  const line = fc.oneof(fc.string({ unit: 'binary' }), fc.array(piece).map((parts) => parts.join(' ')))
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      for (const found of Object.values(recogniseHead(lines))) {
        assert.ok(found.confidence >= 0 && found.confidence <= 1)
        assert.ok(found.value === null || found.value !== '')
      }
    }),
  )
})
