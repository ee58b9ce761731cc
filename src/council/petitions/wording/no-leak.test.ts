import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import readXlsxFile from 'read-excel-file/node'
import { councilsForTests, hereCommune, type Role } from '../../../../tests/support/council.ts'
import { filesForTests } from '../../../../tests/support/files.ts'
import {
  lifeDays,
  must,
  petitionLife,
  type PetitionInTest,
} from '../../../../tests/support/petition-life.ts'
import { indexCommunes } from '../../../../tests/support/search.ts'
import { webForTests } from '../../../../tests/support/web.ts'
import { openHeadKey } from '../../../platform/audit/head-key.server.ts'
import {
  answerPetition,
  checkPetition,
  classifyPetition,
  publishPetition,
  submitPetition,
  transferPetition,
} from '../index.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const kept = await filesForTests()
const folder = await mkdtemp(join(tmpdir(), 'nghi-truong-no-leak-'))
const headKey = await openHeadKey(folder)
const web = await webForTests(councils, { files: kept.files, on: '2026-11-25', deps: { headKey } })
after(async () => {
  await web.close()
  await kept.close()
  await councils.close()
  await rm(folder, { recursive: true, force: true })
  assert.deepEqual(web.failures, [])
})

const written = (number: string) =>
  fc
    .tuple(
      ...Array.from(number, (digit) =>
        fc.tuple(
          fc.constantFrom('', '', '', ' ', '.', '-', ' ', ' - '),
          fc.constantFrom(
            digit,
            digit,
            String.fromCodePoint(0xff10 + Number(digit)),
            `${digit}́`,
            `${digit}​`,
          ),
        ),
      ),
    )
    .map((parts) => parts.map(([between, sign], at) => (at === 0 ? '' : between) + sign).join(''))
const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''))
const planted = fc
  .oneof(
    fc.tuple(
      fc.constant('gọi '),
      digits(8).map((tail) => `09${tail}`),
    ),
    fc.tuple(
      fc.constant('CCCD '),
      digits(9).map((tail) => `031${tail}`),
    ),
    fc.tuple(
      fc.constant('số tài khoản '),
      digits(12).map((tail) => `1${tail}`),
    ),
  )
  .chain(([said, number]) => written(number).map((text) => ({ number, text: `${said}${text}` })))
// The title, the words, the answer, notes and the words typed at publication each carry one.
const places = fc.sample(fc.array(planted, { minLength: 6, maxLength: 6 }), 6)

const life = petitionLife(here)
const step = async (
  petition: PetitionInTest,
  by: Role,
  on: string,
  act: Parameters<typeof life.act>[3],
) => life.act(petition, by, on, act)

async function publishedWith([
  inTitle,
  inWords,
  inAnswer,
  inNote,
  inPublic,
  inBasis,
]: (typeof places)[number]) {
  const said = {
    channel: 'desk',
    title: `Đường hỏng ${inTitle!.text}`,
    words: `Đường hỏng, xin ${inWords!.text} nhé.`,
    hamletId: null,
    name: '',
    phone: '',
  } as const
  let petition: PetitionInTest = {
    ...must(await here.act('clerk', lifeDays.submit, (c) => submitPetition(c, said))),
    version: 1,
  }
  petition = await step(petition, 'clerk', lifeDays.classify, (c) =>
    classifyPetition(c, {
      ...petition,
      kind: 'petition',
      field: 'infrastructure',
      level: 'commune',
      note: inNote!.text,
    }),
  )
  petition = await step(petition, 'chair', lifeDays.transfer, (c) =>
    transferPetition(c, { ...petition, holderId: here.bodies.get('agency')!, note: inNote!.text }),
  )
  petition = await step(petition, 'agencyHead', lifeDays.answer, (c) =>
    answerPetition(c, {
      ...petition,
      outcome: 'explained',
      promisedOn: null,
      words: `Đã sửa, hỏi ${inAnswer!.text}.`,
      documentNumber: '12/UBND',
      legalBasis: `Điều 5 ${inBasis!.text}`,
    }),
  )
  petition = await step(petition, 'clerk', lifeDays.check, (c) =>
    checkPetition(c, { ...petition, note: '', marksSeen: true }),
  )
  return step(petition, 'chair', lifeDays.publish, (c) =>
    publishPetition(c, { ...petition, publicWords: `Đường hỏng, ${inPublic!.text}.`, note: '' }),
  )
}

const petitions: PetitionInTest[] = []
for (const place of places) petitions.push(await publishedWith(place))
await indexCommunes(councils, [hereCommune])
const numbers = places.flat().map(({ number }) => number)

/** The digits of a text in a row, whatever they are made of and whatever stands between. */
function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/[^0-9]/g, '')
}

function assertNoneIn(text: string, where: string): void {
  const row = digitsOf(text)
  const left = numbers.filter((number) => row.includes(number))
  assert.deepEqual(left, [], where)
}

test('no planted number is read on any public page, in a feed, open data or search', async () => {
  const codes = petitions.map(({ receiptCode }) => receiptCode)
  const paths = [
    '/',
    '/kien-nghi',
    '/kien-nghi?tim=hong',
    '/kien-nghi/tin.atom',
    '/kien-nghi/du-lieu.json',
    '/kien-nghi/so-lieu',
    '/kien-nghi/ban-do',
    '/kien-nghi/gan-giong?loi=%C4%91%C6%B0%E1%BB%9Dng+h%E1%BB%8Fng+n%E1%BA%B7ng',
    '/tim-kiem?tim=duong+hong',
    '/nhat-ky',
    '/nhat-ky/xuat.jsonl',
    ...codes.map((code) => `/kien-nghi/${code}`),
    ...codes.map((code) => `/kien-nghi/tra-cuu?ma=${code}`),
    ...numbers.map((number) => `/tim-kiem?tim=${number}`),
  ]
  for (const path of paths) {
    const response = await web.get(here, path)
    const body = await response.text()
    assert.ok(response.status < 500, path)
    // What was typed stands again in its own search box.
    const typed = new URLSearchParams(path.split('?')[1]).get('tim') ?? ''
    assertNoneIn(/^\d+$/.test(typed) ? body.replaceAll(typed, '') : body, path)
  }
})

test('no planted number stands in the lists that are taken away as files', async () => {
  const csv = await (await web.get(here, '/ban-lam-viec/kien-nghi/xuat/csv', 'clerk')).text()
  assert.match(csv, /Đường hỏng/)
  assertNoneIn(csv, 'csv')
  const xlsx = await web.get(here, '/ban-lam-viec/kien-nghi/xuat/xlsx', 'clerk')
  const [sheet] = await readXlsxFile(Buffer.from(await xlsx.arrayBuffer()))
  assertNoneIn(JSON.stringify(sheet), 'xlsx')
})

test('the public cannot find a petition by a number that was hidden', async () => {
  for (const { number } of places.flat()) {
    const page = await (await web.get(here, `/tim-kiem?tim=${number}`)).text()
    assert.doesNotMatch(page, /Đường hỏng/, number)
  }
})

test('the original is kept, and the desk reads it', async () => {
  const [petition] = petitions
  const page = await (
    await web.get(here, `/ban-lam-viec/kien-nghi/${petition!.id}`, 'clerk')
  ).text()
  assert.ok(digitsOf(page).includes(places[0]![1]!.number))
})
