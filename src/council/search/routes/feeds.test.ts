import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import {
  councilsForTests,
  hereCommune,
  thereCommune,
  type Role,
  type TestCouncil,
} from '../../../../tests/support/council.ts'
import { day } from '../../../../tests/support/law-seeds.ts'
import { makeOperator } from '../../../../tests/support/operator.ts'
import { reactingIn } from '../../../../tests/support/reacting.ts'
import { indexCommunes, titlesIn } from '../../../../tests/support/search.ts'
import { webForTests } from '../../../../tests/support/web.ts'
import { searchFeeds } from '../../../app/search-feeds.ts'
import { ok, type Result } from '../../../kernel/result.ts'
import { inCommune } from '../../../platform/db/transaction.server.ts'
import { searchReactions } from '../../../platform/search/keep-index.server.ts'
import { addPerson } from '../../delegates/commands/add-person.server.ts'
import { appointPerson } from '../../delegates/commands/appoint.server.ts'
import { addPlan, readPlanFile } from '../../plan/index.ts'
import { editDuty } from '../../plan/commands/edit-duty.server.ts'
import { dutyOnDay } from '../../plan/duty.server.ts'
import { amendRule } from '../../rules/commands/amend-rule.server.ts'

const today = '2026-11-24'
const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const there = await councils.open(thereCommune)
await makeOperator(councils.db, hereCommune, 'officeless')
const web = await webForTests(councils, { on: today })
const reacting = await reactingIn(councils, here, searchReactions(searchFeeds))
await indexCommunes(councils, [hereCommune, thereCommune])
after(async () => {
  await web.close()
  await councils.close()
})

function must<T>(result: Result<T>): T {
  assert.ok(result.ok, result.ok ? '' : result.refusal.code)
  return result.value
}

async function results(
  typed: string,
  by: Role | null = null,
  council: TestCouncil = here,
): Promise<string> {
  const response = await web.get(council, `/tim-kiem?tim=${encodeURIComponent(typed)}`, by)
  const text = await response.text()
  assert.deepEqual(web.failures, [])
  return text
}
const found = async (typed: string, by: Role | null = null, council: TestCouncil = here) =>
  titlesIn(await results(typed, by, council))

/** Addresses that results lead to, below the council's own. */
const addresses = (page: string) =>
  Array.from(page.matchAll(/<h2><a href="\/xa-\d+([^"]*)">/g), (match) => match[1])

const quote = 'Thường trực mỗi năm thực hiện 5 đến 7 cuộc giám sát chuyên đề.'

async function addOurPlan(): Promise<string> {
  const { value, faults } = readPlanFile({
    plan: {
      ...{
        number: '06/KH-TTHĐND',
        title: 'Kế hoạch nâng cao hiệu quả hoạt động',
        issuingBody: 'Thường trực HĐND xã',
      },
      ...{
        issuedOn: '2025-10-14',
        startsOn: '2025-10-14',
        endsOn: '2030-12-31',
        midTermOn: '2028-06-30',
      },
    },
    text: `I. NHIỆM VỤ\n${quote}`,
    duties: [
      {
        ...{
          id: 'I.1.đ',
          kind: 'duty',
          subject: 'Giám sát chuyên đề',
          quote,
          actors: ['standingBody'],
        },
        cadence: { per: 'year', min: 5, max: 7 },
      },
    ],
  })
  assert.ok(value, JSON.stringify(faults))
  return must(await here.act('clerk', today, (context) => addPlan(context, value))).id
}

test('after its fact a plan is found by its number however it is typed, and its duties by their words', async () => {
  const planId = await addOurPlan()
  assert.deepEqual(await found('06/KH-TTHĐND'), [])
  await reacting.react(today)
  for (const typed of [
    '06/KH-TTHĐND',
    '06/kh-tthdnd',
    '6/KH-TTHĐND',
    '06 / KH - TTHĐND',
    '06KHTTHĐND',
    'số 06/KH-TTHĐND',
  ]) {
    assert.deepEqual(await found(typed), ['Kế hoạch nâng cao hiệu quả hoạt động'], typed)
  }
  const duty = await results('giám sát chuyên đề')
  assert.equal(titlesIn(duty)[0], 'Giám sát chuyên đề')
  assert.equal(addresses(duty)[0], `/ke-hoach/nhiem-vu/I.1.%C4%91?ban=${planId}`)
  assert.equal(
    addresses(await results('giám sát chuyên đề', 'delegate'))[0],
    `/ban-lam-viec/ke-hoach/nhiem-vu/I.1.%C4%91?ban=${planId}`,
  )
  assert.equal((await web.get(here, addresses(duty)[0]!)).status, 200)
  assert.deepEqual(await found('06/KH-TTHĐND', 'clerk', there), [])
})

test('a duty whose words were changed is found by the new ones and no more by the old', async () => {
  const dossier = await here.read('clerk', today, (context) =>
    dutyOnDay(context, { planId: null, code: 'I.1.đ' }, day(today), 1),
  )
  assert.ok(dossier)
  const { id, version } = dossier.duty
  const edit = {
    id,
    version,
    subject: 'Chuyên đề hằng năm',
    quote,
    actors: ['standingBody'],
    evidence: 'Báo cáo của đoàn',
  }
  must(
    await here.act('clerk', today, (context) =>
      editDuty(context, { ...edit, minimum: 5, maximum: 7, reason: 'Sửa lời' } as never),
    ),
  )
  await reacting.react(today)
  assert.ok((await found('báo cáo của đoàn')).includes('Chuyên đề hằng năm'))
  assert.equal((await found('"giám sát chuyên đề"')).includes('Giám sát chuyên đề'), false)
})

test('rules of the law are found in every commune by everybody, by number and by document', async () => {
  for (const council of [here, there]) {
    const page = await results('VOT-010', null, council)
    assert.equal(addresses(page)[0], '/can-cu-phap-luat/VOT-010')
    assert.ok((await found('72/2025/QH15', 'delegate', council)).length > 3)
  }
})

test('an amended rule is found in every commune by its new words, whoever amended it', async () => {
  must(
    await here.act('officeless', today, (context) =>
      amendRule(context, {
        ...{
          id: 'VOT-010',
          version: 1,
          value: '20',
          ruleVi: 'UBND trả lời kiến nghị trong hai mươi ngày tròn',
        },
        ...{
          document: 'NQLT 99/2026/NQLT-UBTVQH16',
          article: '30.1',
          confidence: 'text',
          effectiveFrom: day(today),
        },
      }),
    ),
  )
  await reacting.react(today)
  for (const council of [here, there]) {
    assert.deepEqual(await found('hai mươi ngày tròn', null, council), [
      'UBND trả lời kiến nghị trong hai mươi ngày tròn',
    ])
    assert.deepEqual(await found('99/2026/NQLT-UBTVQH16', null, council), [
      'UBND trả lời kiến nghị trong hai mươi ngày tròn',
    ])
  }
})

test('whoever holds an office is found by everybody with it, and whoever holds none only by keepers of the roster', async () => {
  const { id } = must(
    await here.act('clerk', today, (context) =>
      addPerson(context, {
        fullName: 'Phạm Thị Hoà',
        phone: '0912333444',
        email: '',
        sameNameSeen: '',
      }),
    ),
  )
  await reacting.react(today)
  assert.deepEqual(await found('pham thi hòa'), [])
  assert.deepEqual(await found('pham thi hòa', 'delegate'), [])
  assert.deepEqual(addresses(await results('pham thi hòa', 'clerk')), [
    `/ban-lam-viec/nhan-su/${id}`,
  ])
  must(
    await here.act('clerk', today, (context) =>
      appointPerson(context, {
        ...{
          personId: id,
          bodyId: here.bodies.get('other')!,
          office: 'officer',
          basis: 'Quyết định 11/QĐ-UBND',
        },
        ...{ startsOn: day(today), endsOn: null },
      }),
    ),
  )
  await reacting.react(today)
  const page = await results('phạm thị hòa')
  assert.ok(titlesIn(page).includes('Phạm Thị Hoà'))
  assert.ok(addresses(page).every((address) => address === '/to-chuc'))
  assert.deepEqual(await found('0912333444', 'clerk'), [])
})

test('kinds and years narrow what was found, and tell how many there are of each', async () => {
  const all = await results('thường trực')
  assert.match(all, /<nav class="tabs" aria-label="Loại kết quả">/)
  const only = await (await web.get(here, '/tim-kiem?tim=ng%C3%A0y&loai=law_rule&nam=2025')).text()
  assert.ok(addresses(only).length > 0)
  assert.ok(addresses(only).every((address) => address?.startsWith('/can-cu-phap-luat/')))
  assert.match(only, /<option value="2025" selected=""/)
  const nothing = await (await web.get(here, '/tim-kiem?tim=ng%C3%A0y&loai=petition')).text()
  assert.match(nothing, /Không có kết quả nào theo điều kiện đang chọn/)
  for (const strange of [
    'loai=x',
    'nam=abc',
    'nam=99999',
    'trang=-1',
    'trang=1e9',
    'trang=400',
    'tim=',
  ]) {
    assert.equal((await web.get(here, `/tim-kiem?tim=ng%C3%A0y&${strange}`)).status, 200)
  }
})

test('pages follow one another without a gap and without repeating', async () => {
  const seen: string[] = []
  for (let page = 1; page <= 3; page += 1) {
    const text = await (await web.get(here, `/tim-kiem?tim=quy+dinh&trang=${page}`)).text()
    seen.push(...(addresses(text) as string[]))
  }
  assert.ok(seen.length > 20)
  assert.equal(new Set(seen).size, seen.length)
})

test('what a council is opened with is found from its opening on', async () => {
  const fresh = await councils.open('00025')
  const jobs = await reactingIn(councils, fresh, searchReactions(searchFeeds))
  const subject = { kind: 'council', id: fresh.commune }
  must(
    await fresh.act('clerk', today, async (context) => {
      context.record({ act: 'council.open', subject }, [{ name: 'council.opened', subject }])
      return ok(null)
    }),
  )
  await jobs.react(today)
  const found = await inCommune(councils.db, fresh.commune, (tx) =>
    tx.selectFrom('search_entries').select(['kind', 'title']).where('face', '=', 'desk').execute(),
  )
  assert.ok(found.some(({ kind, title }) => kind === 'body' && title === 'Thường trực HĐND'))
  assert.ok(found.some(({ kind, title }) => kind === 'person' && title === 'Người giữ vai chair'))
})
