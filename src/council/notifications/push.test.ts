import assert from 'node:assert/strict'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { inCommune } from '../../platform/db/transaction.server.ts'
import { openPushKey } from '../../platform/push/push-key.server.ts'
import {
  productForTests,
  samplePassword,
  type TestProduct,
} from '../../../tests/support/product.ts'
import { pushServiceForTests, type PushService } from '../../../tests/support/push-service.ts'
import { Visitor } from '../../../tests/support/visitor.ts'

let key = ''
let service: PushService
let product: TestProduct
let clerk: Visitor
before(async () => {
  service = await pushServiceForTests(() => key)
  product = await productForTests('2026-11-25T08:00:00+07:00', {
    trustProxy: '127.0.0.1',
    pushServices: [service.origin],
  })
  key = (await openPushKey(product.dataFolder)).publicKey
  clerk = await signedIn('chuyen-vien')
})
after(async () => {
  await product.close()
  await service.close()
})

async function signedIn(username: string): Promise<Visitor> {
  const person = new Visitor(product)
  const typed = { username, password: samplePassword, next: '' }
  assert.equal((await person.post('/dang-nhap', typed)).status, 303)
  return person
}

const turnsOn = (person: Visitor, subscription: string) =>
  person.post('/thong-bao/may', { subscription, device: 'Chrome trên Windows' })

let sent = 0
/** Something new for the clerks: a voter's petition. */
async function petitionComes(): Promise<void> {
  sent += 1
  const fields = {
    title: `Việc riêng ${sent}`,
    words: 'Nội dung.',
    hamletId: '',
    name: '',
    phone: '',
    website: '',
  }
  const answer = await new Visitor(product).post('/kien-nghi/gui', fields)
  assert.equal(answer.status, 303, answer.words)
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tried = 0; tried < 200; tried += 1) {
    if (await holds()) return
    await pause(50)
  }
  assert.fail('it did not come to pass')
}

async function devices(): Promise<number> {
  const councils = await product.product.db.selectFrom('councils').select('commune').execute()
  return inCommune(product.product.db, councils[0]!.commune, async (tx) => {
    const rows = await tx.selectFrom('push_subscriptions').select('id').execute()
    return rows.length
  })
}

describe('push', () => {
  test('says on this machine that something is new, signed and sealed, with no word of what', async () => {
    const on = await turnsOn(clerk, service.subscribes())
    assert.deepEqual([on.status, on.next], [303, '/thong-bao/lua-chon?xong=notification.push_on'])
    await petitionComes()
    await until(() => service.pushed.length > 0)
    const [push] = service.pushed
    const news = JSON.parse(push!.text)
    assert.match(news.title, /: có việc mới$/)
    assert.equal(news.url, '../thong-bao')
    assert.deepEqual(Object.keys(news), ['title', 'url'])
    assert.equal(push!.headers['content-encoding'], 'aes128gcm')
    assert.equal(push!.headers['topic'], 'news')
    assert.equal(push!.headers['ttl'], '86400')
    assert.equal(push!.claims.aud, service.origin)
    assert.match(push!.claims.sub, /^mailto:/)
    assert.ok(push!.claims.exp - Date.now() / 1000 <= 24 * 3600)
  })

  test('shows each machine to its owner, with when it was told last', async () => {
    const { words } = await clerk.get('/thong-bao/lua-chon')
    assert.match(words, /Máy đang nhận thông báo đẩy/)
    assert.match(words, /Chrome trên Windows/)
  })

  test('of the same machine under another account goes to that account alone', async () => {
    const subscription = service.subscribes()
    await turnsOn(clerk, subscription)
    const before = await devices()
    const delegate = await signedIn('dai-bieu')
    assert.equal((await turnsOn(delegate, subscription)).status, 303)
    assert.equal(await devices(), before)
    const { endpoint } = JSON.parse(subscription) as { endpoint: string }
    const count = service.pushed.length
    await petitionComes()
    await until(() => service.pushed.length > count)
    await pause(300)
    const path = new URL(endpoint).pathname
    assert.ok(service.pushed.slice(count).every((one) => one.path !== path))
  })

  test('is turned off by its owner and by nobody else', async () => {
    const { html } = await clerk.get('/thong-bao/lua-chon')
    const path = /thong-bao\/may\/[0-9a-f-]{36}\/tat/.exec(html)![0]
    const delegate = await signedIn('dai-bieu')
    const count = await devices()
    assert.equal((await delegate.post(`/${path}`)).status, 422)
    assert.equal(await devices(), count)
    assert.equal((await clerk.post(`/${path}`)).status, 303)
    assert.equal(await devices(), count - 1)
  })

  for (const status of [404, 410]) {
    test(`forgets a machine that the service no longer knows (${status})`, async () => {
      await turnsOn(clerk, service.subscribes())
      const count = await devices()
      service.answer(status)
      await petitionComes()
      await until(async () => (await devices()) < count)
      service.answer(201)
    })
  }

  test('is tried again when the service is in trouble, and the machine is kept', async () => {
    await turnsOn(clerk, service.subscribes())
    const [count, pushed] = [await devices(), service.pushed.length]
    service.answer(503)
    await petitionComes()
    await pause(500)
    assert.equal(await devices(), count)
    service.answer(201)
    await until(() => service.pushed.length > pushed)
  })

  test('calls no address but that of a push service', async () => {
    const good = JSON.parse(service.subscribes())
    const endpoints = [
      'http://127.0.0.1:5432/',
      'https://127.0.0.1/',
      'https://169.254.169.254/latest/meta-data',
      'https://fcm.googleapis.com.vidu.vn/x',
      'https://fcm.googleapis.com:8443/x',
      'http://fcm.googleapis.com/x',
      'https://ai-do@fcm.googleapis.com/x',
      'file:///etc/passwd',
      'x',
    ]
    const count = await devices()
    for (const endpoint of endpoints) {
      const answer = await turnsOn(clerk, JSON.stringify({ ...good, endpoint }))
      assert.equal(answer.status, 422, endpoint)
      assert.match(answer.words, /dịch vụ thông báo chưa được chấp nhận/)
    }
    for (const rubbish of [
      '{}',
      'null',
      '[]',
      JSON.stringify({ ...good, keys: { p256dh: 'x', auth: 'y' } }),
    ]) {
      assert.equal((await turnsOn(clerk, rubbish)).status, 422, rubbish)
    }
    assert.equal(await devices(), count)
  })
})

describe('the worker', () => {
  test('is served as a script of its own folder, and has no way out of it', async () => {
    const { status, headers, html } = await new Visitor(product).get('/thong-bao/bao-viec.js')
    assert.equal(status, 200)
    assert.match(headers.get('content-type') ?? '', /^text\/javascript/)
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/)
    assert.equal(headers.get('service-worker-allowed'), null)
    assert.doesNotMatch(html, /'fetch'/)
  })
})

test('the key is made once, for its owner alone, and stays the same', async () => {
  const path = join(product.dataFolder, 'push-key.json')
  assert.equal((await stat(path)).mode & 0o777, 0o600)
  const before = await readFile(path, 'utf8')
  const all = await Promise.all([1, 2, 3].map(() => openPushKey(product.dataFolder)))
  assert.deepEqual(new Set(all.map(({ publicKey }) => publicKey)).size, 1)
  assert.equal(await readFile(path, 'utf8'), before)
})
