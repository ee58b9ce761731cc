import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { launchBrowser } from '../support/browser.ts'
import { tabsTo } from '../support/keyboard.ts'
import { Person } from '../support/person.ts'
import { productForTests, samplePassword } from '../support/product.ts'

const product = await productForTests('2026-11-25T08:00:00+07:00')
const browser = await launchBrowser()
after(async () => {
  await browser.close()
  await product.close()
})

test('chỉ dùng bàn phím: đăng nhập, vào danh sách, mở một kiến nghị, phân loại', async () => {
  const clerk = await Person.open(browser, product, { colorScheme: 'dark' })
  const { page } = clerk
  await clerk.opens('/dang-nhap')
  await page.getByLabel('Tên đăng nhập').and(page.locator(':focus')).waitFor()
  await page.keyboard.type('chuyen-vien')
  await tabsTo(page, 'input', 'Mật khẩu')
  await page.keyboard.type(samplePassword)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/ban-lam-viec$/)
  await clerk.looks()

  await page.keyboard.press('Tab')
  await page.getByRole('link', { name: 'Tới nội dung chính' }).and(page.locator(':focus')).waitFor()
  await page.keyboard.press('Enter')
  await page.locator('main:focus-within, main:target').waitFor()
  await page.keyboard.press('/')
  await page.getByRole('searchbox', { name: 'Tìm kiếm' }).and(page.locator(':focus')).waitFor()

  await tabsTo(page, 'a', 'Kiến nghị')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/ban-lam-viec\/kien-nghi$/)
  await clerk.looks()
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor()
  await clerk.looks()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor({ state: 'hidden' })
  await tabsTo(page, 'a', 'Mới nhận')
  await page.keyboard.press('Enter')
  await page.waitForURL(/buoc=received/)
  await page.getByRole('link', { name: 'Mới nhận' }).and(page.locator('[aria-current]')).waitFor()
  const [first, second] = await page.getByRole('rowheader').getByRole('link').allInnerTexts()
  const onFocus = () => page.locator(':focus').innerText()
  await page.keyboard.press('j')
  assert.equal(await onFocus(), first)
  await page.keyboard.press('j')
  assert.equal(await onFocus(), second)
  await page.keyboard.press('x')
  await clerk.sees('Đã chọn: 1')
  await page.keyboard.press('x')
  await page.keyboard.press('k')
  assert.equal(await onFocus(), first)
  await page.keyboard.press('Enter')
  await page.waitForURL(/kien-nghi\/[0-9a-f-]{36}$/)

  await tabsTo(page, 'a', 'Phân loại')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/phan-loai$/)
  await clerk.looks()
  await tabsTo(page, 'button', 'Phân loại')
  await page.keyboard.press('Enter')
  await clerk.sees('Chưa gửi được: có 2 chỗ cần sửa')
  await tabsTo(page, 'a', 'Hãy chọn lĩnh vực trong danh sách.')
  await page.keyboard.press('Enter')
  await page.getByLabel('Lĩnh vực').and(page.locator(':focus')).waitFor()
  await page.keyboard.type('Giao')
  // A suggestion with its own link may stand between the two.
  const radio = page.locator('input[type=radio]:focus')
  for (let press = 0; press < 3 && (await radio.count()) === 0; press += 1) {
    await page.keyboard.press('Shift+Tab')
  }
  // Browsers differ in which radio button of an empty group takes the focus: the arrows reach each.
  await page.keyboard.press('Space')
  const petition = page.getByRole('radio', { name: 'Kiến nghị', exact: true })
  for (let press = 0; press < 4 && !(await petition.isChecked()); press += 1) {
    await page.keyboard.press('ArrowUp')
  }
  assert.ok(await petition.isChecked())
  await tabsTo(page, 'button', 'Phân loại')
  await page.keyboard.press('Enter')
  await clerk.sees('Đã phân loại.', 'Giao thông, thủy lợi, hạ tầng')
  await clerk.looks()
  await clerk.leaves()
})
