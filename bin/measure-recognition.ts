// Prints precision and recall of the recognition of paper heads: `npm run measure:recognition [-- --wrong]`.
import { fields, heldOutHeads, measure, precision, realHeads, recall, type Measured } from '../tests/support/measure-recognition.ts'

const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8)

function print(title: string, { heads, scores, wrong }: Measured): void {
  console.log(`\n${title}: ${heads} heads`)
  console.log(`${'field'.padEnd(16)}${'precision'.padStart(10)}${'recall'.padStart(10)}${'said'.padStart(8)}`)
  for (const field of fields) {
    const score = scores[field]
    console.log(`${field.padEnd(16)}${percent(precision(score)).padStart(10)}${percent(recall(score)).padStart(10)}${String(score.said).padStart(8)}`)
  }
  if (process.argv.includes('--wrong')) console.log(wrong.join('\n'))
}

print('Real texts', measure(await realHeads()))
print('Varied heads, seed of development', measure(await heldOutHeads(240, 1)))
print('Varied heads, held out', measure(await heldOutHeads(240, 20_261_125)))
