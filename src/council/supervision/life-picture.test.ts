import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { lifePicture, supervisionReadme, withPicture } from '../../../bin/life-picture.ts'
import { supervisionLife } from './supervision.ts'

test("the slice's README shows the life as the transition table has it", async () => {
  const page = await readFile(supervisionReadme, 'utf8')
  assert.equal(page, withPicture(page, lifePicture(supervisionLife)))
})
