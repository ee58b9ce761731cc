import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { lifePicture, readme, withPicture } from '../../../bin/life-picture.ts'
import { petitionLife } from './petition.ts'

test("the slice's README shows the life as the transition table has it", async () => {
  const page = await readFile(readme, 'utf8')
  assert.equal(page, withPicture(page, lifePicture(petitionLife)))
})
