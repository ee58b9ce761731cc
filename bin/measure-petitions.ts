// Precision and recall of what the words say, on labelled texts: `npm run measure:petitions`.
// `--show` also names what the development half got wrong; the held-out half is never shown.
import { halves, labelledTexts } from './measure-petitions/labelled.ts'
import { measure, precisionOf, recallOf } from './measure-petitions/measures.ts'
import { mistakes } from './measure-petitions/mistakes.ts'

const percent = (share: number) => `${(share * 100).toFixed(1).replace('.', ',')} %`.padStart(9)

for (const half of halves) {
  const labelled = await labelledTexts(half)
  console.log(
    `\n${half === 'development' ? 'Nửa phát triển' : 'Nửa để riêng (không dùng khi chỉnh)'}: ` +
      `${labelled.petitions.length} kiến nghị, ${labelled.pairs.length} cặp, ${labelled.answers.length} câu trả lời, ` +
      `${labelled.privateNumbers.length} đoạn có số riêng tư`,
  )
  console.log(`${''.padEnd(28)}${'đúng'.padStart(9)}${'đủ'.padStart(9)}   (precision, recall)`)
  for (const [name, counts] of measure(labelled)) {
    console.log(`${name.padEnd(28)}${percent(precisionOf(counts))}${percent(recallOf(counts))}`)
  }
  if (half === 'development' && process.argv.includes('--show')) {
    for (const line of mistakes(labelled)) console.log(line)
  }
}
