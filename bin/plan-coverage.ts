// Prints every duty of a plan with what carries it and what proves it: `npm run plan:coverage [file]`.
import './tsx-hook.ts'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

const { evidenceSources } = await import('../src/app/evidence-sources.ts')
const { factsThatCount, readPlanFile } = await import('../src/council/plan/index.ts')

/** Parts of the product by the plan's own words, and the slice that carries each. */
const slices: Readonly<Record<string, string>> = {
  plan: 'plan',
  delegates: 'delegates',
  documents: 'documents',
  sessions: 'sessions',
  petitions: 'petitions',
  voterMeetings: 'voter-meetings',
  supervision: 'supervision',
  questioning: 'questioning',
  commitments: 'commitments',
  indicators: 'indicators',
  resolutions: 'resolutions',
  examination: 'examination',
  publicComment: 'public-comment',
  reports: 'reports',
  reviews: 'reviews',
  citizenReception: 'citizen-reception',
  investment: 'investment',
  budget: 'budget',
}

/** Parts that no slice carries yet: their duties are named, and stand in the programme all the same. */
// What a delegate's training and discipline prove stands there too.
const later = new Set([
  'training',
  'emulation',
  'publicity',
  'coordination',
  'digital',
  'law',
  'delegates',
])

const sample = new URL('../db/samples/11713/', import.meta.url)
const file = process.argv[2]
const json = JSON.parse(await readFile(file ?? new URL('plan.json', sample), 'utf8'))
const text = json.text ?? (await readFile(new URL('plan.txt', sample), 'utf8'))
const { notice: _, ...rest } = json
const { value: plan, faults } = readPlanFile({ ...rest, text: text.normalize('NFC') })
if (!plan) {
  console.error(`Kế hoạch không đọc được: ${JSON.stringify(faults.slice(0, 3))}`)
  process.exit(1)
}
const facts = factsThatCount(evidenceSources)
const stands = (part: string) =>
  part in slices && existsSync(new URL(`../src/council/${slices[part]}/index.ts`, import.meta.url))

const awaiting: string[] = []
const bare: string[] = []
const unknown: string[] = []
let counted = 0
for (const duty of plan.duties) {
  const rules = duty.rules.map(({ fact, filter }) => {
    if (!facts[fact]) unknown.push(`${duty.code}: ${fact}`)
    const narrowed = Object.values(filter).join(', ')
    return (facts[fact]?.words ?? fact) + (narrowed ? ` (${narrowed})` : '')
  })
  const carriers = duty.modules.filter(stands)
  const missing = duty.modules.filter((part) => !stands(part))
  const proof =
    rules.length > 0
      ? rules.join('; ')
      : duty.kind === 'principle'
        ? 'nguyên tắc, không đếm'
        : 'chưa có'
  console.log(`${duty.code.padEnd(9)} ${duty.subject}`)
  console.log(
    `          mang: ${carriers.join(', ') || '–'}${missing.length > 0 ? `; phần sau: ${missing.join(', ')}` : ''}`,
  )
  console.log(`          bằng chứng: ${proof}`)
  if (rules.length > 0 || duty.kind === 'principle') counted += 1
  else if (missing.length > 0 || duty.modules.every((part) => later.has(part)))
    awaiting.push(duty.code)
  else bare.push(duty.code)
}
console.log(`\n${plan.duties.length} mục; ${counted} có cách chứng minh hoặc là nguyên tắc.`)
console.log(`Thuộc phần sau (${awaiting.length}): ${awaiting.join(', ') || 'không có'}`)
console.log(`Chưa có cách chứng minh (${bare.length}): ${bare.join(', ') || 'không có'}`)
if (unknown.length > 0) console.log(`Căn cứ không còn: ${unknown.join(', ')}`)
process.exit(bare.length > 0 || unknown.length > 0 ? 1 : 0)
