import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { randomUUIDv7 } from 'node:crypto'
import { productForTests, samplePassword } from '../../../../tests/support/product.ts'
import { Visitor, type Way } from '../../../../tests/support/visitor.ts'

const product = await productForTests('2026-11-25T08:00:00+07:00', { trustProxy: '127.0.0.1' })
after(() => product.close())

const list = '/ban-lam-viec/tai-khoan'
const chosen = 'trâu bò gà vịt ngan'
const stranger = (way: Way = {}) => new Visitor(product, way)

async function signedIn(username: string, way: Way = {}): Promise<Visitor> {
  const person = stranger(way)
  const answer = await person.post('/dang-nhap', { username, password: samplePassword, next: '' })
  assert.equal(answer.status, 303, answer.words)
  return person
}

const clerk = await signedIn('chuyen-vien')

/** Page of the first person whose account is in this state. */
async function someone(state: 'none' | 'open', named = ''): Promise<string> {
  const { html } = await clerk.get(`${list}?tai-khoan=${state}&tim=${encodeURIComponent(named)}`)
  return `${list}/${/tai-khoan\/([0-9a-f-]{36})"/.exec(html)![1]!}`
}

const accountIn = (html: string) => /name="accountId" value="([^"]+)"/.exec(html)![1]!
const codeIn = (html: string) => /class="slip-code">([^<]+)</.exec(html)?.[1]

async function print(path: string, purpose: string, key = randomUUIDv7(), by = clerk) {
  const accountId = accountIn((await by.get(`${path}/phieu`)).html)
  return by.post(`${path}/phieu`, { accountId, purpose }, { key })
}

const use = (code: string, way: Way = {}, password = chosen) =>
  stranger(way).post('/dung-phieu', { code, password, repeated: password })

test('an account is opened under the proposed name, its slip is used, and its person signs in', async () => {
  const path = await someone('none')
  const { html } = await clerk.get(`${path}/mo`)
  const username = /name="username" value="([^"]+)"/.exec(html)![1]!
  assert.match(username, /^[a-z0-9-]+$/)
  const opened = await clerk.post(`${path}/mo`, { username })
  assert.equal(opened.next, `${path}?xong=account.open`)
  assert.match((await clerk.get(opened.next)).words, /Bây giờ hãy in phiếu mời/)
  const slip = await print(path, 'invitation')
  assert.equal(slip.status, 200)
  assert.match(slip.words, new RegExp(`Phiếu mời dùng tài khoản .*Tên đăng nhập ${username}`))
  assert.match(slip.headers.get('cache-control') ?? '', /no-store/)
  const code = codeIn(slip.html)!
  const used = await use(code.toLowerCase().replaceAll('-', ' '))
  assert.equal(used.next, '/dang-nhap?xong=slip.use', used.words)
  const person = stranger()
  assert.equal(
    (await person.post('/dang-nhap', { username, password: chosen, next: '' })).status,
    303,
  )
  assert.match((await use(code)).words, /Phiếu này đã dùng/)
})

test('the same form sent twice shows no code the second time, and the first slip still works', async () => {
  const path = await someone('open', 'dai-bieu')
  const key = randomUUIDv7()
  const code = codeIn((await print(path, 'recovery', key)).html)!
  const again = await print(path, 'recovery', key)
  assert.equal(again.status, 422)
  assert.match(again.words, /Phiếu này đã hiện ở lần gửi trước/)
  assert.ok(!again.html.includes(code))
  assert.equal((await use(code)).status, 303)
})

test('a newer slip kills the older one', async () => {
  const path = await someone('open', 'ban-ktns')
  const [older, newer] = [
    codeIn((await print(path, 'recovery')).html)!,
    codeIn((await print(path, 'recovery')).html)!,
  ]
  assert.match((await use(older)).words, /đã được thay bằng phiếu mới hơn/)
  assert.equal((await use(newer)).status, 303)
})

test('behind a proxy that speaks TLS the slip names the address that people see', async () => {
  const secure = await signedIn('chuyen-vien', { isSecure: true })
  const slip = await print(await someone('open', 'ban-vhxh'), 'recovery', randomUUIDv7(), secure)
  assert.match(slip.words, /Trang dùng phiếu https:\/\//)
})

test('the slip form keeps the code that was mistyped, and never the password', async () => {
  const answer = await use('AAAA-BBBB', { address: '203.0.113.40' })
  assert.equal(answer.status, 422)
  assert.match(answer.html, /value="AAAA-BBBB"/)
  assert.ok(!answer.html.includes(chosen))
})

test('after twenty wrong codes from one address not even a right one is looked at', async () => {
  const code = codeIn((await print(await someone('open', 'phong-vhxh'), 'recovery')).html)!
  const guesser = { address: '203.0.113.50' }
  for (let tried = 0; tried < 20; tried += 1)
    assert.equal((await use('0'.repeat(24), guesser)).status, 422)
  const refused = await use(code, guesser)
  assert.equal(refused.status, 429)
  assert.equal(refused.headers.get('retry-after'), '30')
  assert.match(refused.words, /Hãy chờ 30 giây/)
  assert.equal((await use(code, { address: '203.0.113.51' })).status, 303, 'its owner elsewhere')
})

test('receipt codes are guarded as slips are; right ones never count', async () => {
  const sent = await stranger().post('/kien-nghi/gui', petition)
  const receipt = new URL(sent.next, 'http://x').searchParams.get('ma')!
  const office = { address: '203.0.113.60' }
  for (let looked = 0; looked < 25; looked += 1) {
    assert.equal((await stranger(office).get(`/kien-nghi/tra-cuu?ma=${receipt}`)).status, 200)
  }
  for (let tried = 0; tried < 20; tried += 1) {
    assert.equal((await stranger(office).get('/kien-nghi/tra-cuu?ma=0000-0000-0000')).status, 200)
  }
  const refused = await stranger(office).get(`/kien-nghi/tra-cuu?ma=${receipt}`)
  assert.equal(refused.status, 429)
  assert.equal(refused.headers.get('retry-after'), '30')
  assert.match(refused.words, /đã nhập sai mã nhiều lần/)
})

test('a flood of petitions from one address is slowed; what was typed is not lost', async () => {
  const hall = { address: '203.0.113.70' }
  for (let sent = 0; sent < 60; sent += 1) {
    assert.equal((await stranger(hall).post('/kien-nghi/gui', petition)).status, 303)
  }
  const slowed = await stranger(hall).post('/kien-nghi/gui', petition)
  assert.equal(slowed.status, 429)
  assert.equal(slowed.headers.get('retry-after'), '10')
  assert.match(slowed.words, /hãy chờ 10 giây rồi gửi lại/)
  assert.match(slowed.html, new RegExp(petition.words))
  product.setClock('2026-11-25T08:00:10+07:00')
  assert.equal((await stranger(hall).post('/kien-nghi/gui', petition)).status, 303)
})

test('only those who keep accounts see the list, and closing needs a reason', async () => {
  const delegate = await signedIn('mttq')
  assert.equal((await delegate.get(list)).status, 403)
  const path = await someone('open', 'van-phong-ubnd')
  assert.equal((await delegate.get(`${path}/phieu`)).status, 403)
  const accountId = accountIn((await clerk.get(`${path}/dong`)).html)
  assert.match(
    (await clerk.post(`${path}/dong`, { accountId, reason: '' })).words,
    /Hãy nhập lý do/,
  )
  const closed = await clerk.post(`${path}/dong`, { accountId, reason: 'Chuyển công tác' })
  assert.equal(closed.next, `${path}?xong=account.close`)
  const gone = await stranger().post('/dang-nhap', {
    username: 'van-phong-ubnd',
    password: samplePassword,
    next: '',
  })
  assert.match(gone.words, /Tên đăng nhập hoặc mật khẩu chưa đúng/)
  const reopened = await clerk.post(`${path}/mo-lai`, { accountId, reason: 'Trở lại' })
  assert.equal(reopened.next, `${path}?xong=account.reopen`)
})

const petition = {
  title: 'Đèn đường thôn tắt',
  words: 'Đèn đường thôn tắt từ tuần trước, đi lại buổi tối khó.',
  hamletId: '',
  name: '',
  phone: '',
  website: '',
}
