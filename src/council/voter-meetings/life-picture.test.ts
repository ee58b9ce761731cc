import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { lifePicture, meetingReadme, withPicture } from '../../../bin/life-picture.ts'
import { meetingLife } from './meeting.ts'

test("the slice's README shows the life as the transition table has it", async () => {
  const page = await readFile(meetingReadme, 'utf8')
  assert.equal(page, withPicture(page, lifePicture(meetingLife)))
})
