import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Gallery } from './gallery.tsx'
import type { GalleryFrame } from './gallery.tsx'

const assets = { stylesheet: '/kieu.css', scripts: ['/mot.js'] }
const frames: GalleryFrame[] = ['desk', 'portal', 'plain']

async function gallery(frame: GalleryFrame): Promise<string> {
  return String(await (<Gallery assets={assets} href="/kieu-mau" frame={frame} />).toString())
}

for (const frame of frames) {
  test(`the ${frame} frame with every part carries no inline style and no inline script`, async () => {
    const html = await gallery(frame)
    assert.doesNotMatch(html, /\sstyle=|<style|\son[a-z]+=|javascript:/)
    for (const [, attributes, body] of html.matchAll(/<script([^>]*)>([^<]*)/g)) {
      assert.match(attributes!, /type="module" src="\/mot\.js"/)
      assert.equal(body, '')
    }
  })

  test(`every id of the ${frame} frame is used once, and every reference finds its id`, async () => {
    const html = await gallery(frame)
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((found) => found[1]!)
    assert.deepEqual(ids.length, new Set(ids).size)
    const references = /\s(?:for|aria-labelledby|aria-describedby|form|data-opens)="([^"]+)"/g
    for (const [, names] of html.matchAll(references)) {
      for (const name of names!.split(' ')) assert.ok(ids.includes(name), name)
    }
  })

  test(`the ${frame} frame is a Vietnamese document with one h1, one main and a skip link to it`, async () => {
    const html = await gallery(frame)
    assert.ok(html.startsWith('<!DOCTYPE html><html lang="vi"><head>'))
    assert.equal(html.match(/<h1/g)?.length, 1)
    assert.equal(html.match(/<main id="noi-dung"/g)?.length, 1)
    assert.ok(html.indexOf('href="#noi-dung"') < html.indexOf('<header'))
  })
}

test('a desk is kept out of the cache of the back button, a portal is not', async () => {
  assert.match(await gallery('desk'), /turbo-cache-control/)
  assert.doesNotMatch(await gallery('portal'), /turbo-cache-control/)
})
