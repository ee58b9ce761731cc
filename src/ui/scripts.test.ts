import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { transformSync } from 'oxc-transform'
import { scripts } from './scripts.server.ts'

const [elements, turbo] = scripts()

test('the elements are one module without imports that fits in 16 KB', () => {
  assert.ok(elements && Buffer.byteLength(elements.body) <= 16 * 1024)
  assert.doesNotMatch(elements.body, /^(?:import|export)\b/m)
  assert.deepEqual(transformSync('elements.js', elements.body).errors, [])
  assert.match(elements.path, /^elements\.[0-9a-f]{16}\.js$/)
})

test('every element file is in the module', () => {
  const folder = new URL('./elements/', import.meta.url)
  for (const file of readdirSync(folder).filter((name) => /^nt-[\w-]+\.ts$/.test(name))) {
    const name = file.slice(0, -3)
    assert.ok(elements?.body.includes(`customElements.define("${name}"`), name)
    assert.ok(readFileSync(new URL(file, folder), 'utf8').split('\n').length <= 100, name)
  }
})

test('Turbo is served as published except that it puts no style into the page', () => {
  assert.ok(turbo?.body.includes('Copyright'))
  assert.equal(turbo?.body.match(/installStylesheetElement\(\)/g)?.length, 1)
})
