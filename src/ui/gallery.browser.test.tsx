import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../../tests/support/browser.ts'
import { openStage, stageAssets } from './browser-stage.tsx'
import { Gallery } from './gallery.tsx'
import type { GalleryFrame } from './gallery.tsx'

let browser: Browser
let stage: Awaited<ReturnType<typeof openStage>>

before(async () => {
  browser = await launchBrowser()
  stage = await openStage(({ url }) => {
    const frame = (url.searchParams.get('khung') ?? 'desk') as GalleryFrame
    return { html: <Gallery assets={stageAssets} href="/" frame={frame} /> }
  })
})

after(async () => {
  await browser.close()
  stage.close()
})

const cases = [
  { colorScheme: 'light', width: 360, frame: 'portal' },
  { colorScheme: 'light', width: 1280, frame: 'desk' },
  { colorScheme: 'dark', width: 1280, frame: 'portal' },
  { colorScheme: 'dark', width: 360, frame: 'desk' },
] as const

for (const { colorScheme, width, frame } of cases) {
  test(`every part in the ${frame} frame at ${width} px, ${colorScheme}: axe finds nothing, nothing sticks out`, async () => {
    const viewport = { width, height: 900 }
    const context = await browser.newContext({ viewport, colorScheme })
    const page = await context.newPage()
    await page.goto(`${stage.url}/?khung=${frame}`)
    for (const chip of await page.locator('details.deadline > summary').all()) await chip.click()
    const { violations } = await new AxeBuilder({ page }).analyze()
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      [],
    )
    const scrolled = await page.evaluate(() => document.documentElement.scrollWidth)
    assert.equal(scrolled, width)
    await context.close()
  })
}

test('without script nothing shows that needs it, and the menu opens', async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 900 },
  })
  const page = await context.newPage()
  await page.goto(stage.url)
  assert.ok(await page.getByRole('button', { name: 'Chép' }).isHidden())
  assert.ok(await page.getByLabel('Chọn cả trang').isHidden())
  await page.locator('summary', { hasText: 'Danh mục' }).click()
  assert.ok(await page.getByRole('link', { name: 'Kế hoạch', exact: true }).isVisible())
  await context.close()
})
