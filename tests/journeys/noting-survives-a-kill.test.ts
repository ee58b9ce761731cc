import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { chromium, type Page } from 'playwright-core'
import { keptLines, meetingOn } from '../support/noting.ts'
import { productForTests, samplePassword } from '../support/product.ts'

const product = await productForTests('2026-11-25T19:02:11+07:00')
const folder = await mkdtemp(join(tmpdir(), 'nghi-truong-phone-'))
const running = new Set<ChildProcess>()
after(async () => {
  for (const phone of running) phone.kill('SIGKILL')
  await product.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** A real browser of its own on one profile, so that it can die as a phone without power does. */
async function startsPhone(): Promise<{
  page: Page
  dies(): Promise<void>
  goes(isOffline: boolean): Promise<void>
}> {
  const phone = spawn(
    process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--remote-debugging-port=0',
      `--user-data-dir=${folder}`,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  running.add(phone)
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    phone.on('exit', () => reject(new Error(said)))
    phone.stderr!.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /DevTools listening on (ws:\S+)/.exec(said)
      if (found) resolve(found[1]!)
    })
  })
  const browser = await chromium.connectOverCDP(address)
  const context = browser.contexts()[0]!
  const page = await context.newPage()
  return {
    page,
    goes: (isOffline) => context.setOffline(isOffline),
    async dies() {
      const gone = new Promise((resolve) => phone.once('exit', resolve))
      phone.removeAllListeners('exit')
      phone.once('exit', () => running.delete(phone))
      phone.kill('SIGKILL')
      await browser.close().catch(() => {})
      await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 2_000))])
    },
  }
}

async function signsIn(page: Page): Promise<void> {
  await page.goto(product.at('/dang-nhap'))
  await page.getByLabel('Tên đăng nhập').fill('chuyen-vien')
  await page.getByLabel('Mật khẩu', { exact: true }).fill(samplePassword)
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await page.waitForURL(/ban-lam-viec/)
}

test('trình duyệt bị tắt ngang khi chưa gửi: mở lại không có mạng vẫn thấy đủ dòng, có mạng thì gửi một lần', async () => {
  const { id, path } = await meetingOn(product, '2026-11-25')
  const first = await startsPhone()
  await signsIn(first.page)
  await first.page.goto(product.at(`${path}/ghi`))
  await first.page.waitForFunction(() =>
    caches.open('noting').then(async (cache) => (await cache.keys()).length > 3),
  )
  await first.goes(true)
  for (const words of ['Một: bờ thửa lún', 'Hai: nước sinh hoạt yếu', 'Ba: xin thêm thùng rác']) {
    await first.page.getByLabel('Lời cử tri').fill(words)
    await first.page.getByLabel('Lời cử tri').press('Enter')
    await first.page.locator('[data-lines]').getByText(words).waitFor()
  }
  await first.dies()
  assert.deepEqual(await keptLines(product, id), [])

  const second = await startsPhone()
  await second.goes(true)
  await second.page.goto(product.at(`${path}/ghi`))
  await second.page.getByText('3 dòng chưa gửi').waitFor()
  assert.equal(await second.page.locator('[data-lines] > li').count(), 3)
  await second.goes(false)
  await second.page.reload()
  if (second.page.url().includes('dang-nhap')) {
    await signsIn(second.page)
    await second.page.goto(product.at(`${path}/ghi`))
  }
  await second.page.getByText('Mọi dòng đã được ghi nhận.').waitFor()
  const kept = await keptLines(product, id)
  assert.deepEqual(
    kept.map(({ words, petitions }) => [words.split(':')[0], petitions]),
    [
      ['Một', 1],
      ['Hai', 1],
      ['Ba', 1],
    ],
  )
  await second.dies()
})
