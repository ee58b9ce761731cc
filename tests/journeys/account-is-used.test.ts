import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { launchBrowser } from '../support/browser.ts'
import { authenticatorCode } from '../support/identity.ts'
import { Person } from '../support/person.ts'
import { productForTests, samplePassword } from '../support/product.ts'

const product = await productForTests('2026-11-25T08:00:00+07:00')
const browser = await launchBrowser()
after(async () => {
  await browser.close()
  await product.close()
})

const list = '/ban-lam-viec/tai-khoan'
const password = 'trâu bò gà vịt ngan'

/** From no account to the second sign-in by two steps: with script, and without on a phone. */
async function tells(options: { width: number; script: boolean }): Promise<void> {
  const open = () => Person.open(browser, product, options)
  const clerk = await open()
  await clerk.signsIn('chuyen-vien')
  await clerk.opens(`${list}?tai-khoan=none`)
  await clerk.page.getByRole('rowheader').getByRole('link').first().click()
  await clerk.sees('Chưa có')
  await clerk.follows('Mở tài khoản')
  const username = await clerk.page.getByLabel('Tên đăng nhập').inputValue()
  await clerk.fills('Tên đăng nhập', 'Không Được')
  await clerk.presses('Mở tài khoản')
  await clerk.sees('Tên đăng nhập gồm 3 đến 40 chữ thường không dấu')
  await clerk.fills('Tên đăng nhập', username)
  await clerk.presses('Mở tài khoản')
  await clerk.sees('Bây giờ hãy in phiếu mời')
  await clerk.follows('In phiếu')
  await clerk.ticks('Phiếu mời dùng tài khoản')
  await clerk.presses('In phiếu')
  await clerk.sees('Hãy in ngay', username)
  const code = await clerk.page.locator('.slip-code').innerText()

  const person = await open()
  await person.opens('/dang-nhap')
  await person.follows('nhập mã trên phiếu')
  if (options.script) {
    await person.opens('/')
    await person.opens(`/dung-phieu#ma=${code}`)
    assert.equal(await person.page.getByLabel('Mã trên phiếu').inputValue(), code)
    assert.ok(!person.page.url().includes(code), 'mã còn trên thanh địa chỉ')
  }
  await person.fills('Mã trên phiếu', code.toLowerCase())
  await person.fills('Mật khẩu mới', password)
  await person.fills('Nhập lại mật khẩu mới', 'khác hẳn đi rồi')
  await person.presses('Đặt mật khẩu')
  await person.sees('Hai lần nhập mật khẩu mới không giống nhau')
  await person.fills('Mật khẩu mới', password)
  await person.fills('Nhập lại mật khẩu mới', password)
  await person.presses('Đặt mật khẩu')
  await person.sees('Đã đặt mật khẩu')
  await person.fills('Tên đăng nhập', username)
  await person.fills('Mật khẩu', password)
  await person.presses('Đăng nhập')
  await person.opens('/tai-khoan')
  await person.sees(username, 'Nơi này', 'Chưa bật')

  await person.follows('Bật xác thực hai bước')
  await person.fills('Mật khẩu hiện tại', password)
  await person.presses('Lấy mã QR')
  await person.sees('Quét mã QR')
  const secret = (await person.page.locator('nt-copy code').textContent()) ?? ''
  await person.fills('Mã 6 chữ số', authenticatorCode(secret, Temporal.Now.instant()))
  await person.presses('Bật xác thực hai bước')
  await person.sees('Đã bật xác thực hai bước', 'Đang bật')

  const phone = await open()
  await phone.opens('/tai-khoan')
  await phone.sees('Đăng nhập')
  await phone.fills('Tên đăng nhập', username)
  await phone.fills('Mật khẩu', password)
  await phone.presses('Đăng nhập')
  await phone.sees('Nhập mã của ứng dụng xác thực')
  await phone.fills('Mã 6 chữ số', '12345')
  await phone.presses('Tiếp tục')
  await phone.sees('Mã chưa đúng')
  await phone.fills('Mã 6 chữ số', authenticatorCode(secret, Temporal.Now.instant(), 1))
  await phone.presses('Tiếp tục')
  await phone.sees('Tài khoản của tôi', 'Kết thúc mọi nơi khác')
  await phone.presses('Kết thúc mọi nơi khác')
  await phone.sees('Đã kết thúc mọi nơi đăng nhập khác')
  await person.opens('/tai-khoan')
  await person.sees('Dành cho đại biểu, cán bộ và công chức')

  await phone.page.getByRole('banner').getByRole('button', { name: 'Đăng xuất' }).click()
  await phone.sees('Đã đăng xuất.')
  await phone.opens('/ban-lam-viec')
  await phone.sees('Dành cho đại biểu, cán bộ và công chức')
  for (const one of [clerk, person, phone]) await one.leaves()
}

test('từ phiếu mời đến đăng nhập hai bước, trên máy tính', () =>
  tells({ width: 1280, script: true }))
test('từ phiếu mời đến đăng nhập hai bước, trên điện thoại không chạy script', () =>
  tells({ width: 360, script: false }))

test('phiếu in ra giấy chỉ còn nội dung của phiếu', async () => {
  const clerk = await Person.open(browser, product)
  await clerk.signsIn('chu-tich-hdnd')
  await clerk.opens(`${list}?tim=phong-vhxh`)
  await clerk.page.getByRole('rowheader').getByRole('link').first().click()
  await clerk.follows('In phiếu')
  await clerk.ticks('Phiếu đặt lại mật khẩu')
  await clerk.presses('In phiếu')
  await clerk.page.emulateMedia({ media: 'print' })
  assert.equal(await clerk.page.getByText('Hãy in ngay').isVisible(), false)
  assert.equal(
    await clerk.page.getByRole('link', { name: 'Về danh sách tài khoản' }).isVisible(),
    false,
  )
  assert.equal(await clerk.page.locator('.slip-code').isVisible(), true)
  assert.equal(await clerk.page.locator('.qr svg').isVisible(), true)
  await clerk.leaves()
})

test('nhập sai năm lần thì phải chờ, mật khẩu đúng cũng vậy; người khác cùng cơ quan vẫn vào được', async () => {
  const person = await Person.open(browser, product, { width: 360 })
  await person.opens('/dang-nhap')
  await person.fills('Tên đăng nhập', 'ban-vhxh')
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    await person.fills('Mật khẩu', `chắc là thế này ${attempt}`)
    await person.presses('Đăng nhập')
    await person.sees('Tên đăng nhập hoặc mật khẩu chưa đúng')
    assert.equal(await person.page.getByLabel('Tên đăng nhập').inputValue(), 'ban-vhxh')
    assert.equal(await person.page.getByLabel('Mật khẩu').inputValue(), '')
  }
  await person.fills('Mật khẩu', samplePassword)
  await person.presses('Đăng nhập')
  await person.sees('Đã nhập sai nhiều lần. Hãy chờ 15 phút rồi thử lại')
  const colleague = await Person.open(browser, product)
  await colleague.signsIn('phong-kinh-te')
  await colleague.leaves()
  product.setClock('2026-11-25T08:16:00+07:00')
  await person.fills('Mật khẩu', samplePassword)
  await person.presses('Đăng nhập')
  await person.sees('Việc của tôi')
  await person.leaves()
})
