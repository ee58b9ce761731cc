import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { inCommune } from '../../platform/db/transaction.server.ts'
import { readPhone } from '../../platform/messages/phone.ts'
import { productForTests } from '../../../tests/support/product.ts'
import { Visitor } from '../../../tests/support/visitor.ts'

const start = Temporal.Instant.from('2026-11-25T08:00:00+07:00')
const product = await productForTests(start.toString(), {
  trustProxy: '127.0.0.1',
  messages: { way: 'log' },
})
after(() => product.close())

/** Moves the clock on by so much since the last move. */
let now = start
function later(duration: Temporal.DurationLike): void {
  now = now.add(duration)
  product.setClock(now.toString())
}

let address = 0
/** Somebody at an address of their own. */
const visitor = () => new Visitor(product, { address: `198.51.100.${(address += 1)}` })

type Sent = { to: string; words: string }
async function sent(): Promise<Sent[]> {
  const text = await readFile(join(product.dataFolder, 'messages.log'), 'utf8').catch(() => '')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Sent)
}

/** Codes asked for the known number so far: each of them is sent, if a moment later. */
let askedFor = 0

/** The code that was asked for last, once it has come. */
async function newestCode(): Promise<string> {
  for (let tried = 0; tried < 600; tried += 1) {
    const mine = (await sent()).filter(({ to }) => to === known)
    if (mine.length >= askedFor) return /\d{6}/.exec(mine.at(-1)!.words)![0]
    await pause(50)
  }
  throw new Error(`No message number ${askedFor} came`)
}

async function submits(phone: string, title: string): Promise<string> {
  const fields = { title, words: `${title}.`, hamletId: '', name: 'Cử tri thử', phone, website: '' }
  const answer = await visitor().post('/kien-nghi/gui', fields)
  assert.equal(answer.status, 303, answer.words)
  return /ma=([^&]+)/.exec(answer.next)![1]!
}

const phone = '0912 345 678'
const known = '+84912345678'
const receipt = await submits(phone, 'Cống đầu làng tắc nghẽn')
await submits('+84 912.345.678', 'Đèn đường ngõ ba không sáng')
await submits('0987654321', 'Việc của người khác')

async function asks(who: Visitor, number = phone) {
  const answer = await who.post('/cu-tri', { phone: number })
  if (answer.status === 303 && readPhone(number) === known) {
    askedFor += 1
    // Before the clock moves on: a message that comes too late is not sent.
    await newestCode()
  }
  return answer
}

describe('a voter with their telephone', () => {
  test('sees their own petitions, however the number was written, and nobody else’s', async () => {
    const voter = visitor()
    const asked = await asks(voter, '+84 912 345 678')
    assert.deepEqual([asked.status, asked.next], [303, '/cu-tri/ma'])
    const page = await voter.get('/cu-tri/ma')
    assert.match(page.words, /số ••• ••• 678/)
    assert.doesNotMatch(page.html, /912/)
    const code = await newestCode()
    const entered = await voter.post('/cu-tri/ma', { code })
    assert.deepEqual([entered.status, entered.next], [303, '/cu-tri'])
    const own = await voter.get('/cu-tri')
    assert.match(own.words, /Cống đầu làng tắc nghẽn/)
    assert.match(own.words, /Đèn đường ngõ ba không sáng/)
    assert.doesNotMatch(own.words, /Việc của người khác/)
    assert.match(own.html, new RegExp(`tra-cuu\\?ma=${receipt}`))
    assert.equal((await voter.get('/tai-khoan')).next.startsWith('/dang-nhap'), true, 'no account')
    const before = new Map(voter.jar)
    assert.equal((await voter.post('/cu-tri/thoat')).next, '/?xong=voter_login.end')
    assert.equal(voter.jar.size, 0)
    for (const [name, value] of before) voter.jar.set(name, value)
    assert.doesNotMatch((await voter.get('/cu-tri')).words, /Cống đầu làng/)
  })

  test('is sent plain letters in one part, and nothing of any petition', async () => {
    const [message] = await sent()
    assert.match(message!.words, /^[ -~]{1,160}$/)
    assert.doesNotMatch(message!.words, /cong|den/i)
  })

  test('keeps a cookie that scripts cannot read, for this council alone', async () => {
    later({ minutes: 2 })
    const voter = visitor()
    const asked = await asks(voter)
    const [cookie = ''] = asked.headers.getSetCookie()
    assert.match(cookie, /^voter_code_\d{5}=.*Max-Age=300; Path=\/; HttpOnly; SameSite=Lax$/)
  })

  test('is asked again after two hours: one minute short, exact', async () => {
    later({ minutes: 2 })
    const voter = visitor()
    await asks(voter)
    await voter.post('/cu-tri/ma', { code: await newestCode() })
    later({ minutes: 119 })
    assert.match((await voter.get('/cu-tri')).words, /Cống đầu làng/)
    later({ minutes: 1 })
    assert.doesNotMatch((await voter.get('/cu-tri')).words, /Cống đầu làng/)
  })
})

describe('a code', () => {
  async function asked(): Promise<{ voter: Visitor; code: string }> {
    later({ hours: 3 })
    const voter = visitor()
    assert.equal((await asks(voter)).status, 303)
    return { voter, code: await newestCode() }
  }
  const wrong = (code: string, by: number) =>
    String((Number(code) + by) % 1_000_000).padStart(6, '0')

  test('is good for five minutes: one second short', async () => {
    const { voter, code } = await asked()
    later({ minutes: 4, seconds: 59 })
    assert.equal((await voter.post('/cu-tri/ma', { code })).status, 303)
  })

  test('is over at five minutes', async () => {
    const { voter, code } = await asked()
    later({ minutes: 5 })
    assert.match((await voter.post('/cu-tri/ma', { code })).words, /hết hiệu lực/)
  })

  test('outlives four wrong tries', async () => {
    const { voter, code } = await asked()
    for (let by = 1; by <= 4; by += 1) {
      const answer = await voter.post('/cu-tri/ma', { code: wrong(code, by) })
      assert.match(answer.words, /Mã chưa đúng/)
    }
    assert.equal((await voter.post('/cu-tri/ma', { code })).status, 303)
  })

  test('is over after five', async () => {
    const { voter, code } = await asked()
    for (let by = 1; by <= 5; by += 1) await voter.post('/cu-tri/ma', { code: wrong(code, by) })
    const answer = await voter.post('/cu-tri/ma', { code })
    assert.equal(answer.status, 422)
    assert.match(answer.words, /đã nhập sai nhiều lần/)
  })

  test('is no more than five tries for a crowd at once', async () => {
    const { voter, code } = await asked()
    const tries = Array.from({ length: 12 }, (_, by) =>
      voter.post('/cu-tri/ma', { code: wrong(code, by + 1) }),
    )
    const judged = (await Promise.all(tries)).filter(({ words }) => /Mã chưa đúng/.test(words))
    assert.equal(judged.length, 5)
  })

  test('opens one login, and is worth nothing in another browser', async () => {
    const { voter, code } = await asked()
    const thief = visitor()
    assert.equal((await thief.post('/cu-tri/ma', { code })).status, 422)
    later({ minutes: 2 })
    await asks(thief, '0977777777')
    assert.equal((await thief.post('/cu-tri/ma', { code })).status, 422)
    const asking = new Map(voter.jar)
    assert.equal((await voter.post('/cu-tri/ma', { code })).status, 303)
    for (const [name, value] of asking) voter.jar.set(name, value)
    assert.equal((await voter.post('/cu-tri/ma', { code })).status, 422, 'a second time')
  })

  test('fits no other number: the cookie says one, the row another', async () => {
    const { voter, code } = await asked()
    const [name, value] = [...voter.jar][0]!
    voter.jar.set(name, value.replace('912345678', '987654321'))
    assert.match((await voter.post('/cu-tri/ma', { code })).words, /hết hiệu lực/)
  })
})

describe('whoever asks', () => {
  test('learns from no answer which numbers are known here, and a stranger gets no message', async () => {
    later({ hours: 3 })
    const [one, other] = [visitor(), visitor()]
    const answers = [await asks(one), await asks(other, '0933333333')]
    assert.deepEqual(
      answers.map(({ status, next }) => [status, next]),
      [
        [303, '/cu-tri/ma'],
        [303, '/cu-tri/ma'],
      ],
    )
    const pages = [await one.get('/cu-tri/ma'), await other.get('/cu-tri/ma')]
    const neutral = (words: string) => words.replace(/••• ••• \d{3}/, '')
    assert.equal(neutral(pages[0]!.words), neutral(pages[1]!.words))
    const wrong = [
      await one.post('/cu-tri/ma', { code: '000000' }),
      await other.post('/cu-tri/ma', { code: '000000' }),
    ]
    assert.equal(neutral(wrong[0]!.words), neutral(wrong[1]!.words))
    await newestCode()
    assert.ok((await sent()).every(({ to }) => to !== '+84933333333'))
  })

  test('waits a minute between two codes for one number, from whatever address', async () => {
    later({ hours: 3 })
    assert.equal((await asks(visitor())).status, 303)
    later({ seconds: 59 })
    const refused = await asks(visitor())
    assert.equal(refused.status, 429)
    assert.match(refused.words, /Hãy chờ 1 giây/)
    later({ seconds: 1 })
    assert.equal((await asks(visitor())).status, 303)
  })

  test('for ever new numbers from one address is stopped at the eleventh', async () => {
    later({ hours: 3 })
    const pest = visitor()
    for (let number = 0; number < 10; number += 1) {
      assert.equal((await asks(pest, `09700000${10 + number}`)).status, 303)
    }
    const refused = await asks(pest, '0970000099')
    assert.equal(refused.status, 429)
    assert.match(refused.words, /Từ địa chỉ mạng này/)
  })

  test('with no mobile number is told so beside the field, and keeps what was typed', async () => {
    for (const number of ['0225 388 1234', '12', 'không nhớ']) {
      const answer = await asks(visitor(), number)
      assert.equal(answer.status, 422)
      assert.match(answer.words, /không phải số di động/)
      assert.ok(answer.html.includes(`value="${number}"`))
    }
  })
})

describe('what is kept', () => {
  test('holds no number and no code once the message has gone', async () => {
    later({ hours: 3 })
    const voter = visitor()
    await asks(voter)
    const code = await newestCode()
    await pause(300)
    const commune = (
      await product.product.db.selectFrom('councils').select('commune').execute()
    )[0]!
    const kept = await inCommune(product.product.db, commune.commune, async (tx) => [
      ...(await sql`select to_jsonb(m) as row from messages m`.execute(tx)).rows,
      ...(await sql`select to_jsonb(c) as row from voter_codes c`.execute(tx)).rows,
    ])
    assert.ok(kept.length > 2)
    assert.ok(!JSON.stringify(kept).includes('912345678'))
    assert.ok(!JSON.stringify(kept).includes(`"${code}"`))
  })
})
