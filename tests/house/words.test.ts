import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { glossary } from '../../src/council/glossary.ts'
import { glossaryPage } from '../../bin/glossary.ts'
import { isTest, sourceFiles } from './source.ts'

const code = (await sourceFiles(['src/**/*.ts', 'src/**/*.tsx'])).filter(
  ({ path }) => !isTest(path) && path !== 'src/council/glossary.ts',
)

test('no refused synonym stands in the code', () => {
  const found = glossary.flatMap(({ refused = [], english }) =>
    refused.flatMap((word) =>
      code
        .filter(({ text }) => new RegExp(`(?<![a-z])${word}`, word === word.toUpperCase() ? '' : 'i').test(text))
        .map(({ path }) => `${path}: ${word} (say ${english})`),
    ),
  )
  assert.deepEqual(found, [])
})

test('a Vietnamese term has one English noun, and an English noun one term', () => {
  for (const side of ['vietnamese', 'english'] as const) {
    const words = glossary.map((term) => term[side])
    assert.deepEqual(words.filter((word, place) => words.indexOf(word) !== place), [])
  }
})

test('no identifier mixes Vietnamese into English', () => {
  const mixed = /\b(create|get|set|list|new|add|find|the|is|has)(KienNghi|DaiBieu|NghiQuyet|CuTri|KyHop|ThuongTruc|GiamSat|KeHoach)/
  assert.deepEqual(code.filter(({ text }) => mixed.test(text)).map(({ path }) => path), [])
})

test('where the person is a delegate no file speaks of a voter', () => {
  const found = code.filter(({ path, text }) => path.startsWith('src/council/voting/') && /\bvoter/i.test(text))
  assert.deepEqual(found.map(({ path }) => path), [])
})

test('no commune is named in the code', () => {
  const named = /Nghi Dương|nghi-duong|11713|Hải Phòng/
  assert.deepEqual(code.filter(({ text }) => named.test(text)).map(({ path }) => path), [])
})

test('docs/glossary.md is the dictionary as it is now', async () => {
  const page = await readFile(new URL('../../docs/glossary.md', import.meta.url), 'utf8')
  assert.equal(page, glossaryPage(glossary))
})
