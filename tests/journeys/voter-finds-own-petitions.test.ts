import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { launchBrowser } from '../support/browser.ts'
import { Person } from '../support/person.ts'
import { productForTests } from '../support/product.ts'

const product = await productForTests('2026-11-25T08:00:00+07:00', { messages: { way: 'log' } })
const browser = await launchBrowser()
after(async () => {
  await browser.close()
  await product.close()
})

/** The code in the newest message to the number. */
async function codeSentTo(phone: string): Promise<string> {
  for (let tried = 0; tried < 200; tried += 1) {
    const path = join(product.dataFolder, 'messages.log')
    const text = await readFile(path, 'utf8').catch(() => '')
    const line = text.split('\n').findLast((one) => one.includes(phone))
    if (line) return /: (\d{6})\./.exec(line)![1]!
    await pause(50)
  }
  return assert.fail(`không có tin nhắn nào đến ${phone}`)
}

async function tells(options: { width: number; script: boolean }, number: string): Promise<void> {
  const title = `Cầu qua mương bị sập lan can ${options.width}`
  const voter = await Person.open(browser, product, options)
  await voter.opens('/kien-nghi/gui')
  await voter.fills('Tóm tắt trong một câu', title)
  await voter.fills('Nội dung kiến nghị', 'Lan can cầu gãy, trẻ em đi học qua rất nguy hiểm.')
  await voter.fills('Số điện thoại', `0${number}`)
  await voter.presses('Gửi kiến nghị')

  const phone = await Person.open(browser, product, options)
  await phone.opens('/kien-nghi/tra-cuu')
  await phone.follows('Xem kiến nghị theo số điện thoại')
  await phone.fills('Số điện thoại', '123')
  await phone.presses('Gửi mã')
  await phone.sees('không phải số di động')
  await phone.fills('Số điện thoại', `+84 ${number}`)
  await phone.presses('Gửi mã')
  await phone.sees('Nhập mã trong tin nhắn')
  await phone.fills('Mã 6 chữ số', '12')
  await phone.presses('Xem kiến nghị của tôi')
  await phone.sees('Mã chưa đúng')
  await phone.fills('Mã 6 chữ số', await codeSentTo(`+84${number}`))
  await phone.presses('Xem kiến nghị của tôi')
  await phone.sees(title, 'Mới nhận')
  await phone.follows(title)
  await phone.sees('Mã biên nhận', 'Mới nhận')
  await phone.opens('/cu-tri')
  await phone.presses('Thoát')
  await phone.sees('Đã thoát')
  await phone.opens('/cu-tri')
  await phone.seesNot(title)
  for (const one of [voter, phone]) await one.leaves()
}

test('cử tri xem kiến nghị của mình bằng mã gửi qua điện thoại', () =>
  tells({ width: 360, script: true }, '912000111'))

test('cũng vậy trên máy tính, không có JavaScript', () =>
  tells({ width: 1280, script: false }, '912000222'))

test('nơi không gửi tin nhắn thì không mời nhập số điện thoại', async () => {
  const plain = await productForTests()
  const voter = await Person.open(browser, plain)
  await voter.opens('/kien-nghi/tra-cuu')
  await voter.seesNot('Xem kiến nghị theo số điện thoại')
  assert.equal((await voter.reads('/cu-tri')).status, 404)
  await voter.leaves()
  await plain.close()
})
