import { after, test } from 'node:test'
import { launchBrowser } from '../support/browser.ts'
import { Person } from '../support/person.ts'
import { productForTests } from '../support/product.ts'

const product = await productForTests('2026-11-25T08:00:00+07:00')
const browser = await launchBrowser()
after(async () => {
  await browser.close()
  await product.close()
})

const list = '/ban-lam-viec/kien-nghi'

/** A voter raises again what was answered; the clerk sees it and takes over what is suggested. */
async function tells(options: { width: number; script: boolean }, title: string): Promise<void> {
  const voter = await Person.open(browser, product, options)
  await voter.opens('/kien-nghi/gui')
  await voter.fills('Tóm tắt trong một câu', title)
  await voter.fills('Nội dung kiến nghị', 'duong thon 2 nhieu o ga, mua lay loi khong di noi')
  // While writing, the published answer to the same need is there; it comes by script.
  if (options.script) await voter.sees('Đã có kiến nghị gần giống:', 'ổ gà ngập nước')
  await voter.presses('Gửi kiến nghị')
  await voter.sees('Mã biên nhận', 'Đã có kiến nghị gần giống')

  const clerk = await Person.open(browser, product, options)
  await clerk.signsIn('chuyen-vien')
  await clerk.opens(`${list}?buoc=received`)
  await clerk.follows(title)
  await clerk.follows('Phân loại')
  await clerk.sees('Đã có kiến nghị gần giống', 'Gợi ý: Giao thông, thủy lợi, hạ tầng')
  await clerk.follows('Điền “Giao thông, thủy lợi, hạ tầng”')
  await clerk.ticks('Kiến nghị')
  await clerk.presses('Phân loại')
  await clerk.sees('Đã phân loại.')
}

test('cử tri và chuyên viên thấy việc đã nêu, trên máy tính', () =>
  tells({ width: 1280, script: true }, 'Đường vào xóm tôi nát quá'))

test('cử tri và chuyên viên thấy việc đã nêu, trên điện thoại không có script', () =>
  tells({ width: 360, script: false }, 'Con đường ngõ xóm hỏng nặng'))
