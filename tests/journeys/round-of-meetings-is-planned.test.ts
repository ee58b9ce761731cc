import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { inCommune } from '../../src/platform/db/transaction.server.ts'
import { slipCode } from '../../src/council/voter-meetings/slips.server.ts'
import { launchBrowser } from '../support/browser.ts'
import { tabsTo } from '../support/keyboard.ts'
import { keptLines, meetingOn } from '../support/noting.ts'
import { Person } from '../support/person.ts'
import { productForTests } from '../support/product.ts'

const product = await productForTests('2026-11-25T08:00:00+07:00')
const browser = await launchBrowser()
after(async () => {
  await browser.close()
  await product.close()
})

const desk = '/ban-lam-viec/tiep-xuc'

test('chuyên viên lập đợt, rải ra các thôn, Thường trực thông báo; cử tri thấy lịch, áp phích, lời loa', async () => {
  const clerk = await Person.open(browser, product)
  await clerk.signsIn('chuyen-vien')
  await clerk.opens(desk)
  await clerk.follows('Lập đợt tiếp xúc')
  await clerk.fills('Tên đợt', 'Sau kỳ họp cuối năm 2026')
  await clerk.ticks('Sau kỳ họp thường lệ')
  await clerk.fills('Từ ngày', '21/12/2026')
  await clerk.fills('Đến ngày', '20/12/2026')
  await clerk.presses('Lập đợt')
  await clerk.sees('Ngày kết thúc phải từ ngày bắt đầu trở đi.')
  await clerk.fills('Đến ngày', '30/12/2026')
  await clerk.presses('Lập đợt')
  await clerk.sees('phải ghi kỳ họp nào')
  await clerk.fills('Tên kỳ họp', 'Kỳ họp thường lệ cuối năm 2026')
  await clerk.presses('Lập đợt')
  // Five working days from 30 December pass over New Year's Day and the weekend.
  await clerk.sees('Đã lập đợt tiếp xúc.', 'Hạn tổng hợp gửi Thường trực: 07/01/2027')
  await clerk.follows('Rải ra các thôn')
  await clerk.sees('Gợi ý 12 cuộc tiếp xúc', 'Thôn 1 Ngũ Phúc')
  await clerk.presses('Xếp 12 cuộc này')
  await clerk.sees('Đã xếp các cuộc tiếp xúc theo gợi ý.', 'Trong kế hoạch')
  await clerk.seesNot('Trùng giờ')
  const path = new URL(clerk.page.url()).pathname.replace('/nghi-duong', '')

  const chair = await Person.open(browser, product, { width: 360 })
  await chair.signsIn('chu-tich-hdnd')
  await chair.opens(path)
  await chair.follows('Thông báo cả đợt (12)')
  await chair.presses('Thông báo')
  await chair.sees('Đã thông báo các cuộc tiếp xúc của đợt.')

  const voter = await Person.open(browser, product, { width: 360, script: false })
  await voter.opens('/tiep-xuc-cu-tri')
  await voter.chooses('Thôn', 'Thôn 2 Du Lễ')
  await voter.presses('Xem lịch của thôn')
  await voter.seesNot('Nhà văn hóa Thôn 1 Du Lễ')
  await voter.page.getByRole('rowheader').getByRole('link', { name: 'Thôn 2 Du Lễ' }).last().click()
  await voter.page.waitForURL(/tiep-xuc-cu-tri\/[0-9a-f-]{36}/)
  await voter.follows('Áp phích và lời loa')
  await voter.sees('Kính thưa bà con cử tri Thôn 2 Du Lễ!', 'Trân trọng thông báo!')
  const address = new URL(voter.page.url()).pathname.replace('/nghi-duong', '')
  for (const what of ['a4', 'a5', 'thong-bao']) {
    const { status, body } = await voter.reads(`${address}/${what}`)
    assert.deepEqual([what, status, body.subarray(0, 5).toString()], [what, 200, '%PDF-'])
  }
  const calendar = await voter.reads(address.replace('ap-phich', 'lich.ics'))
  assert.match(calendar.body.toString(), /^BEGIN:VCALENDAR\r\n[^]+STATUS:CONFIRMED/)

  const meeting = address.replace('/tiep-xuc-cu-tri/', '').replace('/ap-phich', '')
  await clerk.opens(`${desk}/${meeting}/huy`)
  await clerk.fills('Lý do', 'Nhà văn hóa đang sửa')
  await clerk.presses('Hủy cuộc tiếp xúc')
  await clerk.sees('Đã hủy cuộc tiếp xúc')
  await voter.opens(`/tiep-xuc-cu-tri/${meeting}`)
  await voter.sees('Cuộc tiếp xúc này đã hủy', 'Nhà văn hóa đang sửa')
  await Promise.all([clerk.leaves(), chair.leaves(), voter.leaves()])
})

test('chỉ dùng bàn phím: ghi ba ý kiến liên tiếp, chọn loại, sửa dòng vừa ghi', async () => {
  const { id, path } = await meetingOn(product, '2026-11-25')
  const clerk = await Person.open(browser, product)
  const { page } = clerk
  await clerk.signsIn('chuyen-vien')
  await clerk.opens(`${path}/ghi`)
  await page.locator('textarea:focus').waitFor()
  await page.keyboard.type('Đèn ngã tư hỏng')
  await page.keyboard.press('Enter')
  await clerk.sees('đã ghi nhận lúc 08:00:00')
  await page.keyboard.type('Dòng một')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('dòng hai')
  await page.keyboard.press('Enter')
  await page.locator('[data-lines]').getByText('dòng hai').waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.type('Khen cán bộ một cửa')
  await page.keyboard.press('Enter')
  await page.locator('[data-lines]').getByText('Khen cán bộ').waitFor()
  await tabsTo(page, 'button', 'Sửa')
  await page.keyboard.press('Enter')
  await page.locator('textarea:focus').waitFor()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' tận tình')
  await page.keyboard.press('Enter')
  await page.locator('[data-lines]').getByText('tận tình').waitFor()
  await clerk.sees('Mọi dòng đã được ghi nhận.')
  assert.deepEqual(
    (await keptLines(product, id)).map(({ kind, words }) => [kind, words]),
    [
      ['petition', 'Đèn ngã tư hỏng'],
      ['petition', 'Dòng một\ndòng hai'],
      ['opinion', 'Khen cán bộ một cửa tận tình'],
    ],
  )
  await clerk.looks()
  await clerk.leaves()
})

test('phiếu giấy: in phiếu có số, nhập phiếu thu về, cử tri tra cứu bằng số phiếu', async () => {
  const { id, path } = await meetingOn(product, '2026-11-25')
  const clerk = await Person.open(browser, product, { script: false })
  await clerk.signsIn('mttq')
  await clerk.opens(`${path}/phieu`)
  await clerk.fills('Số phiếu cần thêm', '12')
  await clerk.presses('Thêm phiếu')
  await clerk.sees('Đã có phiếu từ số 1 đến số 12.')
  const sheet = await clerk.reads(`${path}/phieu/tep?tu=1&den=12`)
  assert.deepEqual([sheet.status, sheet.body.subarray(0, 5).toString()], [200, '%PDF-'])
  assert.equal((await clerk.reads(`${path}/phieu/tep?tu=1&den=13`)).status, 404)
  await clerk.opens(`${path}/ghi`)
  await clerk.fills('Lời cử tri', 'Xin mở thêm lớp mầm non ở cuối thôn.')
  await clerk.fills('Phiếu số', '13')
  await clerk.presses('Ghi dòng này')
  await clerk.sees('chưa có phiếu số 13')
  await clerk.fills('Phiếu số', '5')
  await clerk.presses('Ghi dòng này')
  await clerk.sees('phiếu số 5')

  const { rows } = await inCommune(product.product.db, '11713', (tx) =>
    sql<{
      secret: Buffer
    }>`select slip_secret as secret from voter_meetings where id = ${id}`.execute(tx),
  )
  const code = slipCode(rows[0]!.secret, 5)
  const voter = await Person.open(browser, product, { width: 360, script: false })
  await voter.opens('/tiep-xuc-cu-tri/phieu')
  await voter.chooses('Cuộc tiếp xúc', 'Thôn 4 Kiến Quốc, 25/11/2026')
  await voter.fills('Số phiếu', '005-0000')
  await voter.presses('Tra cứu')
  await voter.sees('không có phiếu mang số đó')
  await voter.fills('Số phiếu', code.toLowerCase())
  await voter.presses('Tra cứu')
  await voter.sees(`Phiếu số ${code}`, 'Xin mở thêm lớp mầm non', 'Mới nhận')
  await voter.opens(`/tiep-xuc-cu-tri/phieu?cuoc=${id}&so=${slipCode(rows[0]!.secret, 6)}`)
  await voter.sees('Phiếu này chưa được nhập.')
  await Promise.all([clerk.leaves(), voter.leaves()])
})
