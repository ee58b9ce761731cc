import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { launchBrowser } from '../support/browser.ts'
import { oidcProviderForTests } from '../support/oidc-provider.ts'
import { Person } from '../support/person.ts'
import { productForTests, samplePassword } from '../support/product.ts'

const provider = await oidcProviderForTests()
const product = await productForTests('2026-11-25T08:00:00+07:00', { provider: provider.settings })
provider.serve(product.at('/dang-nhap/dinh-danh/ve'))
const browser = await launchBrowser()
after(async () => {
  await browser.close()
  await product.close()
  await provider.close()
})

/** On the provider's own pages: signs in there under a name, and agrees. */
async function agreesAtProvider(page: Page, name: string): Promise<void> {
  await page.locator('input[name="login"]').fill(name)
  await page.locator('input[name="password"]').fill('bất kỳ')
  await page.locator('button[type="submit"]').click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL(`${product.url}/**`)
}

async function tells(options: { width: number; script: boolean }, username: string): Promise<void> {
  const name = `031${username}`
  const stranger = await Person.open(browser, product, options)
  await stranger.opens('/dang-nhap?tiep=/tai-khoan')
  await stranger.page.getByRole('link', { name: 'Đăng nhập bằng Định danh thử' }).click()
  await agreesAtProvider(stranger.page, name)
  await stranger.sees('Định danh này chưa liên kết với tài khoản nào ở đây')
  await stranger.looks()

  await stranger.signsIn(username)
  await stranger.opens('/tai-khoan')
  await stranger.sees('Chưa liên kết')
  await stranger.follows('Liên kết với Định danh thử')
  await stranger.fills('Mật khẩu hiện tại', samplePassword)
  await stranger.presses('Tiếp tục')
  await stranger.sees('Xác nhận ở Định danh thử')
  await stranger.page.getByRole('link', { name: 'Sang trang của Định danh thử' }).click()
  await stranger.page.waitForURL(`${product.url}/**`)
  await stranger.sees('Đã liên kết định danh', 'Đã liên kết')
  await stranger.looks()

  const phone = await Person.open(browser, product, options)
  await phone.opens('/ban-lam-viec/kien-nghi')
  await phone.page.getByRole('link', { name: 'Đăng nhập bằng Định danh thử' }).click()
  await agreesAtProvider(phone.page, name)
  assert.match(phone.page.url(), /\/ban-lam-viec\/kien-nghi$/)
  await phone.opens('/tai-khoan')
  await phone.sees(username)
  await phone.follows('Bỏ liên kết')
  await phone.fills('Mật khẩu hiện tại', samplePassword)
  await phone.presses('Bỏ liên kết')
  await phone.sees('Đã bỏ liên kết định danh', 'Chưa liên kết')
  for (const person of [stranger, phone]) await person.leaves()
}

test('đăng nhập bằng định danh điện tử: liên kết, đăng nhập, bỏ liên kết', () =>
  tells({ width: 1280, script: true }, 'chuyen-vien'))

test('cũng vậy trên điện thoại, không có JavaScript', () =>
  tells({ width: 360, script: false }, 'dai-bieu'))

test('phiếu mời và định danh: không cần đặt mật khẩu', async () => {
  const clerk = await Person.open(browser, product)
  await clerk.signsIn('chuyen-vien')
  await clerk.opens('/ban-lam-viec/tai-khoan?tai-khoan=none')
  await clerk.page.getByRole('rowheader').getByRole('link').first().click()
  await clerk.sees('Chưa có')
  await clerk.follows('Mở tài khoản')
  const username = await clerk.page.getByLabel('Tên đăng nhập').inputValue()
  await clerk.presses('Mở tài khoản')
  await clerk.follows('In phiếu')
  await clerk.ticks('Phiếu mời dùng tài khoản')
  await clerk.presses('In phiếu')
  const code = await clerk.page.locator('.slip-code').innerText()

  const person = await Person.open(browser, product, { width: 360 })
  await person.opens('/dung-phieu')
  await person.follows('Dùng phiếu mời với Định danh thử')
  await person.fills('Mã trên phiếu', '0000-0000-0000-0000-0000-0000')
  await person.presses('Tiếp tục')
  await person.sees('Mã này không đúng')
  await person.fills('Mã trên phiếu', code)
  await person.presses('Tiếp tục')
  await person.page.getByRole('link', { name: 'Sang trang của Định danh thử' }).click()
  await agreesAtProvider(person.page, '031000000009')
  await person.opens('/tai-khoan')
  await person.sees(username, 'Đã liên kết')
  for (const one of [clerk, person]) await one.leaves()
})

test('nơi không đặt nhà cung cấp thì không có nút nào', async () => {
  const plain = await productForTests()
  const person = await Person.open(browser, plain)
  await person.opens('/dang-nhap')
  assert.equal(await person.page.locator('a[href*="dinh-danh"]').count(), 0)
  await person.opens('/dung-phieu')
  assert.equal(await person.page.locator('a[href*="dinh-danh"]').count(), 0)
  await person.leaves()
  await plain.close()
})
