import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { launchBrowser } from '../support/browser.ts'
import { Person } from '../support/person.ts'
import { productForTests, samplePassword } from '../support/product.ts'
import { withAuthenticator } from '../support/virtual-authenticator.ts'

const product = await productForTests('2026-11-25T08:00:00+07:00')
const browser = await launchBrowser()
after(async () => {
  await browser.close()
  await product.close()
})

/** A passkey from the first press to its end, on a screen of this width. */
async function tells(width: number, username: string): Promise<void> {
  const person = await Person.open(browser, product, { width })
  const device = await withAuthenticator(person.page)
  await person.signsIn(username)
  await person.opens('/tai-khoan')
  await person.follows('Thêm khóa truy cập')
  await person.fills('Tên của khóa', 'Điện thoại')
  await person.fills('Mật khẩu hiện tại', 'không phải mật khẩu')
  await person.presses('Tiếp tục')
  await person.sees('Mật khẩu hiện tại chưa đúng')
  await person.fills('Mật khẩu hiện tại', samplePassword)
  await person.presses('Tiếp tục')
  await person.presses('Tạo khóa trên máy này')
  await person.sees('Đã thêm khóa truy cập', 'Điện thoại', 'localhost', 'Chưa dùng')
  assert.equal((await device.credentials()).length, 1)

  await person.page.getByRole('link', { name: 'Đổi tên: Điện thoại' }).click()
  await person.page.waitForURL('**/doi-ten')
  await person.looks()
  await person.fills('Tên của khóa', 'Máy ở nhà')
  await person.presses('Đổi tên')
  await person.sees('Đã đổi tên khóa truy cập', 'Máy ở nhà')

  await person.page.getByRole('button', { name: 'Đăng xuất' }).click()
  await person.sees('Đã đăng xuất')
  await person.opens('/dang-nhap?tiep=/ban-lam-viec/kien-nghi')
  await person.presses('Đăng nhập bằng khóa truy cập')
  assert.match(person.page.url(), /\/ban-lam-viec\/kien-nghi$/)
  await person.opens('/tai-khoan')
  await person.sees(username)

  await person.page.getByRole('button', { name: 'Đăng xuất' }).click()
  await person.sees('Đã đăng xuất')
  await device.recognisesOwner(false)
  await person.opens('/dang-nhap')
  await person.page.getByRole('button', { name: 'Đăng nhập bằng khóa truy cập' }).click()
  await person.sees('Máy chưa xác nhận')
  await device.recognisesOwner(true)
  await person.presses('Đăng nhập bằng khóa truy cập')
  await person.opens('/tai-khoan')
  await person.page.getByRole('link', { name: 'Gỡ: Máy ở nhà' }).click()
  await person.page.waitForURL('**/go')
  await person.looks()
  await person.fills('Mật khẩu hiện tại', samplePassword)
  await person.presses('Gỡ')
  await person.sees('Đã gỡ khóa truy cập')
  await person.page.getByRole('button', { name: 'Đăng xuất' }).click()
  await person.sees('Đã đăng xuất')
  await person.opens('/dang-nhap')
  await person.presses('Đăng nhập bằng khóa truy cập')
  await person.sees('Khóa truy cập chưa được nhận')
  await person.leaves()
}

test('khóa truy cập: thêm, đổi tên, đăng nhập, gỡ', () => tells(1280, 'chuyen-vien'))

test('khóa truy cập trên điện thoại', () => tells(360, 'dai-bieu'))

test('không có JavaScript thì không thấy nút khóa truy cập, mật khẩu vẫn dùng được', async () => {
  const person = await Person.open(browser, product, { script: false })
  await person.opens('/dang-nhap')
  const button = person.page.getByRole('button', { name: 'Đăng nhập bằng khóa truy cập' })
  assert.equal(await button.isVisible(), false)
  await person.signsIn('mttq')
  await person.opens('/tai-khoan/khoa/them')
  assert.match(await person.words(), /Trình duyệt đang tắt JavaScript/)
  await person.leaves()
})
