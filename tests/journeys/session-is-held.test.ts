import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { launchBrowser } from '../support/browser.ts'
import { Person } from '../support/person.ts'
import { productForTests } from '../support/product.ts'

const product = await productForTests('2026-11-25T07:30:00+07:00')
const browser = await launchBrowser()
after(async () => {
  await browser.close()
  await product.close()
})

let session = ''
const item = 'Thông qua chương trình kỳ họp'
const carried =
  'Thông qua: 16/28 đại biểu tán thành, cần quá nửa tổng số đại biểu HĐND = 15 – Luật 72/2025/QH15'

async function signedIn(username: string, width = 1280): Promise<Person> {
  const person = await Person.open(browser, product, { width })
  await person.signsIn(username)
  return person
}

test('kỳ họp mẫu có thời hạn theo luật; thư ký dự kiến kỳ họp đột xuất, chủ tịch triệu tập, cử tri thấy lịch', async () => {
  const clerk = await signedIn('chuyen-vien')
  await clerk.opens('/ban-lam-viec/ky-hop')
  await clerk.sees('Năm 2026 có 1 kỳ họp thường lệ trong kế hoạch')
  await clerk.follows('Kỳ họp thứ 3, Khóa II (2026–2031)')
  await clerk.sees(
    '26/11/2026: sắp đến hạn',
    'Chậm nhất 20 ngày trước ngày 16/12/2026',
    'Thiếu báo cáo thẩm tra',
  )

  await clerk.opens('/ban-lam-viec/ky-hop/du-kien')
  await clerk.chooses('Loại kỳ họp', 'Giải quyết công việc phát sinh đột xuất')
  await clerk.fills('Ngày khai mạc', '25/11/2026')
  await clerk.fills('Ngày bế mạc', '25/11/2026')
  await clerk.fills('Địa điểm', 'Hội trường UBND xã')
  await clerk.presses('Dự kiến kỳ họp')
  await clerk.sees('Hãy ghi ai đề nghị')
  await clerk.fills('Ai đề nghị họp', 'Thường trực HĐND')
  await clerk.presses('Dự kiến kỳ họp')
  await clerk.sees('Đã ghi dự kiến kỳ họp.', 'quá hạn')
  session = new URL(clerk.page.url()).pathname.replace(/^.*ban-lam-viec/, '/ban-lam-viec')
  await clerk.opens(`${session}/chuong-trinh/them`)
  await clerk.fills('Tên nội dung', item)
  await clerk.chooses('Loại nội dung', 'Thủ tục')
  await clerk.presses('Thêm nội dung')
  await clerk.opens(`${session}/chuong-trinh/them`)
  await clerk.fills('Tên nội dung', 'Điều chỉnh dự toán')
  await clerk.chooses('Loại nội dung', 'Dự thảo nghị quyết')
  await clerk.presses('Thêm nội dung')
  await clerk.presses('Lên: Điều chỉnh dự toán')
  await clerk.sees('1. Điều chỉnh dự toán', `2. ${item}`)
  await clerk.presses('Lên: Thông qua chương trình kỳ họp')
  await clerk.sees(`1. ${item}`)

  const voter = await Person.open(browser, product, { width: 360, script: false })
  await voter.opens('/ky-hop')
  await voter.seesNot('Kỳ họp thứ 4')
  const chair = await signedIn('chu-tich-hdnd')
  await chair.opens(session)
  await chair.follows('Triệu tập kỳ họp')
  await chair.fills('Số quyết định triệu tập', '12/QĐ-TTHĐND')
  await chair.presses('Triệu tập kỳ họp')
  await chair.sees('Đã triệu tập kỳ họp.')
  await voter.opens('/ky-hop')
  await voter.follows('Kỳ họp thứ 4, Khóa II (2026–2031)')
  await voter.sees(`1. ${item}`)
  const calendar = await voter.reads('/ky-hop/lich.ics')
  assert.match(calendar.body.toString(), /BEGIN:VEVENT[\s\S]*DTSTART;VALUE=DATE:20261125/)
  for (const person of [clerk, voter, chair]) await person.leaves()
})

test('khai mạc, điểm danh, biểu quyết bằng thiết bị và ghi theo tên; mọi màn hình một kết quả', async () => {
  const chair = await signedIn('chu-tich-hdnd')
  const clerk = await signedIn('chuyen-vien')
  const screen = await signedIn('chuyen-vien')
  const phones = [await signedIn('dai-bieu', 360), await signedIn('ban-ktns', 360)]
  const voter = await Person.open(browser, product, { width: 360 })

  await chair.opens(`${session}/dieu-hanh`)
  await chair.presses('Khai mạc')
  await chair.sees('Có mặt 0/28 đại biểu, còn thiếu 19')
  await screen.opens(`${session}/man-hinh`)
  const code = (await screen.page.locator('.slip-code').innerText()).trim()
  for (const phone of phones) {
    await phone.opens(`${session}/phong-hop`)
    await phone.fills('Mã điểm danh', code)
    await phone.presses('Điểm danh')
    await phone.sees('Bạn đã được ghi có mặt')
  }
  await clerk.opens(`${session}/thu-ky`)
  for (let present = 2; present < 20; present += 1) {
    await clerk.page
      .getByRole('button', { name: /^Có mặt/ })
      .first()
      .click()
    await clerk.sees(`Có mặt ${present + 1}/28`)
  }
  await clerk.looks()
  await clerk.sees('đủ điều kiện họp: cần ít nhất hai phần ba tổng số đại biểu HĐND = 19')

  await chair.opens(`${session}/dieu-hanh`)
  await chair.presses(`Đưa ra: 1. ${item}`)
  await phones[0]!.sees('Giơ tay')
  await phones[0]!.presses('Giơ tay')
  await chair.sees('Đăng ký phát biểu (1)')
  await chair.page.getByRole('button', { name: /^Mời / }).click()
  await screen.sees('Đang phát biểu')
  await chair.page.getByRole('button', { name: /^Kết thúc lượt/ }).click()
  await chair.sees('Đã kết thúc lượt phát biểu.')
  await chair.presses('Mở biểu quyết')

  for (const phone of phones) {
    await phone.sees('Không tán thành')
    await phone.presses('Tán thành')
    await phone.sees('Đã ghi nhận lúc 07:30:00')
  }
  await screen.sees('2 / 20')
  await clerk.sees('Ghi biểu quyết theo tên', '2 / 20')
  const selects = clerk.page.locator('select[name="ballot"]')
  for (let place = 0; place < 14; place += 1)
    await selects.nth(place).selectOption({ label: 'Tán thành' })
  await clerk.presses('Ghi các ý kiến đã chọn')
  await clerk.sees('16 / 20')
  await chair.sees('16 / 20')
  await voter.opens(`${session.replace('/ban-lam-viec', '')}/truc-tiep`)
  await voter.sees('Đang biểu quyết')
  await chair.presses('Kết thúc biểu quyết')
  for (const person of [chair, clerk, screen, voter, ...phones]) await person.sees(carried)
  for (const person of [screen, voter, ...phones]) await person.looks()
  await phones[0]!.sees('Đã ghi nhận lúc')

  await chair.presses('Kết thúc nội dung')
  await chair.presses('Đưa ra: 2. Điều chỉnh dự toán')
  await chair.presses('Mở biểu quyết')
  await chair.sees('Nội dung còn thiếu tờ trình, dự thảo, báo cáo thẩm tra')
  await chair.opens(`${session}/dieu-hanh`)
  await chair.presses('Kết thúc nội dung')
  await chair.page.getByText('Bế mạc kỳ họp').click()
  await chair.presses('Bế mạc')
  await chair.sees('Kỳ họp đã bế mạc.')
  await voter.opens(session.replace('/ban-lam-viec', ''))
  await voter.sees('Đã bế mạc', carried)
  await clerk.opens(`${session}/bien-ban`)
  await clerk.sees(
    carried,
    'Tổng số đại biểu: 28; có mặt: 20; vắng: 8.',
    '14 ý kiến do thư ký ghi theo tên.',
  )
  for (const [format, begins] of [
    ['docx', 'PK'],
    ['pdf', '%PDF-'],
  ] as const) {
    const { status, body } = await clerk.reads(`${session}/bien-ban/${format}`)
    assert.equal(status, 200)
    assert.ok(body.toString('latin1').startsWith(begins))
  }
  for (const person of [chair, clerk, screen, voter, ...phones]) await person.leaves()
})
