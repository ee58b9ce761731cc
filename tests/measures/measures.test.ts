import assert from 'node:assert/strict'
import { test } from 'node:test'
import { halves, labelledTexts } from '../../bin/measure-petitions/labelled.ts'
import { measure, precisionOf, recallOf } from '../../bin/measure-petitions/measures.ts'

/** Below these figures a change has made things worse: [precision, recall] on both halves. */
const floors: Readonly<Record<string, readonly [number, number]>> = {
  'Cặp cùng nhu cầu': [0.85, 0.8],
  'Lĩnh vực (theo lời)': [0.9, 0.9],
  'Lĩnh vực (học)': [0.9, 0.9],
  'Loại (theo lời)': [0.9, 0.9],
  'Khiếu nại, tố cáo': [0.9, 0.9],
  'Cơ quan (theo lời)': [0.9, 0.9],
  'Trả lời: ngày': [0.85, 0.85],
  'Trả lời: ai làm': [0.8, 0.8],
  'Trả lời: tiền': [0.8, 0.8],
  'Trả lời: căn cứ': [0.85, 0.85],
  'Trả lời: việc làm': [0.75, 0.85],
  'Trả lời: lời chung chung': [0.8, 0.8],
  'Số riêng tư được ẩn': [0.85, 0.95],
}

for (const half of halves) {
  test(`measures of the ${half} half stay above their floors`, async () => {
    const counts = measure(await labelledTexts(half))
    for (const [name, [precision, recall]] of Object.entries(floors)) {
      const found = counts.get(name)
      assert.ok(found, name)
      assert.ok(precisionOf(found) >= precision, `${name}: precision ${precisionOf(found)}`)
      assert.ok(recallOf(found) >= recall, `${name}: recall ${recallOf(found)}`)
    }
  })
}

test('there are enough labelled texts: 200 pairs, 150 petitions, 60 answers, and no text in both halves', async () => {
  const [development, heldOut] = await Promise.all(halves.map((half) => labelledTexts(half)))
  const count = (of: 'pairs' | 'petitions' | 'answers') =>
    development![of].length + heldOut![of].length
  assert.ok(count('pairs') >= 200)
  assert.ok(count('petitions') >= 150)
  assert.ok(count('answers') >= 60)
  const texts = new Set(development!.petitions.map(({ text }) => text))
  assert.deepEqual(
    heldOut!.petitions.filter(({ text }) => texts.has(text)),
    [],
  )
})
