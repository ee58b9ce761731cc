import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { productForTests, samplePassword } from '../../../../tests/support/product.ts'
import { Visitor, type Way } from '../../../../tests/support/visitor.ts'

const product = await productForTests('2026-11-25T08:00:00+07:00', { trustProxy: '127.0.0.1' })
after(() => product.close())
const { db } = product.product

const visitor = (way: Way = {}) => new Visitor(product, way)
const typed = (username: string, password = samplePassword, next = '') => ({
  username,
  password,
  next,
})

async function signedIn(username: string, way: Way = {}): Promise<Visitor> {
  const person = visitor(way)
  const answer = await person.post('/dang-nhap', typed(username))
  assert.equal(answer.status, 303, answer.words)
  return person
}

const isSignedIn = async (person: Visitor) => (await person.get('/tai-khoan')).status === 200

test('signing in leads to the page that was asked for, and signing out ends the login', async () => {
  const person = visitor()
  const asked = await person.get('/ban-lam-viec/kien-nghi?buoc=received')
  assert.equal(asked.next, '/dang-nhap?tiep=%2Fban-lam-viec%2Fkien-nghi%3Fbuoc%3Dreceived')
  const form = await person.get(asked.next)
  assert.match(form.html, /name="next" value="\/ban-lam-viec\/kien-nghi\?buoc=received"/)
  const answer = await person.post(
    '/dang-nhap',
    typed('Chuyen-Vien ', samplePassword, '/ban-lam-viec/kien-nghi?buoc=received'),
  )
  assert.deepEqual([answer.status, answer.next], [303, '/ban-lam-viec/kien-nghi?buoc=received'])
  const [cookie = ''] = answer.headers.getSetCookie()
  for (const part of ['HttpOnly', 'SameSite=Lax', 'Path=/'])
    assert.ok(cookie.includes(part), cookie)
  assert.doesNotMatch(cookie, /Secure|Domain/)
  assert.ok(await isSignedIn(person))
  const held = new Map(person.jar)
  const out = await person.post('/dang-xuat')
  assert.equal(out.next, '/?xong=login.end')
  assert.equal(person.jar.size, 0)
  for (const [name, value] of held) person.jar.set(name, value)
  assert.equal(await isSignedIn(person), false, 'a kept cookie is worth nothing')
})

test('whoever asks to be led elsewhere is led to the desk', async () => {
  for (const next of [
    'https://example.org/',
    '//example.org',
    '/\\example.org',
    '/dang-xuat',
    'x',
  ]) {
    const answer = await visitor().post('/dang-nhap', typed('dai-bieu', samplePassword, next))
    assert.deepEqual([answer.status, answer.next], [303, '/ban-lam-viec'], next)
  }
})

test('an unknown name and a wrong password get one answer, in which no password comes back', async () => {
  const wrong = await visitor({ address: '203.0.113.20' }).post(
    '/dang-nhap',
    typed('mttq', 'mật khẩu sai rồi'),
  )
  const unknown = await visitor({ address: '203.0.113.21' }).post(
    '/dang-nhap',
    typed('khong-co-ai', 'mật khẩu sai rồi'),
  )
  assert.deepEqual([wrong.status, unknown.status], [422, 422])
  assert.match(wrong.words, /Tên đăng nhập hoặc mật khẩu chưa đúng/)
  assert.equal(wrong.words, unknown.words)
  assert.match(wrong.html, /value="mttq"/)
  assert.doesNotMatch(wrong.html, /sai rồi/)
  const empty = await visitor().post('/dang-nhap', typed('', ''))
  assert.match(empty.words, /Hãy nhập tên đăng nhập\..*Hãy nhập mật khẩu\./)
})

test('a login id planted before signing in is worth nothing after it', async () => {
  const planted = await signedIn('dai-bieu')
  const victim = visitor()
  for (const [name, value] of planted.jar) victim.jar.set(name, value)
  await victim.post('/dang-nhap', typed('ban-ktns'))
  assert.notDeepEqual(victim.jar, planted.jar)
  assert.ok(await isSignedIn(victim))
  assert.equal(await isSignedIn(planted), false)
})

test('a form from another site is refused, and so is one that says nothing of its origin', async () => {
  const strange: readonly Record<string, string>[] = [
    { origin: 'https://example.org' },
    { origin: '' },
    { origin: 'null', 'sec-fetch-site': 'cross-site' },
  ]
  for (const headers of strange) {
    const answer = await visitor().post('/dang-nhap', typed('dai-bieu'), headers)
    assert.equal(answer.status, 403)
  }
})

test('five wrong passwords lock that name at that address: 429, how long, and nobody else is hurt', async () => {
  const owner = await signedIn('ban-vhxh', { address: '198.51.100.1' })
  const office = { address: '203.0.113.30' }
  for (let tried = 0; tried < 5; tried += 1) {
    assert.equal(
      (await visitor(office).post('/dang-nhap', typed('ban-vhxh', 'sai mật khẩu'))).status,
      422,
    )
  }
  const locked = await visitor(office).post('/dang-nhap', typed('ban-vhxh'))
  assert.equal(locked.status, 429)
  assert.equal(locked.headers.get('retry-after'), '900')
  assert.match(locked.words, /Hãy chờ 15 phút/)
  assert.ok(await isSignedIn(owner), 'a login that is there stays')
  assert.ok(
    await isSignedIn(await signedIn('phong-vhxh', office)),
    'a colleague behind the same address',
  )
  assert.ok(
    await isSignedIn(await signedIn('ban-vhxh', { address: '198.51.100.1' })),
    'the owner elsewhere',
  )
})

test('over TLS the cookie is another, kept to this host, and a plain one counts for nothing', async () => {
  const plain = await signedIn('van-phong-ubnd')
  const secure = visitor({ isSecure: true })
  const answer = await secure.post('/dang-nhap', typed('van-phong-ubnd'))
  const [cookie = ''] = answer.headers.getSetCookie()
  assert.match(cookie, /^__Host-login=.*; Secure/)
  assert.match(answer.headers.get('strict-transport-security') ?? '', /max-age=\d+/)
  assert.ok(await isSignedIn(secure))
  const mixed = visitor({ isSecure: true })
  for (const [name, value] of plain.jar) mixed.jar.set(name, value)
  assert.equal(await isSignedIn(mixed), false)
  const named = visitor()
  for (const [name, value] of secure.jar) named.jar.set(name, value)
  assert.equal(await isSignedIn(named), false, 'nor does the TLS cookie without TLS')
})

test('whoever owes a new password is led to it from every page, and may do nothing else before', async () => {
  await db
    .updateTable('accounts')
    .set({ must_change_password: true })
    .where('username', '=', 'dai-bieu')
    .execute()
  const person = await signedIn('dai-bieu')
  assert.equal((await person.get('/ban-lam-viec')).next, '/tai-khoan/mat-khau')
  assert.equal((await person.get('/ban-lam-viec/kien-nghi')).next, '/tai-khoan/mat-khau')
  assert.equal((await person.get('/kien-nghi')).status, 200, 'public pages stay public')
  const page = await person.get('/tai-khoan/mat-khau')
  assert.match(page.words, /Bạn cần đặt mật khẩu của riêng mình/)
  const note = {
    channel: 'desk',
    title: 'a',
    words: 'a',
    hamletId: '',
    place: '',
    name: '',
    phone: '',
    email: '',
    address: '',
  }
  const refused = await person.post('/ban-lam-viec/kien-nghi/ghi-nhan', note)
  assert.equal(refused.next, '/tai-khoan/mat-khau')
  const chosen = 'trâu bò gà vịt ngan'
  const changed = await person.post('/tai-khoan/mat-khau', {
    current: samplePassword,
    password: chosen,
    repeated: chosen,
  })
  assert.equal(changed.next, '/tai-khoan?xong=password.change')
  assert.equal((await person.get('/ban-lam-viec')).status, 200)
})
