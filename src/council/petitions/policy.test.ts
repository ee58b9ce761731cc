import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '../../platform/access/actor.ts'
import { actorIn } from '../../../tests/support/actor.ts'
import { petitionPermissions } from './policy.ts'

const actors: Record<string, Actor | null> = {
  stranger: null,
  chair: actorIn('standing_body', 'chair'),
  clerk: actorIn('council_office', 'clerk'),
  delegate: actorIn('council', 'delegate'),
  agency: actorIn('agency', 'officer'),
  front: actorIn('fatherland_front', 'chair'),
  operator: { ...actorIn('none', 'none'), offices: [], isOperator: true },
}

// The whole matrix, role by role: change a line here only when the sentence in policy.ts changed.
const matrix = {
  stranger: ['submit', 'respond', 'look_up'],
  chair: ['submit', 'note', 'import', 'write_template', 'read', 'classify', 'transfer', 'relay', 'check', 'send_back', 'send_up', 'decline', 'extend', 'urge', 'prove', 'settle', 'publish', 'reopen', 'return', 'merge', 'withdraw', 'write_letter', 'report', 'respond', 'look_up'],
  clerk: ['submit', 'note', 'import', 'write_template', 'read', 'classify', 'relay', 'check', 'send_back', 'urge', 'prove', 'settle', 'return', 'merge', 'withdraw', 'write_letter', 'report', 'respond', 'look_up'],
  delegate: ['submit', 'note', 'read', 'respond', 'look_up'],
  agency: ['submit', 'read', 'answer', 'ask_transfer', 'ask_extension', 'prove', 'postpone', 'respond', 'look_up'],
  front: ['submit', 'note', 'respond', 'look_up'],
  operator: ['submit', 'respond', 'look_up'],
}

test('who may do what to petitions', () => {
  for (const [name, actor] of Object.entries(actors)) {
    const allowed = Object.entries(petitionPermissions)
      .filter(([, permission]) => permission.may(actor))
      .map(([permission]) => permission.replace('petition.', ''))
    assert.deepEqual(allowed, matrix[name as keyof typeof matrix], name)
  }
})

test('every permission is a Vietnamese sentence', () => {
  for (const { sentence } of Object.values(petitionPermissions)) {
    assert.match(sentence, /(được|Chỉ|ghi nhận).*\.$/u)
  }
})
