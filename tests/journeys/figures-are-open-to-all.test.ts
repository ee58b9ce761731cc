import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { assertAtom } from '../support/atom.ts'
import { launchBrowser } from '../support/browser.ts'
import { Person } from '../support/person.ts'
import { productForTests } from '../support/product.ts'

const product = await productForTests('2026-11-25T08:00:00+07:00')
const browser = await launchBrowser()
after(async () => {
  await browser.close()
  await product.close()
})

/** From the front page by its figures to a list, to the map, and to one petition. */
async function tells(options: { width: number; script: boolean }): Promise<void> {
  const voter = await Person.open(browser, product, options)
  await voter.opens('/')
  await voter.sees('Kết quả, từng loại tính riêng', 'Trả lời mới công khai')
  await voter.follows('Xem số liệu')
  await voter.sees('Đã nhận', 'đang quá hạn', 'Báo đã giải quyết, chưa kết luận', 'không xếp thứ tự')

  await voter.opens('/kien-nghi/so-lieu')
  const promised = voter.page.getByRole('row', { name: /^Có lộ trình/ }).getByRole('link').first()
  const count = await promised.innerText()
  await voter.opens((await promised.getAttribute('href'))!.replace('/nghi-duong', ''))
  await voter.sees(`${count} kiến nghị`, 'được đếm trong trang số liệu')
  // A narrower question still counts the same way.
  await voter.chooses('Lĩnh vực', 'Môi trường, rác thải')
  await voter.presses('Lọc')
  await voter.sees('1 kiến nghị', 'được đếm trong trang số liệu')

  await voter.opens('/kien-nghi/so-lieu?tu=01/09/2026&den=30/09/2026')
  await voter.sees('từ 01/09/2026 đến 30/09/2026')
  await voter.fills('Từ ngày', '1/1/2025')
  await voter.fills('Đến ngày', '31/12/2025')
  await voter.presses('Lọc')
  await voter.sees('Trong kỳ này chưa nhận kiến nghị nào.')

  await voter.opens('/kien-nghi/ban-do')
  await voter.sees('Thôn 1 Ngũ Phúc: 5', '1 thôn chưa được ghi vị trí', 'làm tròn đến khoảng 100 m')
  const hamlet = voter.page.getByRole('link', { name: /^Thôn 3 Ngũ Phúc: đã nhận/ })
  await hamlet.focus()
  await Promise.all([voter.page.waitForURL(/thon=/), voter.page.keyboard.press('Enter')])
  await voter.looks()
  await voter.sees('2 kiến nghị')

  await voter.opens('/kien-nghi/du-lieu-mo')
  await voter.sees('Nguồn tin Atom', 'Danh sách JSON')
  const feed = await voter.reads('/kien-nghi/tin.atom')
  assert.ok(assertAtom(feed.body.toString()).entries.length > 5)
  const sheet = await voter.reads('/kien-nghi/so-lieu/xuat/xlsx')
  assert.equal(sheet.body.subarray(0, 2).toString(), 'PK')
  await voter.leaves()
}

test('bà con xem số liệu, bản đồ, danh sách đứng sau từng con số, trên máy tính', async () => {
  await tells({ width: 1280, script: true })
})

test('bà con xem số liệu, bản đồ trên điện thoại, không có JavaScript', async () => {
  await tells({ width: 360, script: false })
})

test('chuyên viên lấy vị trí của mình cho một thôn; thôn hiện trên bản đồ; số liệu ở bàn làm việc', async () => {
  const clerk = await Person.open(browser, product, { width: 360 })
  const context = clerk.page.context()
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ latitude: 20.6951234, longitude: 106.5942345 })
  await clerk.signsIn('chuyen-vien')
  await clerk.opens('/ban-lam-viec/thon')
  const row = clerk.page.getByRole('row', { name: /Thôn 4 Du Lễ/ })
  await clerk.opens((await row.getByRole('link', { name: 'Vị trí' }).getAttribute('href'))!.replace('/nghi-duong', ''))
  await clerk.page.getByRole('button', { name: 'Lấy vị trí của tôi' }).click()
  await clerk.sees('Đã điền vị trí của bạn')
  assert.equal(await clerk.page.getByLabel('Vĩ độ').inputValue(), '20,695123')
  await clerk.presses('Ghi vị trí')
  await clerk.sees('Đã ghi vị trí của thôn')
  await clerk.opens('/kien-nghi/ban-do')
  await clerk.sees('Thôn 4 Du Lễ: 2')
  await clerk.seesNot('chưa được ghi vị trí')
  await clerk.opens('/ban-lam-viec/kien-nghi/so-lieu')
  const overdue = clerk.page.locator('.card', { hasText: 'việc đang quá hạn' }).getByRole('link')
  const count = await overdue.innerText()
  await clerk.opens((await overdue.getAttribute('href'))!.replace('/nghi-duong', ''))
  await clerk.sees(`${count} kiến nghị`)
  await clerk.leaves()
})

test('không có JavaScript: chuyên viên nhập vị trí bằng tay, sai thì biết sai ở đâu', async () => {
  const clerk = await Person.open(browser, product, { width: 360, script: false })
  await clerk.signsIn('chuyen-vien')
  await clerk.opens('/ban-lam-viec/thon')
  const row = clerk.page.getByRole('row', { name: /Thôn 1 Du Lễ/ })
  await clerk.opens((await row.getByRole('link', { name: 'Vị trí' }).getAttribute('href'))!.replace('/nghi-duong', ''))
  await clerk.fills('Vĩ độ', '106,59')
  await clerk.presses('Ghi vị trí')
  await clerk.sees('Vĩ độ của nước ta nằm trong khoảng 8 đến 24')
  await clerk.fills('Vĩ độ', '20,71')
  await clerk.fills('Kinh độ', '')
  await clerk.presses('Ghi vị trí')
  await clerk.sees('Vị trí gồm cả vĩ độ và kinh độ')
  assert.equal(await clerk.page.getByLabel('Vĩ độ').inputValue(), '20,71')
  await clerk.leaves()
})
