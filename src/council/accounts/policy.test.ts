import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '../../platform/access/actor.ts'
import { actorIn } from '../../../tests/support/actor.ts'
import { accountPermissions } from './policy.ts'
import { accountDone, accountRefusals } from './text.vi.ts'

const everything = ['read', 'open', 'issue_slip', 'close', 'reopen']

// The whole matrix, role by role: change a line here only when the sentence in policy.ts changed.
const matrix: readonly (readonly [string, Actor | null, readonly string[]])[] = [
  ['stranger', null, []],
  ['chair', actorIn('standing_body', 'chair'), everything],
  ['vice chair', actorIn('standing_body', 'vice_chair'), []],
  ['clerk', actorIn('council_office', 'clerk'), everything],
  ['head of the office', actorIn('council_office', 'head'), []],
  ['delegate', actorIn('council', 'delegate'), []],
  ['agency', actorIn('agency', 'head'), []],
  ['operator', { ...actorIn('none', 'none'), offices: [], isOperator: true }, []],
]

test('who may do what to accounts', () => {
  for (const [name, actor, expected] of matrix) {
    const allowed = Object.entries(accountPermissions)
      .filter(([, permission]) => permission.may(actor))
      .map(([permission]) => permission.replace('account.', ''))
    assert.deepEqual(allowed, expected, name)
  }
})

test('every permission, refusal and success is a Vietnamese sentence', () => {
  for (const { sentence } of Object.values(accountPermissions))
    assert.match(sentence, /được .*\.$/u)
  const values = { minutes: 15, least: 10, most: 128 }
  for (const [code, words] of Object.entries(accountRefusals)) {
    assert.match(words(values), /^\p{Lu}.*\.$/u, code)
    assert.doesNotMatch(words(values), /undefined/, code)
  }
  for (const words of Object.values(accountDone)) assert.match(words, /^\p{Lu}.*\.$/u)
})
