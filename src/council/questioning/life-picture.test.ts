import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { questioningReadme, lifePicture, withPicture } from '../../../bin/life-picture.ts'
import { questionLife } from './formal-question.ts'

test("the slice's README shows the life as the transition table has it", async () => {
  const page = await readFile(questioningReadme, 'utf8')
  assert.equal(page, withPicture(page, lifePicture(questionLife)))
})
