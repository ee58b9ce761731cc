import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTest, sourceFiles } from './source.ts'

const wall = 400
const routeWall = 110
const files = await sourceFiles(['src/**/*.{ts,tsx,css}', 'bin/*.ts', 'bench/*.ts', 'tests/**/*.ts'])
const lengthOf = (text: string) => text.split('\n').length - 1

/** Tables of data, not of thought. */
const exempt = new Set(['src/platform/db/schema.ts', 'src/platform/identity/common-passwords.ts', 'src/council/glossary.ts', 'src/routes.ts'])

test('no file passes the wall of 400 lines', () => {
  const long = files
    .filter(({ path, text }) => !exempt.has(path) && lengthOf(text) > wall)
    .map(({ path, text }) => `${path}: ${lengthOf(text)}`)
  assert.deepEqual(long, [])
})

test('routes stay thin', () => {
  const long = files
    .filter(({ path, text }) => /\/routes\//.test(path) && !isTest(path) && lengthOf(text) > routeWall)
    .map(({ path, text }) => `${path}: ${lengthOf(text)}`)
  assert.deepEqual(long, [])
})

test('no folder lies deeper than four below src', () => {
  const deep = files.filter(({ path }) => path.startsWith('src/') && path.split('/').length > 6)
  assert.deepEqual(deep.map(({ path }) => path), [])
})

test('no bag without a name of its own', () => {
  const bags = files.filter(({ path }) =>
    /(^|\/)(utils?|helpers?|common|misc|shared|lib|manager|handlers?)(\/|\.tsx?$)/.test(path),
  )
  assert.deepEqual(bags.map(({ path }) => path), [])
})

test('nothing is left open or switched off', () => {
  const open = files
    .filter(({ path }) => path !== 'tests/house/sizes.test.ts')
    .flatMap(({ path, text }) =>
      [...text.matchAll(/\b(TODO|FIXME|XXX|HACK)\b|not implemented|\b(test|it|describe)\.(skip|todo|only)\(/g)].map(
        (match) => `${path}: ${match[0]}`,
      ),
    )
  assert.deepEqual(open, [])
})

test('legal days are never a bare Date', () => {
  const dates = files
    .filter(({ path }) => path.startsWith('src/') && !isTest(path))
    // A login's end and a phone's own clock are no legal days.
    .filter(({ path }) => !path.startsWith('src/platform/identity/') && !path.startsWith('src/ui/page-scripts/'))
    .flatMap(({ path, text }) => [...text.matchAll(/new Date\(|Date\.now\(/g)].map(() => path))
  assert.deepEqual(dates, [])
})
