import assert from 'node:assert/strict'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Pages looked at by axe in this process: the same parts at the same address and width are looked at once. */
const lookedAt = new Set<string>()

/** What every page must be: no axe finding (with script), nothing wider than the window. */
export async function looksRight(page: Page, hasScript: boolean): Promise<void> {
  const where = page.url()
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  )
  assert.ok(overflow <= 0, `${where} rộng hơn màn hình ${overflow}px`)
  if (hasScript && (await isNew(page))) assert.deepEqual(await axeFindings(page), [], where)
}

/** Waits until no visit is under way. */
export async function rests(page: Page): Promise<void> {
  await page
    .locator('html:not([aria-busy]):not([data-turbo-preview])')
    .waitFor({ state: 'attached' })
}

/** A picture of the page into the folder JOURNEY_SCREENSHOTS, if one is named. */
export async function takesPicture(page: Page, number: number): Promise<void> {
  const folder = process.env['JOURNEY_SCREENSHOTS']
  if (!folder) return
  const { width = 0 } = page.viewportSize() ?? {}
  const height = await page.evaluate(() => Math.min(document.documentElement.scrollHeight, 3000))
  const name = `${new URL(page.url()).pathname.replaceAll('/', '_')}-${width}-${number}.png`
  const clip = { x: 0, y: 0, width, height }
  await page.screenshot({ path: join(folder, name), fullPage: true, clip })
}

/** Whether no page with this address (but for ids), this width and these parts was looked at before. */
async function isNew(page: Page): Promise<boolean> {
  await rests(page)
  const parts = await page.evaluate(() =>
    [...document.querySelectorAll('[class], [open]')]
      .map((part) => `${part.tagName}.${part.getAttribute('class')}.${part.hasAttribute('open')}`)
      .filter((part, place, all) => all.indexOf(part) === place)
      .toSorted(),
  )
  const ids = /[0-9a-f-]{36}|[0-9A-Z]{4}(-[0-9A-Z]{4}){2}/g
  const path = new URL(page.url()).pathname.replace(ids, ':id')
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  const look = JSON.stringify([path, page.viewportSize()?.width, isDark, parts])
  const isFirst = !lookedAt.has(look)
  lookedAt.add(look)
  return isFirst
}

/** What axe finds; a page that re-reads itself meanwhile is looked at again once it is at rest. */
async function axeFindings(page: Page): Promise<string[]> {
  for (let attempt = 1; ; attempt += 1) {
    await rests(page)
    // Without frames in our pages the whole check runs within the page: half the time.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
    const { violations } = await axe.analyze()
    const found = violations.map(({ id, nodes }) => ({
      id,
      places: nodes.map(({ html }) => html).join(' | '),
    }))
    if (attempt < 4 && found.some(({ places }) => places.includes('aria-busy="true"'))) continue
    return found.map(({ id, places }) => `${id}: ${places.slice(0, 300)}`)
  }
}
