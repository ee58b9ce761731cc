import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openPushKey } from '../../src/platform/push/push-key.server.ts'
import { launchBrowser } from '../support/browser.ts'
import { Person } from '../support/person.ts'
import { productForTests } from '../support/product.ts'
import { pushServiceForTests } from '../support/push-service.ts'

let key = ''
const service = await pushServiceForTests(() => key)
const product = await productForTests('2026-11-25T08:00:00+07:00', {
  pushServices: [service.origin],
})
key = (await openPushKey(product.dataFolder)).publicKey
const browser = await launchBrowser()
after(async () => {
  await browser.close()
  await product.close()
  await service.close()
})

/** The browser's own push service is out of reach here: the stand-in takes its place. */
async function subscribesAtStandIn(person: Person, key: string): Promise<void> {
  await person.page.context().grantPermissions(['notifications'], { origin: product.url })
  const given = { subscription: service.subscribes(), key }
  await person.page.addInitScript(({ subscription, key: expected }) => {
    PushManager.prototype.subscribe = async (options) => {
      if (options?.applicationServerKey !== expected || !options.userVisibleOnly) {
        throw new TypeError('asked for otherwise')
      }
      return { toJSON: () => JSON.parse(subscription) } as PushSubscription
    }
  }, given)
}

/** What the notices of the council's worker say, after a push message came to it. */
async function showsPushed(person: Person, data: string): Promise<string[]> {
  const session = await person.page.context().newCDPSession(person.page)
  const registered = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const own = registrations.find(({ scopeURL }) => scopeURL.endsWith('/thong-bao/'))
      if (own) resolve(own.registrationId)
    })
  })
  await session.send('ServiceWorker.enable')
  const registrationId = await registered
  const { origin } = new URL(product.url)
  await session.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data })
  const titles = () =>
    person.page.evaluate(async () => {
      const [own] = await navigator.serviceWorker.getRegistrations()
      return ((await own?.getNotifications()) ?? []).map(({ title }) => title)
    })
  for (let tried = 0; tried < 50; tried += 1) {
    const shown = await titles()
    if (shown.length > 0) return shown
    await person.page.waitForTimeout(100)
  }
  return []
}

async function tells(width: number, username: string): Promise<void> {
  const person = await Person.open(browser, product, { width })
  await subscribesAtStandIn(person, key)
  await person.signsIn(username)
  await person.opens('/thong-bao/lua-chon')
  await person.sees('Thông báo đẩy trên máy này')
  await person.presses('Bật trên máy này')
  await person.sees('Đã bật thông báo đẩy trên máy này', 'Máy đang nhận thông báo đẩy', 'Chưa báo')
  const news = JSON.stringify({ title: 'HĐND xã: có việc mới', url: '../thong-bao' })
  assert.deepEqual(await showsPushed(person, news), ['HĐND xã: có việc mới'])
  await person.presses('Tắt')
  await person.sees('Đã tắt thông báo đẩy trên máy đó')
  await person.leaves()
}

test('thông báo đẩy: bật trên máy này, máy hiện dòng báo, tắt', () => tells(1280, 'chuyen-vien'))

test('thông báo đẩy trên điện thoại', () => tells(360, 'chu-tich-hdnd'))

test('không có JavaScript thì được cho biết vì sao không bật được', async () => {
  const person = await Person.open(browser, product, { script: false })
  await person.signsIn('mttq')
  await person.opens('/thong-bao/lua-chon')
  assert.match(await person.words(), /đang tắt JavaScript nên không bật được thông báo đẩy/)
  await person.leaves()
})
