import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { inCommune } from '../../src/platform/db/transaction.server.ts'
import { launchBrowser } from '../support/browser.ts'
import { plainText } from '../support/post-office.ts'
import { Person } from '../support/person.ts'
import { productForTests } from '../support/product.ts'

const product = await productForTests('2026-11-25T08:00:00+07:00')
const browser = await launchBrowser()
after(async () => {
  await browser.close()
  await product.close()
})

const list = '/ban-lam-viec/kien-nghi'

async function sends(title: string): Promise<void> {
  const voter = await Person.open(browser, product, { width: 360, script: false })
  await voter.opens('/kien-nghi/gui')
  await voter.fills('Tóm tắt trong một câu', title)
  await voter.fills('Nội dung kiến nghị', `${title}, từ tháng 9.`)
  await voter.presses('Gửi kiến nghị')
  await voter.sees('Đã nhận kiến nghị')
  await voter.leaves()
}

test('danh sách và chuông tự đọc lại khi cử tri gửi kiến nghị, không ai bấm gì', async () => {
  const [chair, clerk] = [await Person.open(browser, product), await Person.open(browser, product)]
  await chair.signsIn('chu-tich-hdnd')
  await chair.opens(list)
  await clerk.signsIn('chuyen-vien')
  await clerk.opens('/thong-bao')
  await sends('Cầu qua kênh mục ván')
  await chair.sees('Cầu qua kênh mục ván')
  await clerk.sees('vừa gửi đến, chờ phân loại', 'Cầu qua kênh mục ván')
  await clerk.presses('Mở')
  assert.match(clerk.page.url(), /\/ban-lam-viec\/kien-nghi\/[0-9a-f-]{36}$/)
  for (const person of [chair, clerk]) await person.leaves()
})

test('người đang gõ không bị ngắt: trang chỉ báo có cập nhật, chữ đã gõ còn nguyên', async () => {
  const clerk = await Person.open(browser, product)
  await clerk.signsIn('chuyen-vien')
  await clerk.opens(list)
  await clerk.fills('Từ cần tìm', 'kênh mương')
  await sends('Kênh mương sạt bờ')
  await clerk.page.getByText('Có cập nhật mới').waitFor({ state: 'visible', timeout: 8_000 })
  assert.equal(await clerk.page.getByLabel('Từ cần tìm').inputValue(), 'kênh mương')
  await clerk.leaves()
})

test('việc mình làm báo tin về trước câu trả lời: câu trả lời vẫn hiện', async () => {
  const clerk = await Person.open(browser, product)
  await clerk.signsIn('chuyen-vien')
  await sends('Mương thoát nước bị lấp')
  await clerk.opens('/thong-bao')
  await clerk.sees('Mương thoát nước bị lấp')
  // The act is done and its news is out; its answer is long on the way.
  await clerk.page.route('**/*', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback()
    const response = await route.fetch({ maxRedirects: 0 })
    await pause(2_000)
    await route.fulfill({ response })
  })
  await clerk.presses('Đánh dấu tất cả đã đọc')
  await clerk.sees('Đã đánh dấu tất cả là đã đọc.')
  await clerk.page.unrouteAll({ behavior: 'wait' })
  await clerk.leaves()
})

test('chọn nhận thư thì thư đến, có đường dẫn mà không có lời cử tri', async () => {
  await giveAddress('chuyen-vien', 'chuyen-vien@vidu.vn')
  const clerk = await Person.open(browser, product, { width: 360 })
  await clerk.signsIn('chuyen-vien')
  await clerk.opens('/thong-bao')
  await clerk.follows('Cách nhận thông báo')
  await clerk.sees('Thư gửi đến chuyen-vien@vidu.vn')
  await clerk.page.getByRole('radio', { name: 'Trên trang và qua thư điện tử' }).first().check()
  await clerk.presses('Lưu')
  await clerk.sees('Đã lưu cách nhận thông báo.')
  await sends('Đèn đường xóm Trại không sáng')
  const mail = await nextMail()
  assert.match(mail, /^To: chuyen-vien@vidu\.vn\r$/m)
  const text = plainText(mail)
  assert.match(text, /vừa gửi đến, chờ phân loại/)
  assert.match(text, /\/nghi-duong\/ban-lam-viec\/kien-nghi\/[0-9a-f-]{36}/)
  assert.equal(text.includes('Đèn đường'), false)
  await clerk.leaves()
})

async function giveAddress(username: string, email: string): Promise<void> {
  const { db } = product.product
  const { commune } = await db.selectFrom('councils').select('commune').executeTakeFirstOrThrow()
  await inCommune(db, commune, (tx) =>
    sql`update persons p set email = ${email} from account_persons ap, accounts a
         where ap.person_id = p.id and a.id = ap.account_id and a.username = ${username}`.execute(
      tx,
    ),
  )
}

async function nextMail(): Promise<string> {
  const folder = join(product.dataFolder, 'mail')
  for (let look = 0; look < 400; look += 1) {
    const [name] = (await readdir(folder).catch(() => [])).filter((one) => one.endsWith('.eml'))
    if (name) return readFile(join(folder, name), 'utf8')
    await pause(20)
  }
  return assert.fail('không có thư nào')
}
