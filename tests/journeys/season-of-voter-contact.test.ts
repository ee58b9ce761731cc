import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { recordLineAtMeeting } from '../../src/council/flows/record-petition-at-meeting.server.ts'
import {
  announceDuePromises,
  checkPetition,
  confirmAtEndOfContestTime,
  contestPetition,
  provePetition,
  publishPetition,
  reopenPetition,
  settlePetition,
} from '../../src/council/petitions/index.ts'
import { answerMany, classifyMany, transferMany } from '../../src/council/petitions/commands/on-many.server.ts'
import { petitionsForDesk } from '../../src/council/petitions/lists.server.ts'
import { filterOf } from '../../src/council/petitions/filter.ts'
import { announceRound, approveMinutes, attendMeeting, closeMeeting, planRound } from '../../src/council/voter-meetings/index.ts'
import { planMeeting } from '../../src/council/voter-meetings/commands/plan-meeting.server.ts'
import { legalDay } from '../../src/kernel/clock.ts'
import { inCommune } from '../../src/platform/db/transaction.server.ts'
import type { WorkContext } from '../../src/platform/jobs/task.ts'
import { councilsForTests, hereCommune } from '../support/council.ts'
import { filesForTests } from '../support/files.ts'
import { wordsOfDocx } from '../support/paper.ts'
import { aLine, aRound, meetingInput, peopleByRole, valueOf } from '../support/voter-meetings.ts'
import { webForTests } from '../support/web.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const kept = await filesForTests()
const web = await webForTests(councils, { files: kept.files, on: '2027-01-20' })
after(async () => {
  await web.close()
  await kept.close()
  await councils.close()
  assert.deepEqual(web.failures, [])
})

const day = (iso: string) => Temporal.PlainDate.from(iso)
const heldOn = '2026-11-30'
const linesOfAMeeting = 110
const needs = [
  'Đường trục thôn hư hỏng, mưa là ngập, đề nghị sửa',
  'Kênh tưới bị bồi lắng, lúa thiếu nước',
  'Rác tồn đọng gần khu dân cư, mùi hôi',
  'Đèn chiếu sáng đường liên thôn hỏng đã lâu',
] as const

type Pick = { id: string; version: number; receiptCode: string }
let petitions: Pick[] = []
const next = (picks: readonly Pick[]) => picks.map((pick) => ({ ...pick, version: pick.version + 1 }))

async function states(): Promise<Record<string, number>> {
  const rows = await here.read('chair', heldOn, ({ tx, commune }) =>
    tx
      .selectFrom('petitions')
      .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
      .where('commune', '=', commune)
      .groupBy('state')
      .execute(),
  )
  return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]))
}

/** Runs a daily job as it runs on that day. */
async function daily(on: string, job: typeof confirmAtEndOfContestTime): Promise<void> {
  const now = Temporal.Instant.from(`${on}T00:10:00+07:00`)
  const { db, calendar } = councils
  const today = legalDay(now)
  const deps = { db, clock: { now: () => now }, calendarOf: () => calendar }
  await inCommune(db, here.commune, (tx) => {
    const council = { commune: here.commune } as WorkContext['council']
    const context = { tx, commune: here.commune, actor: null, now, today, calendar, council, absolute: String }
    return job(deps, context)
  })
}

test('họp đủ mọi thôn, ghi 330 ý kiến, đóng biên bản có hai chữ duyệt', async () => {
  const people = await peopleByRole(here)
  const round = valueOf(await here.act('clerk', '2026-11-20', (c) => planRound(c, aRound)))
  const hamlets = [...here.hamlets.values()]
  const meetings: string[] = []
  for (const [place, hamletId] of hamlets.entries()) {
    const input = { ...meetingInput(here, people), roundId: round.id, hamletIds: [hamletId], startsAt: `${17 + place}:00` }
    meetings.push(valueOf(await here.act('clerk', '2026-11-20', (c) => planMeeting(c, input))).id)
  }
  valueOf(await here.act('chair', '2026-11-24', (c) => announceRound(c, { roundId: round.id, reason: '' })))
  for (const id of meetings) {
    for (let n = 1; n <= linesOfAMeeting; n += 1) {
      const isOpinion = n % 11 === 0
      const line = aLine(id, {
        kind: isOpinion ? 'opinion' : 'petition',
        words: isOpinion ? `Cảm ơn xã, ý thứ ${n}.` : `${needs[n % needs.length]}, đoạn ${n}.`,
        speaker: '',
      })
      const send = () => here.act('clerk', heldOn, (c) => recordLineAtMeeting(c, line), { key: line.lineId, act: 'note' })
      valueOf(await send())
      // A phone that lost the answer sends the line again: it is the same line.
      if (n % 25 === 0) valueOf(await send())
    }
    const came = { id, version: 2, presentIds: [people.get('delegate')!], absence: '', votersPresent: 60, guests: '' }
    valueOf(await here.act('front', heldOn, (c) => attendMeeting(c, came)))
    valueOf(await here.act('clerk', heldOn, (c) => closeMeeting(c, { id, version: 3, conclusion: 'Tiếp thu.' })))
    valueOf(await here.act('chair', heldOn, (c) => approveMinutes(c, { id, version: 4 })))
    valueOf(await here.act('front', heldOn, (c) => approveMinutes(c, { id, version: 5 })))
  }
  assert.deepEqual(await states(), { received: 300 })
})

test('300 kiến nghị được phân loại và chuyển theo lô, mỗi việc một bước riêng', async () => {
  const rows = await here.read('chair', heldOn, ({ tx, commune }) =>
    tx
      .selectFrom('petitions')
      .select(['id', 'version', 'receipt_code as receiptCode'])
      .where('commune', '=', commune)
      .orderBy('id')
      .execute(),
  )
  petitions = rows
  for (let from = 0; from < petitions.length; from += 50) {
    const picks = petitions.slice(from, from + 50)
    const as = { kind: 'petition', field: 'infrastructure', level: 'commune', note: '' } as const
    valueOf(await here.act('clerk', '2026-12-01', (c) => classifyMany(c, { picks, leaveOthers: false, ...as })))
    const holderId = here.bodies.get(from % 100 === 0 ? 'agency' : 'other')!
    valueOf(
      await here.act('chair', '2026-12-02', (c) =>
        transferMany(c, { picks: next(picks), leaveOthers: false, holderId, note: '' }),
      ),
    )
  }
  petitions = next(next(petitions))
  assert.deepEqual(await states(), { transferred: 300 })
})

test('hai cơ quan trả lời: xong, hứa có ngày, giải trình; câu trả lời được kiểm tra rồi công khai', async () => {
  const answers = [
    { outcome: 'settled', words: 'Đã sửa xong ngày 08/12/2026.', promisedOn: null },
    { outcome: 'dated_promise', words: 'Sẽ làm xong trước 15/01/2027, kinh phí 350 triệu đồng.', promisedOn: day('2027-01-15') },
    { outcome: 'explained', words: 'Tuyến này thuộc thành phố quản lý.', promisedOn: null },
  ] as const
  for (let from = 0; from < petitions.length; from += 50) {
    const picks = petitions.slice(from, from + 50)
    const by = from % 100 === 0 ? 'agencyHead' : 'otherAgency'
    const answer = answers[(from / 50) % 3]!
    const paper = { documentNumber: '45/UBND', legalBasis: 'Luật Đường bộ 35/2024/QH15' }
    valueOf(
      await here.act(by, '2026-12-10', (c) => answerMany(c, { picks, leaveOthers: false, ...answer, ...paper })),
    )
  }
  petitions = next(petitions)
  for (const petition of petitions) {
    valueOf(
      await here.act('clerk', '2026-12-11', (c) => checkPetition(c, { ...petition, note: '', marksSeen: true })),
    )
    valueOf(
      await here.act('chair', '2026-12-14', (c) =>
        publishPetition(c, { ...petition, version: petition.version + 1, publicWords: '', note: '' }),
      ),
    )
  }
  petitions = next(next(petitions))
  assert.deepEqual(await states(), { published: 300 })
})

test('người chưa đồng ý được mở lại; hết thời gian thì xác nhận; lời hứa được theo dõi và đến ngày tự trở lại', async () => {
  for (const petition of petitions.slice(0, 10)) {
    valueOf(await here.act(null, '2026-12-16', (c) => contestPetition(c, { ...petition, words: 'Chưa làm.' })))
    valueOf(
      await here.act('chair', '2026-12-17', (c) =>
        reopenPetition(c, { id: petition.id, version: petition.version + 1, reason: 'Cử tri chưa đồng ý' }),
      ),
    )
  }
  await daily('2027-01-05', confirmAtEndOfContestTime)
  assert.deepEqual(await states(), { transferred: 10, confirmed: 190, followed: 100 })
  await daily('2027-01-15', announceDuePromises)
  const told = await here.read('chair', '2027-01-15', ({ tx, commune }) =>
    tx.selectFrom('facts').select('id').where('commune', '=', commune).where('name', '=', 'petition.promise_due').execute(),
  )
  assert.equal(told.length, 100)
})

test('không có bằng chứng thì không kết thúc; có bằng chứng của người khác thì giải quyết xong', async () => {
  const { rows } = await here.read('chair', '2027-01-18', (c) =>
    petitionsForDesk(c, filterOf(new URLSearchParams('buoc=confirmed')), day('2027-01-20')),
  )
  const chosen = rows[0]!.id
  const versionOf = async (id: string) =>
    here.read('chair', '2027-01-18', ({ tx, commune }) =>
      tx.selectFrom('petitions').select(['version', 'outcome']).where('commune', '=', commune).where('id', '=', id).executeTakeFirstOrThrow(),
    )
  const before = await versionOf(chosen)
  const bare = await here.act('chair', '2027-01-18', (c) => settlePetition(c, { id: chosen, version: before.version, note: '' }))
  assert.equal(bare.ok, false)
  const settledOnes = petitions.slice(10, 50)
  const one = settledOnes[0]!
  const { version } = await versionOf(one.id)
  const works = { what: 'Vá 200 mét', doneBy: 'Phòng Kinh tế', doneOn: day('2026-12-08'), worksRecord: '09/BB-NT', money: 120_000_000 }
  valueOf(await here.act('agencyHead', '2027-01-18', (c) => provePetition(c, { id: one.id, version, ...works })))
  valueOf(await here.act('chair', '2027-01-19', (c) => settlePetition(c, { id: one.id, version: version + 1, note: '' })))
  assert.equal((await states())['settled'], 1)
})

test('báo cáo tổng hợp nằm trên bàn chủ tọa thành DOCX, số khớp với sổ', async () => {
  const query = 'loai=tong-hop&tu=01%2F11%2F2026&den=20%2F01%2F2027&ky-hop=kỳ họp thứ tư'
  const response = await web.get(here, `/ban-lam-viec/kien-nghi/bao-cao/tai/docx?${query}`, 'chair')
  assert.equal(response.status, 200)
  const words = await wordsOfDocx(Buffer.from(await response.arrayBuffer()))
  assert.match(words, /Tổng số tiếp nhận: 300 kiến nghị, phản ánh/)
  assert.match(words, /kỳ họp thứ tư/i)
})
