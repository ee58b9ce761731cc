import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { councilsForTests, hereCommune, thereCommune } from '../../../../tests/support/council.ts'
import { webForTests } from '../../../../tests/support/web.ts'
import { personAccounts } from '../../delegates/index.ts'

const day = '2026-11-24'
const list = '/ban-lam-viec/tai-khoan'
const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const there = await councils.open(thereCommune)
const web = await webForTests(councils, { on: day })
after(async () => {
  await web.close()
  await councils.close()
})

const people = await here.read(null, day, (c) => personAccounts(c))
const delegate = people.find(({ personName }) => personName.includes('delegate'))!

test('a signed-in page costs at most four statements, a sign-in page one or two', async () => {
  const pages = [
    '/tai-khoan',
    '/tai-khoan/mat-khau',
    '/tai-khoan/hai-buoc',
    list,
    `${list}/${delegate.personId}`,
  ]
  for (const path of [
    ...pages,
    ...['mo', 'phieu', 'dong', 'mo-lai'].map((verb) => `${pages.at(-1)}/${verb}`),
  ]) {
    const answer = await web.get(here, path, 'clerk')
    assert.equal(answer.status, 200, path)
    assert.ok(web.statements() <= 4, `${path}: ${web.statements()}`)
  }
  for (const path of ['/dang-nhap', '/dang-nhap/ma', '/dung-phieu']) {
    assert.equal((await web.get(here, path)).status, 200)
    assert.ok(web.statements() <= 2, `${path}: ${web.statements()}`)
  }
  assert.deepEqual(web.failures, [])
})

test('the list is filtered by name without accents, by sign-in name and by account', async () => {
  const words = async (query: string) => (await web.get(here, `${list}?${query}`, 'clerk')).text()
  assert.match(await words('tim=Nguoi+giu+vai+delegate'), /Người giữ vai delegate/)
  assert.match(await words(`tim=delegate-${hereCommune}`), /Người giữ vai delegate/)
  assert.doesNotMatch(await words('tim=delegate'), /Người giữ vai front/)
  assert.match(await words('tai-khoan=none'), /Không có ai/)
  assert.match(await words('trang=-5&tai-khoan=xyz'), /Người giữ vai front/)
})

test('a person of another council is not found, and a verb that cannot be done now says so', async () => {
  assert.equal((await web.get(there, `${list}/${delegate.personId}`, 'clerk')).status, 404)
  assert.equal((await web.get(here, `${list}/khong-phai-ma`, 'clerk')).status, 404)
  const notNow = await web.get(here, `${list}/${delegate.personId}/mo-lai`, 'clerk')
  assert.match(await notNow.text(), /Không làm được việc này lúc này/)
  const own = people.find(({ personName }) => personName.includes('clerk'))!
  const page = await web.get(here, `${list}/${own.personId}`, 'clerk')
  assert.match(await page.text(), /Đây là tài khoản của chính bạn/)
})

test('a form with files is not even read by a service', async () => {
  const answer = await web.post(here, '/dang-nhap', null, {
    fields: { username: 'a', password: 'b', next: '' },
  })
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /Biểu mẫu gửi lên không đọc được/)
})
