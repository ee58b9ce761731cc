import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { launchBrowser } from '../support/browser.ts'
import { Person } from '../support/person.ts'
import { plainText } from '../support/post-office.ts'
import { productForTests } from '../support/product.ts'

const product = await productForTests('2026-11-25T08:00:00+07:00')
const browser = await launchBrowser()
after(async () => {
  await browser.close()
  await product.close()
})

/** The plain words of the mail that went to the address last, once there are so many. */
async function mailTo(address: string, number: number): Promise<{ whole: string; words: string }> {
  const folder = join(product.dataFolder, 'mail')
  for (let tried = 0; tried < 200; tried += 1) {
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml'))
    const mails = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
    const mine = mails.filter((mail) => new RegExp(`^To:.*${address}`, 'm').test(mail))
    if (mine.length >= number) {
      const whole = number === 1 ? mine[0]! : mine.find((mail) => /^List-Unsubscribe:/m.test(mail))!
      return { whole, words: plainText(whole) }
    }
    await pause(100)
  }
  return assert.fail(`không có thư thứ ${number} đến ${address}`)
}

/** Path of the sample council in a link of the mail. */
const pathIn = (words: string, part: string) =>
  new RegExp(`(/theo-doi/${part}/[0-9a-f-]{36})`).exec(words)?.[1] ?? assert.fail(words)

async function tells(options: { width: number; script: boolean }): Promise<void> {
  const address = `ba.con.${options.width}@vidu.vn`
  const title = `Kênh tưới bị vỡ bờ ${options.width}`
  const voter = await Person.open(browser, product, options)
  await voter.opens('/kien-nghi/gui')
  await voter.fills('Tóm tắt trong một câu', title)
  await voter.fills('Nội dung kiến nghị', 'Bờ kênh vỡ từ hôm mưa, nước tràn vào ruộng.')
  await voter.presses('Gửi kiến nghị')
  const code = /ma=([0-9A-Z-]+)/.exec(voter.page.url())![1]!
  await voter.follows('Theo dõi qua thư')
  await voter.fills('Địa chỉ thư điện tử', 'ba con')
  await voter.presses('Gửi thư xác nhận')
  await voter.sees('Địa chỉ thư chưa đúng')
  await voter.fills('Địa chỉ thư điện tử', address)
  await voter.presses('Gửi thư xác nhận')
  await voter.sees('Hãy mở hộp thư và bấm đường dẫn xác nhận')
  await voter.opens(pathIn((await mailTo(address, 1)).words, 'xac-nhan'))
  await voter.presses('Xác nhận')
  await voter.sees('Đã xác nhận', code)

  const chair = await Person.open(browser, product)
  await chair.signsIn('chu-tich-hdnd')
  await chair.opens(`/ban-lam-viec/kien-nghi?tim=${code}`)
  await chair.page.getByRole('rowheader').getByRole('link').first().click()
  await chair.page.waitForURL(/kien-nghi\/[0-9a-f-]{36}$/)
  await chair.sees(title)
  await chair.page.goto(`${chair.page.url()}/tra-lai`)
  await chair.fills('Lý do', 'Việc này thuộc hợp tác xã dịch vụ thủy lợi.')
  await chair.fills('Căn cứ', 'Điều lệ hợp tác xã')
  await chair.presses('Trả lại')
  const { whole, words } = await mailTo(address, 2)
  assert.match(whole, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m)
  assert.match(words, new RegExp(`Kiến nghị ${code}`))
  assert.doesNotMatch(words, /Bờ kênh|hợp tác xã/)

  await voter.opens(pathIn(words, 'bo'))
  await voter.presses('Bỏ theo dõi')
  await voter.sees('Đã bỏ theo dõi')
  await voter.opens(pathIn(words, 'bo'))
  await voter.sees('Đã bỏ theo dõi', 'Địa chỉ thư đã được xóa')
  for (const one of [voter, chair]) await one.leaves()
}

test('cử tri theo dõi kiến nghị qua thư rồi bỏ theo dõi', () => tells({ width: 360, script: true }))

test('cũng vậy không có JavaScript', () => tells({ width: 1280, script: false }))

test('chương trình thư tự bấm bỏ theo dõi: một lần, không qua trang nào', async () => {
  const posted = await fetch(product.at('/theo-doi/bo/0b8f3c52-6a1d-4d1e-9f0a-000000000001'), {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
    redirect: 'manual',
  })
  assert.notEqual(posted.status, 403, 'không đòi phải gửi từ trang của ta')
})
