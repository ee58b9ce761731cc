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

const duty = '/ke-hoach/nhiem-vu/II.7.f'

test('103 mục của kế hoạch ở trên tường, xem theo phần, cơ quan, người, năm và theo ngày', async () => {
  const stranger = await Person.open(browser, product)
  await stranger.opens('/ke-hoach')
  await stranger.sees('103 mục, tính đến hết ngày 25/11/2026')
  for (const view of ['Theo cơ quan', 'Theo người', 'Theo năm', 'Theo phần'])
    await stranger.follows(view)
  await stranger.fills('Tính đến hết ngày', '01/06/2025')
  await stranger.presses('Lọc')
  await stranger.sees('tính đến hết ngày 01/06/2025')
  await stranger.opens('/ke-hoach?tim=ti%E1%BA%BFp+x%C3%BAc+c%E1%BB%AD+tri')
  await stranger.seesNot('103 mục, tính đến')
  await stranger.leaves()
  const phone = await Person.open(browser, product, { width: 360 })
  for (const path of [
    '/ke-hoach',
    '/ke-hoach?xem=nam',
    '/ke-hoach/toan-van',
    '/ke-hoach/so-sanh',
    duty,
  ])
    await phone.opens(path)
  await phone.leaves()
})

test('kiến nghị vừa công khai tự thành bằng chứng của nhiệm vụ, và chỉ từ ngày đó', async () => {
  const voter = await Person.open(browser, product, { width: 360 })
  await voter.opens(duty)
  await voter.sees(
    'Các kiến nghị phải được phân loại, chuyển cơ quan có thẩm quyền giải quyết và công khai',
  )

  const chair = await Person.open(browser, product)
  await chair.signsIn('chu-tich-hdnd')
  await chair.opens('/ban-lam-viec/kien-nghi?buoc=answered')
  const first = chair.page.getByRole('rowheader').getByRole('link').first()
  const title = await first.innerText()
  await voter.seesNot(title)
  await chair.follows(title)
  await chair.follows('Kiểm tra trả lời')
  await chair.ticks('Tôi đã xem các điểm trên')
  await chair.presses('Kiểm tra trả lời')
  await chair.follows('Công khai kết quả')
  await chair.fills('Nội dung công khai', 'Bà con đề nghị, cơ quan đã trả lời.')
  await chair.presses('Công khai kết quả')
  await chair.sees('Đã công khai kết quả cho cử tri.')

  // Nobody reloads: the duty's page follows the plan.
  await voter.sees(title)
  await voter.looks()
  await voter.page.getByRole('link', { name: title }).click()
  await voter.page.waitForURL(/\/kien-nghi\/[0-9A-Z-]{14}$/)
  await voter.sees('Bà con đề nghị, cơ quan đã trả lời.')
  await voter.opens(`${duty}?ngay=24/11/2026`)
  await voter.sees('Đến hết ngày 24/11/2026')
  await voter.seesNot(title)

  await chair.opens(`/ban-lam-viec${duty}`)
  await chair.sees(title, 'Tự tính theo loại hồ sơ')
  const counted = Number((await chair.words()).match(/Bằng chứng đã có (\d+)/)?.[1])
  assert.ok(counted >= 1, String(counted))
  for (const person of [voter, chair]) await person.leaves()
})
