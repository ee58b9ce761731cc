import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import {
  councilsForTests,
  hereCommune,
  thereCommune,
  type TestCouncil,
  type TestCouncils,
} from '../../../../tests/support/council.ts'
import { filesForTests, type TestFiles } from '../../../../tests/support/files.ts'
import { webForTests, type TestWeb } from '../../../../tests/support/web.ts'
import { inCommune } from '../../../platform/db/transaction.server.ts'
import { postMail } from '../../../platform/mail/outbox.server.ts'
import { submitPetition } from '../../petitions/index.ts'
import { insertNotifications } from '../store.server.ts'
import { defaultChannels } from '../notification.ts'
import { mailToVoter } from '../text.vi.ts'

let councils: TestCouncils
let here: TestCouncil
let there: TestCouncil
let web: TestWeb
let files: TestFiles
const accounts = new Map<string, string>()

before(async () => {
  councils = await councilsForTests()
  here = await councils.open(hereCommune)
  there = await councils.open(thereCommune)
  files = await filesForTests()
  // Stopping mails asks nobody to sign in.
  const deps = { identityOf: () => undefined as never }
  web = await webForTests(councils, { files: files.files, on: '2026-03-10', deps })
  const rows = await councils.db.selectFrom('accounts').select(['id', 'username']).execute()
  for (const { id, username } of rows) accounts.set(username ?? '', id)
})

after(async () => {
  await web.close()
  await files.close()
  await councils.close()
})

/** A notification of the clerk, of the petition of this id; gives its own id. */
async function notify(subjectId: string, title: string, commune = here.commune): Promise<string> {
  const [kept] = await inCommune(councils.db, commune, (tx) =>
    insertNotifications({ tx, commune }, [
      {
        accountId: accounts.get(`clerk-${commune}`)!,
        kind: 'petition_submitted',
        title,
        path: `/ban-lam-viec/kien-nghi/${subjectId}`,
        subject: { kind: 'petition', id: subjectId },
        occasion: { factId: crypto.randomUUID() },
        mailRhythm: null,
      },
    ]),
  )
  return kept!.id
}

const unread = async () => {
  const { rows } = await inCommune(councils.db, here.commune, (tx) =>
    sql<{
      title: string
    }>`select title from notifications where read_at is null order by id`.execute(tx),
  )
  return rows.map(({ title }) => title)
}

const petition = async (title: string) => {
  const sent = await here.act(null, '2026-03-09', (context) =>
    submitPetition(context, {
      channel: 'portal',
      title,
      words: title,
      hamletId: null,
      name: '',
      phone: '',
    }),
  )
  assert.ok(sent.ok)
  return sent.value.id
}

test('the list shows one’s own notifications with the title of a petition one may read', async () => {
  const id = await petition('Đường thôn Một hỏng')
  await notify(id, 'Việc thứ nhất')
  const page = await (await web.get(here, '/thong-bao', 'clerk')).text()
  assert.ok(page.includes('Việc thứ nhất'))
  assert.ok(page.includes('Đường thôn Một hỏng'))
  assert.ok(web.statements() <= 4, `${web.statements()} statements`)
  const ofAnother = await (await web.get(here, '/thong-bao', 'chair')).text()
  assert.equal(ofAnother.includes('Việc thứ nhất'), false)
  assert.ok(ofAnother.includes('Chưa có thông báo'))
  assert.equal((await web.get(here, '/thong-bao')).status, 303)
})

test('opening one marks it as read and leads to its matter; another’s is not found', async () => {
  const id = await petition('Kênh tắc')
  const notification = await notify(id, 'Việc mở ra')
  const refused = await web.post(here, `/thong-bao/${notification}/mo`, 'chair', {})
  assert.equal(refused.status, 422)
  assert.ok((await refused.text()).includes('Không tìm thấy thông báo này'))
  const abroad = await web.post(there, `/thong-bao/${notification}/mo`, 'clerk', {})
  assert.equal(abroad.status, 422)
  assert.ok((await unread()).includes('Việc mở ra'))
  const opened = await web.post(here, `/thong-bao/${notification}/mo`, 'clerk', {})
  assert.equal(opened.status, 303)
  assert.equal(opened.headers.get('location'), `/${here.slug}/ban-lam-viec/kien-nghi/${id}`)
  assert.equal((await unread()).includes('Việc mở ra'), false)
})

test('an address that is no id is answered, not broken', async () => {
  assert.equal((await web.post(here, '/thong-bao/khong-co/mo', 'clerk', {})).status, 422)
  assert.deepEqual(web.failures, [])
})

test('marking all leaves unread what came after the page was shown', async () => {
  const id = await petition('Điện yếu')
  const newest = await notify(id, 'Đã thấy')
  await notify(id, 'Đến sau')
  const done = await web.post(here, '/thong-bao/da-doc-het', 'clerk', { fields: { newest } })
  assert.equal(done.headers.get('location'), `/${here.slug}/thong-bao?xong=notification.read_all`)
  assert.deepEqual(await unread(), ['Đến sau'])
  const onlyUnread = await (await web.get(here, '/thong-bao?loc=chua-doc', 'clerk')).text()
  assert.ok(onlyUnread.includes('Đến sau') && !onlyUnread.includes('Đã thấy'))
})

test('a choice is kept and shown again; a word that is no choice is refused at its field', async () => {
  const fields = {
    ...defaultChannels,
    petition_submitted: 'none',
    rhythm: 'each_morning',
  }
  const saved = await web.post(here, '/thong-bao/lua-chon', 'clerk', { fields })
  assert.equal(
    saved.headers.get('location'),
    `/${here.slug}/thong-bao/lua-chon?xong=notification.choose`,
  )
  assert.ok(web.statements() <= 8)
  const page = await (await web.get(here, '/thong-bao/lua-chon', 'clerk')).text()
  assert.match(page, /name="petition_submitted" value="none" checked/)
  assert.match(page, /name="rhythm" value="each_morning" checked/)
  const wrong = await web.post(here, '/thong-bao/lua-chon', 'clerk', {
    fields: { ...fields, petition_due: 'fax' },
  })
  assert.equal(wrong.status, 422)
  assert.ok((await wrong.text()).includes('Hãy chọn cách nhận trong danh sách.'))
})

test('the link under a mail stops further ones, also by the one click of a mail program', async () => {
  const { commune } = here
  const post = (key: string) =>
    inCommune(councils.db, commune, (tx) =>
      postMail(
        { tx, commune },
        {
          key,
          to: 'cu-tri@vidu.vn',
          mail: () => mailToVoter('X', { name: 'H' }, { lookUp: '', stop: '' }),
        },
      ),
    )
  assert.equal(await post('first'), true)
  const { rows } = await inCommune(councils.db, commune, (tx) =>
    sql<{ id: string }>`select id from mails`.execute(tx),
  )
  const path = `/thong-bao/bo-nhan/${rows[0]!.id}`
  assert.equal((await web.get(here, path)).status, 200)
  assert.equal((await web.get(there, path)).status, 404)
  assert.equal((await web.get(here, '/thong-bao/bo-nhan/khong-co')).status, 404)
  assert.equal(await post('second'), true)
  assert.equal((await web.post(there, path, null, {})).status, 404)
  const oneClick = await fetch(`${web.url}/${here.slug}${path}`, {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    redirect: 'manual',
  })
  assert.equal(oneClick.status, 200)
  assert.ok((await oneClick.text()).includes('Đã ngừng gửi thư'))
  assert.equal(await post('third'), false)
})

test('no other address takes a form that does not say where it comes from', async () => {
  const strange = await fetch(`${web.url}/${here.slug}/thong-bao/lua-chon`, {
    method: 'POST',
    body: new URLSearchParams({ rhythm: 'at_once' }),
    redirect: 'manual',
  })
  assert.equal(strange.status, 403)
})
