import assert from 'node:assert/strict'
import { randomUUIDv7 } from 'node:crypto'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { councilsForTests, hereCommune, type Role } from '../../../../tests/support/council.ts'
import { filesForTests } from '../../../../tests/support/files.ts'
import {
  announcedMeeting,
  aRound,
  meetingInput,
  valueOf,
} from '../../../../tests/support/voter-meetings.ts'
import { webForTests } from '../../../../tests/support/web.ts'
import { planMeeting } from '../commands/plan-meeting.server.ts'
import { planRound } from '../commands/plan-round.server.ts'
import { voterMeetingEvidence } from '../evidence.server.ts'
import { attendMeeting } from '../commands/attend.server.ts'
import { closeMeeting } from '../commands/close.server.ts'
import { voterMeetingFeed } from '../search-feed.server.ts'

const onDay = '2026-11-30'
const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const storage = await filesForTests()
const web = await webForTests(councils, { on: onDay, files: storage.files })
after(async () => {
  await web.close()
  await storage.close()
  await councils.close()
})

const { id, people } = await announcedMeeting(here)
const desk = `/ban-lam-viec/tiep-xuc/${id}`
const accounts = new Map(
  (
    await here.read(null, onDay, ({ tx }) =>
      sql<{ name: string; id: string }>`select a.name, a.id from accounts a
        join account_persons p on p.account_id = a.id where p.commune = ${hereCommune}`.execute(tx),
    )
  ).rows.map((row) => [row.name, row.id]),
)

type Fields = Record<string, string>
const secretWords = 'Mương Chim Yến tắc nghẽn'
const secretName = 'Hoàng Thị Yến Kín'

function send(by: Role | null, fields: Fields, key?: string) {
  const whole = {
    verb: 'note',
    lineId: randomUUIDv7(),
    account: accounts.get(by ?? '') ?? 'x',
    spokenAt: '1764505931000',
    kind: 'petition',
    words: secretWords,
    speaker: secretName,
    ...fields,
  }
  return web.post(here, `${desk}/ghi/gui`, by, { fields: whole, key })
}

const problemOf = async (response: Response) =>
  ((await response.json()) as { problem: string }).problem

test('a device is answered with the receipt of the committed line, and with the same again', async () => {
  const lineId = randomUUIDv7()
  for (const key of [lineId, lineId, randomUUIDv7()]) {
    const sent = await send('clerk', { lineId }, key)
    assert.equal(sent.status, 303)
    const path = new URL(sent.headers.get('location')!, web.url).pathname.replace(
      `/${here.slug}`,
      '',
    )
    const receipt = (await (await web.get(here, path, 'clerk')).json()) as Record<string, unknown>
    assert.deepEqual([receipt['id'], receipt['position'], receipt['at']], [lineId, 1, '12:00:00'])
    assert.match(JSON.stringify(receipt['link']), /Mới nhận/)
  }
})

test('what cannot be taken comes back as a sentence, whatever was sent', async () => {
  const bad: readonly (readonly [Fields, RegExp])[] = [
    [{ words: '' }, /Hãy nhập lời cử tri/],
    [{ words: 'x'.repeat(4001) }, /4000 ký tự/],
    [{ kind: 'triage' }, /Hãy chọn loại ý kiến/],
    [{ verb: 'drop table' }, /Hãy chọn việc/],
    [{ lineId: "'; --" }, /Mã của dòng không đúng/],
    [{ slipNumber: '0' }, /Số phiếu là số/],
    [{ slipNumber: '1e3' }, /Số phiếu là số/],
    [{ slipNumber: '7' }, /chưa in phiếu nào/],
    [{ hamletId: randomUUIDv7() }, /Thôn đã chọn không còn/],
    [{ hamletId: 'nơi khác' }, /Hãy chọn thôn/],
    [{ verb: 'correct', words: 'Sửa' }, /Không tìm thấy dòng/],
    [{ verb: 'withdraw' }, /Không tìm thấy dòng/],
    [{ la: '1' }, /ô lạ/],
    [{ account: accounts.get('chair')! }, /tài khoản khác/],
  ]
  for (const [fields, expected] of bad) {
    const answer = await send('clerk', fields)
    assert.equal(answer.status, 422, JSON.stringify(fields))
    assert.match(await problemOf(answer), expected)
  }
  const odd = await send('clerk', {
    spokenAt: '99999999999999999',
    words: 'Giờ máy sai',
    kind: 'opinion',
  })
  assert.equal(odd.status, 303)
  assert.deepEqual(web.failures, [])
})

test('nobody who is not signed in, or has no office at the table, notes a line', async () => {
  const stranger = await send(null, {})
  assert.match(stranger.headers.get('location') ?? '', /dang-nhap/)
  assert.equal((await send('agencyHead', {})).status, 403)
})

test('the portal shows announced meetings only, and neither names nor words that are not published', async () => {
  const round = valueOf(
    await here.act('clerk', onDay, (context) => planRound(context, { ...aRound, name: 'Đợt kín' })),
  )
  const planned = valueOf(
    await here.act('clerk', onDay, (context) =>
      planMeeting(context, {
        ...meetingInput(here, people),
        roundId: round.id,
        onDay: Temporal.PlainDate.from('2026-12-04'),
        place: 'Nơi Chưa Báo',
      }),
    ),
  )
  assert.equal((await web.get(here, `/tiep-xuc-cu-tri/${planned.id}`)).status, 404)
  const attended = {
    id,
    version: 2,
    presentIds: [people.get('delegate')!],
    absence: '',
    votersPresent: 9,
    guests: '',
  }
  valueOf(await here.act('clerk', onDay, (context) => attendMeeting(context, attended)))
  valueOf(
    await here.act('clerk', onDay, (context) =>
      closeMeeting(context, { id, version: 3, conclusion: '' }),
    ),
  )
  const { rows } = await here.read(null, onDay, ({ tx }) =>
    sql<{ id: string }>`select round_id as id from voter_meetings where id = ${id}`.execute(tx),
  )
  const open = [
    '',
    '/lich.ics',
    `/${id}`,
    `/${id}/lich.ics`,
    `/${id}/ap-phich`,
    '/phieu',
    `/dot/${rows[0]!.id}`,
  ]
  for (const path of open) {
    const answer = await web.get(here, `/tiep-xuc-cu-tri${path}`)
    assert.equal(answer.status, 200, path)
    const text = await answer.text()
    for (const secret of [secretWords, secretName, 'Nơi Chưa Báo'])
      assert.ok(!text.includes(secret), `${secret} ở ${path}`)
  }
  const minutes = await (await web.get(here, `${desk}/bien-ban`, 'delegate')).text()
  assert.ok(minutes.includes(secretWords) && minutes.includes(secretName))
})

test('the search index knows a meeting on both faces, what was said on the desk’s only, who spoke on neither', async () => {
  const entries = await here.read(null, onDay, (context) =>
    voterMeetingFeed.entriesOf(context, [id]),
  )
  const [atDesk, open] = entries
  assert.deepEqual([atDesk?.face, open?.face], ['desk', 'public'])
  assert.ok(atDesk?.words.includes(secretWords) && !open?.words.includes(secretWords))
  assert.ok(!JSON.stringify(entries).includes(secretName))
})

test('a meeting that took place is evidence on its own day', async () => {
  const fact = {
    id: 'f',
    name: 'voter_meeting.closed',
    subject: { kind: 'voter_meeting', id },
    payload: {},
    at: Temporal.Instant.from('2026-12-02T00:00:00Z'),
  }
  const records = await here.read(null, onDay, (context) =>
    voterMeetingEvidence.records(context, [fact]),
  )
  const record = records.get('f')
  assert.deepEqual(
    [record?.onDay.toString(), record?.publicPath, record?.label],
    [onDay, `/tiep-xuc-cu-tri/${id}`, 'Tiếp xúc cử tri Thôn 1, 30/11/2026'],
  )
})
