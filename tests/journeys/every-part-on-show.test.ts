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

for (const width of [360, 1280]) {
  for (const [colorScheme, scheme] of [
    ['light', 'nền sáng'],
    ['dark', 'nền tối'],
  ] as const) {
    test(`trang kiểu mẫu: mọi bộ phận đạt chuẩn tiếp cận ở ${width} px, ${scheme}`, async () => {
      const visitor = await Person.open(browser, product, { width, colorScheme })
      await visitor.opensAddress('/kieu-mau')
      for (const chip of await visitor.page.locator('details.deadline > summary').all())
        await chip.click()
      await visitor.sees('Kiểu mẫu: mọi bộ phận của giao diện')
      await visitor.looks()
      await visitor.leaves()
    })
  }
}

test('khung cổng công khai và khung một cột cũng vậy', async () => {
  const visitor = await Person.open(browser, product, { width: 360, colorScheme: 'dark' })
  for (const frame of ['portal', 'plain']) await visitor.opensAddress(`/kieu-mau?khung=${frame}`)
  await visitor.leaves()
})
