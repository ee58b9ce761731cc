import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { councilsForTests, hereCommune, type Role } from '../../../../tests/support/council.ts'
import { draftOf } from '../../../../tests/support/documents.ts'
import { announcedMeeting, valueOf } from '../../../../tests/support/voter-meetings.ts'
import { webForTests } from '../../../../tests/support/web.ts'
import { attendMeeting, closeMeeting } from '../../voter-meetings/index.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const web = await webForTests(councils, { on: '2026-12-01' })
after(async () => {
  await web.close()
  await councils.close()
  assert.deepEqual(web.failures, [])
})

async function deskOf(role: Role): Promise<string> {
  const response = await web.get(here, '/ban-lam-viec', role)
  assert.equal(response.status, 200)
  return response.text()
}

test('nothing waits: the desk says so', async () => {
  assert.match(await deskOf('chair'), /Hôm nay không có việc nào chờ bạn/)
})

test('a draft waits for whoever may check it, not for who wrote it', async () => {
  await draftOf(here, 'announcement')
  assert.match(await deskOf('viceChair'), /href="[^"]*van-ban\?buoc=drafted"[^>]*>Dự thảo văn bản chờ kiểm tra/)
  assert.doesNotMatch(await deskOf('clerk'), /Dự thảo văn bản chờ kiểm tra/)
  assert.doesNotMatch(await deskOf('agencyHead'), /Dự thảo văn bản chờ kiểm tra/)
})

test('minutes wait for the chair and the secretary of the meeting, and the card leads to them', async () => {
  const { id, people } = await announcedMeeting(here)
  const came = { id, version: 2, presentIds: [people.get('delegate')!], absence: '', votersPresent: 30, guests: '' }
  valueOf(await here.act('front', '2026-11-30', (c) => attendMeeting(c, came)))
  valueOf(await here.act('clerk', '2026-11-30', (c) => closeMeeting(c, { id, version: 3, conclusion: 'Tiếp thu.' })))
  for (const role of ['chair', 'front'] as const) {
    const [, href] = /href="([^"]*)"[^>]*>Biên bản tiếp xúc chờ tôi duyệt/.exec(await deskOf(role)) ?? []
    assert.ok(href, role)
    assert.equal((await web.get(here, href.replace(`/${here.slug}`, ''), role)).status, 200)
  }
  assert.doesNotMatch(await deskOf('viceChair'), /Biên bản tiếp xúc chờ tôi duyệt/)
  assert.ok(web.statements() <= 4, `${web.statements()} statements`)
})
