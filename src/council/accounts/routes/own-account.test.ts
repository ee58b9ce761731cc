import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { authenticatorCode } from '../../../../tests/support/identity.ts'
import { productForTests, samplePassword } from '../../../../tests/support/product.ts'
import { Visitor, type Way } from '../../../../tests/support/visitor.ts'

const product = await productForTests('2026-11-25T08:00:00+07:00', { trustProxy: '127.0.0.1' })
after(() => product.close())

async function signedIn(
  username: string,
  password = samplePassword,
  way: Way = {},
): Promise<Visitor> {
  const person = new Visitor(product, way)
  const answer = await person.post('/dang-nhap', { username, password, next: '' })
  assert.equal(answer.status, 303, answer.words)
  return person
}

const isSignedIn = async (person: Visitor) => (await person.get('/tai-khoan')).status === 200

/** A code the authenticator shows now or next to now, other than these, which are spent. */
function freshCode(secret: string, ...spent: string[]): string {
  const codes = [0, 1, -1].map((step) => authenticatorCode(secret, Temporal.Now.instant(), step))
  return codes.find((code) => !spent.includes(code))!
}

test('a stranger is led to the sign-in', async () => {
  for (const path of [
    '/tai-khoan',
    '/tai-khoan/mat-khau',
    '/tai-khoan/hai-buoc',
    '/ban-lam-viec/tai-khoan',
  ]) {
    const answer = await new Visitor(product).get(path)
    assert.equal(answer.next, `/dang-nhap?tiep=${encodeURIComponent(path)}`)
  }
  const posted = await new Visitor(product).post('/tai-khoan/dang-nhap/ket-thuc-khac')
  assert.match(posted.next, /^\/dang-nhap\?tiep=/)
})

test('the page shows who I am, what I hold today, and where I am signed in', async () => {
  await signedIn('chu-tich-hdnd')
  const person = await signedIn('chu-tich-hdnd')
  const { words } = await person.get('/tai-khoan')
  assert.match(words, /Tên đăng nhập chu-tich-hdnd/)
  assert.match(words, /Chủ tịch, Thường trực HĐND/)
  assert.match(words, /Chrome trên Windows/)
  assert.match(words, /203\.0\.113\.7/)
  assert.match(words, /Nơi này/)
})

test('one other login is ended, or all others; my own stays', async () => {
  const [here, phone, desk] = [
    await signedIn('mttq'),
    await signedIn('mttq'),
    await signedIn('mttq'),
  ]
  const { html } = await here.get('/tai-khoan')
  const ends = [...html.matchAll(/action="[^"]*(\/tai-khoan\/dang-nhap\/[^"/]+\/ket-thuc)"/g)].map(
    (found) => found[1]!,
  )
  assert.equal(ends.length, 2)
  const ended = await here.post(ends[0]!)
  assert.equal(ended.next, '/tai-khoan?xong=login.end_one')
  assert.deepEqual(
    new Set([await isSignedIn(phone), await isSignedIn(desk)]),
    new Set([true, false]),
  )
  assert.equal(
    (await here.post(ends[0]!)).next,
    '/tai-khoan?xong=login.end_one',
    'twice is harmless',
  )
  assert.equal(
    (await here.post('/tai-khoan/dang-nhap/ket-thuc-khac')).next,
    '/tai-khoan?xong=login.end_others',
  )
  assert.deepEqual(
    [await isSignedIn(here), await isSignedIn(phone), await isSignedIn(desk)],
    [true, false, false],
  )
})

test("nobody ends another's login by its id", async () => {
  const victim = await signedIn('phong-kinh-te')
  const { html } = await (await signedIn('phong-kinh-te')).get('/tai-khoan')
  const path = /(\/tai-khoan\/dang-nhap\/[^"/]+\/ket-thuc)"/.exec(html)![1]!
  await (await signedIn('ban-ktns')).post(path)
  assert.ok(await isSignedIn(victim))
})

test('a new password is asked for twice, judged, and ends all other logins', async () => {
  const [person, other] = [await signedIn('pho-chu-tich-hdnd'), await signedIn('pho-chu-tich-hdnd')]
  const change = (current: string, password: string, repeated = password) =>
    person.post('/tai-khoan/mat-khau', { current, password, repeated })
  const refusals: readonly [string, string, string, RegExp][] = [
    [samplePassword, 'chín ký tự', 'chín ký tự!', /Hai lần nhập mật khẩu mới không giống nhau/],
    [samplePassword, 'chinkytu9', 'chinkytu9', /ít nhất 10 ký tự/],
    [samplePassword, 'matkhau1234', 'matkhau1234', /quá dễ đoán/],
    [samplePassword, 'nghitruong2026', 'nghitruong2026', /quá dễ đoán/],
    [samplePassword, 'pho-chu-tich-hdnd-1', 'pho-chu-tich-hdnd-1', /không được chứa tên đăng nhập/],
    [samplePassword, samplePassword, samplePassword, /trùng mật khẩu đang dùng/],
    [
      'không phải mật khẩu này',
      'trâu bò gà vịt ngan',
      'trâu bò gà vịt ngan',
      /Mật khẩu hiện tại chưa đúng/,
    ],
  ]
  for (const [current, password, repeated, sentence] of refusals) {
    const answer = await change(current, password, repeated)
    assert.equal(answer.status, 422)
    assert.match(answer.words, sentence)
    assert.ok(!answer.html.includes(password) || password === samplePassword)
  }
  const before = new Map(person.jar)
  assert.equal(
    (await change(samplePassword, '  trâu bò gà vịt ngan ')).next,
    '/tai-khoan?xong=password.change',
  )
  assert.notDeepEqual(person.jar, before, 'the login has a new id')
  assert.deepEqual([await isSignedIn(person), await isSignedIn(other)], [true, false])
  // Its spaces are part of it.
  const trimmed = await new Visitor(product).post('/dang-nhap', {
    username: 'pho-chu-tich-hdnd',
    password: 'trâu bò gà vịt ngan',
    next: '',
  })
  assert.equal(trimmed.status, 422)
  await signedIn('pho-chu-tich-hdnd', '  trâu bò gà vịt ngan ')
})

test('the second step is put on, asked for at the next sign-in, and taken off', async () => {
  const person = await signedIn('chu-tich-ubnd')
  const wrong = await person.post('/tai-khoan/hai-buoc', { current: 'sai mật khẩu' })
  assert.match(wrong.words, /Mật khẩu hiện tại chưa đúng/)
  const drawn = await person.post('/tai-khoan/hai-buoc', { current: samplePassword })
  assert.equal(drawn.status, 200)
  assert.match(drawn.html, /<svg/)
  const secret = /<code[^>]*>([A-Z2-7]{16,})<\/code>/.exec(drawn.html)![1]!
  const mistyped = await person.post('/tai-khoan/hai-buoc/xac-nhan', { code: '000000' })
  assert.match(mistyped.words, /Mã chưa đúng/)
  assert.ok(!mistyped.html.includes(secret), 'the secret is seen once')
  const first = freshCode(secret)
  const confirmed = await person.post('/tai-khoan/hai-buoc/xac-nhan', { code: first })
  assert.equal(confirmed.next, '/tai-khoan?xong=totp.confirm')
  assert.match((await person.get('/tai-khoan')).words, /Xác thực hai bước Đang bật/)

  const again = new Visitor(product)
  const half = await again.post('/dang-nhap', {
    username: 'chu-tich-ubnd',
    password: samplePassword,
    next: '/tai-khoan',
  })
  assert.equal(half.next, '/dang-nhap/ma?tiep=%2Ftai-khoan')
  assert.equal(await isSignedIn(again), false, 'half a sign-in opens nothing')
  const spent = await again.post('/dang-nhap/ma', { code: first, next: '/tai-khoan' })
  assert.match(spent.words, /Mã này vừa được dùng/)
  const restarted = new Visitor(product)
  await restarted.post('/dang-nhap', {
    username: 'chu-tich-ubnd',
    password: samplePassword,
    next: '',
  })
  const code = freshCode(secret, first)
  const whole = await restarted.post('/dang-nhap/ma', { code, next: 'https://example.org' })
  assert.equal(whole.next, '/ban-lam-viec', whole.words)
  assert.ok(await isSignedIn(restarted))

  const kept = await restarted.post('/tai-khoan/hai-buoc/tat', { current: samplePassword, code })
  assert.match(kept.words, /Mã này vừa được dùng/)
  const off = await restarted.post('/tai-khoan/hai-buoc/tat', {
    current: samplePassword,
    code: freshCode(secret, first, code),
  })
  assert.equal(off.next, '/tai-khoan?xong=totp.disable', off.words)
})

test('without a first step there is no second', async () => {
  const answer = await new Visitor(product).post('/dang-nhap/ma', { code: '123456', next: '' })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /Hãy đăng nhập lại từ đầu/)
})
