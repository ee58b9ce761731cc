import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

type Stop = { tag: string; name: string; isMarked: boolean; isInView: boolean }

/**
 * Presses Tab until the focus stands on a link, button or field of this name. Every stop on the way must
 * be in view and show that it has the focus (WCAG 2.2, 2.4.7 and 2.4.11).
 */
export async function tabsTo(
  page: Page,
  tag: 'a' | 'button' | 'input' | 'select' | 'textarea',
  name: string,
): Promise<void> {
  const passed: string[] = []
  while (passed.length < 150) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(stopHere)
    if (stop.tag === 'body') continue
    assert.ok(
      stop.isMarked && stop.isInView,
      `không thấy tiêu điểm ở “${stop.name}”, ${page.url()}`,
    )
    if (stop.tag === tag && stop.name === name) return
    passed.push(`${stop.tag} “${stop.name}”`)
  }
  assert.fail(
    `phím Tab không tới được ${tag} “${name}”, chỉ qua: ${passed.slice(0, 80).join(', ')}`,
  )
}

/** Where the focus stands; runs in the page. */
function stopHere(): Stop {
  const here = document.activeElement as HTMLElement
  const { outlineStyle, outlineWidth } = getComputedStyle(here)
  const { top, bottom, left, right, width, height } = here.getBoundingClientRect()
  const [label] = (here as HTMLInputElement).labels ?? []
  const words = here.getAttribute('aria-label') ?? label?.innerText ?? here.innerText
  return {
    tag: here.tagName.toLowerCase(),
    name: words.replace(/\s+/g, ' ').trim(),
    isMarked: outlineStyle !== 'none' && outlineWidth !== '0px',
    isInView:
      width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
  }
}
