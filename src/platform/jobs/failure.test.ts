import assert from 'node:assert/strict'
import { test } from 'node:test'
import { JobFailure, withoutWords } from './failure.ts'

test('a failure says its kind, its code and where, and nothing of what it was about', async () => {
  const error = Object.assign(new RangeError('no such person as ten@vidu.vn'), { code: '23505' })
  await assert.rejects(
    withoutWords(() => Promise.reject(error)),
    (failure) => {
      assert.ok(failure instanceof JobFailure)
      assert.equal(failure.message, 'RangeError 23505')
      assert.equal(failure.where, 'failure.test.ts:6')
      assert.equal(JSON.stringify([failure.message, failure.stack]).includes('ten@vidu.vn'), false)
      return true
    },
  )
})

test('what is thrown without being an error is only named', () => {
  assert.equal(new JobFailure('ten@vidu.vn').message, 'Error')
})
