import assert from 'node:assert/strict'
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
const form = '/kien-nghi/gui'
const words = 'Cầu gỗ qua mương gãy hai thanh, trẻ em đi học phải vòng.'

/** How many petitions of this title the register shows. */
async function countOf(title: string): Promise<number> {
  const clerk = await Person.open(browser, product)
  await clerk.signsIn('chuyen-vien')
  await clerk.opens(`${list}?buoc=received`)
  const count = await clerk.page.getByRole('link', { name: title, exact: true }).count()
  await clerk.leaves()
  return count
}

async function fillsIn(voter: Person, title: string): Promise<void> {
  await voter.opens(form)
  await voter.fills('Tóm tắt trong một câu', title)
  await voter.fills('Nội dung kiến nghị', words)
}

for (const script of [true, false]) {
  const how = script ? '' : ', không có JavaScript'
  test(`biểu mẫu sai chỗ nào nói chỗ ấy, điều đã nhập còn nguyên${how}`, async () => {
    const voter = await Person.open(browser, product, { width: 360, script })
    await voter.opens(form)
    await voter.fills('Nội dung kiến nghị', words)
    await voter.chooses('Thôn', 'Thôn 1 Ngũ Phúc')
    await voter.fills('Họ tên', 'Cử tri Giấu Tên')
    await voter.fills('Số điện thoại', 'không có')
    await voter.presses('Gửi kiến nghị')
    await voter.sees('Chưa gửi được: có 2 chỗ cần sửa')
    const { page } = voter
    assert.equal(await page.getByLabel('Nội dung kiến nghị').inputValue(), words)
    assert.equal(await page.getByLabel('Họ tên').inputValue(), 'Cử tri Giấu Tên')
    assert.equal(await page.getByLabel('Số điện thoại').inputValue(), 'không có')
    assert.equal(
      await page.locator('select[name=hamletId] option:checked').innerText(),
      'Thôn 1 Ngũ Phúc',
    )
    if (script) await page.locator('.error-summary:focus').waitFor()
    await page.getByRole('alert').getByRole('link').first().click()
    await page
      .getByLabel('Tóm tắt trong một câu')
      .and(page.locator(':focus[aria-invalid=true]'))
      .waitFor()
    assert.equal(
      await page.getByLabel('Họ tên').inputValue(),
      'Cử tri Giấu Tên',
      'đường dẫn của lỗi chỉ đưa đến ô, không tải lại trang',
    )
    await voter.leaves()
  })

  test(`bấm gửi hai lần liền chỉ gửi một${how}`, async () => {
    const title = `Cầu gỗ gãy${how}`
    const voter = await Person.open(browser, product, { script })
    await fillsIn(voter, title)
    await voter.page.getByRole('button', { name: 'Gửi kiến nghị' }).dblclick()
    await voter.page.waitForURL(/\/tra-cuu\?ma=/)
    await voter.sees('Đã nhận kiến nghị')
    await voter.page.goBack()
    await voter.page.getByRole('button', { name: 'Gửi kiến nghị' }).waitFor()
    await voter.leaves()
    assert.equal(await countOf(title), 1)
  })
}

test('hai người cùng phân loại một kiến nghị: người sau được báo, ghi chú còn nguyên, gửi lại được', async () => {
  const [first, second] = [await Person.open(browser, product), await Person.open(browser, product)]
  await first.signsIn('chuyen-vien')
  await second.signsIn('chu-tich-hdnd')
  await first.opens(`${list}?buoc=received`)
  await first.page.getByRole('rowheader').getByRole('link').first().click()
  await first.follows('Phân loại')
  const path = new URL(first.page.url()).pathname.replace('/nghi-duong', '')
  await second.opens(path)
  for (const [person, note] of [
    [first, 'Đã gọi hỏi cử tri'],
    [second, 'Việc của Phòng Kinh tế'],
  ] as const) {
    await person.ticks('Phản ánh')
    await person.chooses('Lĩnh vực', 'Lĩnh vực khác')
    await person.fills('Ghi chú nội bộ', note)
  }
  await first.presses('Phân loại')
  await first.sees('Đã phân loại.')
  await second.presses('Phân loại')
  await second.sees('Trong lúc bạn nhập, người khác đã cập nhật kiến nghị này.')
  assert.equal(
    await second.page.getByLabel('Ghi chú nội bộ').inputValue(),
    'Việc của Phòng Kinh tế',
  )
  assert.ok(await second.page.getByRole('radio', { name: 'Phản ánh' }).isChecked())
  await second.presses('Phân loại')
  await second.sees('Đã phân loại.', 'Việc của Phòng Kinh tế', 'Đã gọi hỏi cử tri')
  for (const person of [first, second]) await person.leaves()
})

test('đang viết mà sang trang khác: nút lùi và mở lại biểu mẫu đều thấy phần viết dở; gửi rồi thì thôi', async () => {
  const voter = await Person.open(browser, product, { width: 360 })
  const { page } = voter
  await fillsIn(voter, 'Cầu gỗ viết dở')
  await page.getByText('Danh mục', { exact: true }).click()
  await page.getByRole('link', { name: 'Tra cứu', exact: true }).click()
  await page.waitForURL(/\/tra-cuu$/)
  await page.goBack()
  await page.waitForURL(/\/gui$/)
  const box = page.getByLabel('Nội dung kiến nghị')
  await voter.sees('Gửi xong sẽ có mã biên nhận')
  assert.equal(await box.inputValue(), words)
  await voter.opens(form)
  await voter.sees('Đã lấy lại phần đang viết dở trên máy này.')
  assert.equal(await box.inputValue(), words)
  await voter.fills('Tóm tắt trong một câu', 'Cầu gỗ viết dở')
  await voter.presses('Gửi kiến nghị')
  await voter.sees('Đã nhận kiến nghị')
  await voter.opens(form)
  assert.equal(await box.inputValue(), '')
  await voter.leaves()
})

test('mất mạng lúc gửi: trang nói rõ, điều đã nhập còn nguyên, có mạng gửi lại chỉ thành một', async () => {
  const voter = await Person.open(browser, product, { width: 360 })
  const { page } = voter
  await fillsIn(voter, 'Cầu gỗ mất mạng')
  await voter.losesNetwork()
  await page.getByRole('button', { name: 'Gửi kiến nghị' }).click()
  await voter.sees('Không gửi được vì mất mạng')
  assert.equal(await page.getByLabel('Nội dung kiến nghị').inputValue(), words)
  await voter.looks()
  await voter.regainsNetwork()
  await voter.presses('Gửi kiến nghị')
  await voter.sees('Đã nhận kiến nghị')
  await voter.leaves()
  assert.equal(await countOf('Cầu gỗ mất mạng'), 1)
})
