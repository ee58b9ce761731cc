import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { launchBrowser } from '../support/browser.ts'
import { docx } from '../support/office-files.ts'
import { pdf } from '../support/pdf-file.ts'
import { Person } from '../support/person.ts'
import { picture } from '../support/pictures.ts'
import { productForTests } from '../support/product.ts'

const product = await productForTests('2026-11-25T08:00:00+07:00')
const browser = await launchBrowser()
after(async () => {
  await browser.close()
  await product.close()
})

const photo = {
  name: 'Ảnh cống tắc.jpg',
  mimeType: 'image/jpeg',
  buffer: await picture('jpeg', { width: 1200, height: 900 }),
}
const page = { name: 'trang.html', mimeType: 'text/html', buffer: Buffer.from('<!doctype html>') }
const letter = { name: 'Công văn 12.pdf', mimeType: 'application/pdf', buffer: pdf() }
const estimate = { name: 'Dự toán.docx', mimeType: 'application/octet-stream', buffer: docx() }

/** A voter's photo and an office's letter, from the form to the public page. */
async function tells(options: { width: number; script: boolean }, title: string): Promise<void> {
  const open = () => Person.open(browser, product, options)
  const voter = await open()
  await voter.opens('/kien-nghi/gui')
  await voter.fills('Nội dung kiến nghị', 'Cống tắc, nước tràn vào sân.')
  await voter.attaches('Ảnh kèm theo', [photo, page])
  await voter.presses('Gửi kiến nghị')
  await voter.sees(
    'Hãy nhập nội dung tóm tắt',
    'Tệp “trang.html”: loại tệp này không được nhận',
    'Tệp đã nhận, gửi kèm lần này',
  )
  await voter.fills('Tóm tắt trong một câu', title)
  await voter.presses('Gửi kiến nghị')
  await voter.sees('Đã nhận kiến nghị', 'Ảnh cống tắc.jpg')
  const receipt = new URL(voter.page.url()).searchParams.get('ma')!
  const small = voter.page.locator('.attachments img')
  assert.equal(await small.count(), 1)
  await small.scrollIntoViewIfNeeded()
  await voter.page.waitForFunction(
    'document.querySelector(".attachments img").naturalWidth === 240',
  )

  const clerk = await open()
  await clerk.signsIn('chuyen-vien')
  await clerk.opens('/ban-lam-viec/kien-nghi?buoc=received')
  await clerk.follows(title)
  await clerk.sees('Ảnh, tệp kèm theo kiến nghị', 'Ảnh cống tắc.jpg')
  const path = new URL(clerk.page.url()).pathname.replace('/nghi-duong', '')
  await clerk.follows('Phân loại')
  await clerk.ticks('Kiến nghị')
  await clerk.chooses('Lĩnh vực', 'Giao thông, thủy lợi, hạ tầng')
  await clerk.presses('Phân loại')

  const chair = await open()
  await chair.signsIn('chu-tich-hdnd')
  await chair.opens(`${path}/chuyen`)
  await chair.chooses('Cơ quan giải quyết', 'Phòng Kinh tế')
  await chair.presses('Chuyển cơ quan giải quyết')

  const office = await open()
  await office.signsIn('phong-kinh-te')
  await office.opens(`${path}/tra-loi`)
  await office.ticks('Giải trình')
  await office.fills('Nội dung trả lời', 'Đã nạo vét.')
  await office.attaches('Văn bản trả lời và tệp kèm theo', [letter, estimate])
  await office.presses('Trả lời')
  await office.sees('Đã gửi trả lời', 'Công văn 12.pdf', 'Dự toán.docx')

  await chair.opens(`${path}/kiem-tra`)
  await chair.ticks('Tôi đã xem các điểm trên')
  await chair.presses('Kiểm tra trả lời')
  await chair.opens(`${path}/cong-khai`)
  const boxes = await chair.page
    .locator('[name=publicFiles]')
    .evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked))
  assert.deepEqual(boxes, [false, true, true])
  await chair.page.getByRole('checkbox', { name: 'Dự toán.docx' }).uncheck()
  await chair.presses('Công khai kết quả')

  const neighbour = await open()
  await neighbour.opens(`/kien-nghi/${receipt}`)
  await neighbour.sees('Công văn 12.pdf')
  await neighbour.seesNot('Ảnh cống tắc')
  await neighbour.seesNot('Dự toán')
  const href = await neighbour.page
    .getByRole('link', { name: 'Công văn 12.pdf' })
    .getAttribute('href')
  const given = await neighbour.page.request.get(new URL(href!, product.url).href)
  assert.deepEqual(await given.body(), pdf())
  for (const person of [voter, clerk, chair, office, neighbour]) await person.leaves()
}

test('ảnh của cử tri và văn bản trả lời đi từ biểu mẫu đến trang công khai, trên điện thoại', () =>
  tells({ width: 360, script: true }, 'Cống đầu xóm tắc từ tháng chín'))

test('cũng như vậy khi trình duyệt không chạy mã', () =>
  tells({ width: 1280, script: false }, 'Cống cuối xóm tắc từ tháng mười'))

test('tệp quá lớn được báo ngay khi chọn, trước khi gửi', async () => {
  const voter = await Person.open(browser, product, { width: 360 })
  await voter.opens('/kien-nghi/gui')
  // The browser is told of a large file without one being made.
  await voter.page.evaluate(`
    const input = document.querySelector('[name=photos]')
    const file = new File([], 'quét.pdf')
    Object.defineProperty(file, 'size', { value: 62 * 1024 * 1024 })
    Object.defineProperty(input, 'files', { value: [file] })
    input.dispatchEvent(new Event('change', { bubbles: true }))
  `)
  await voter.sees('Tệp “quét.pdf” lớn 62 MB, vượt mức 50 MB.')
  await voter.looks()
  await voter.leaves()
})
