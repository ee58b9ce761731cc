import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '../../platform/access/actor.ts'
import { actorIn } from '../../../tests/support/actor.ts'
import { documentPermissions, reach } from './policy.ts'

const actors: Record<string, Actor | null> = {
  stranger: null,
  chair: actorIn('standing_body', 'chair'),
  boardHead: actorIn('board', 'head'),
  clerk: actorIn('council_office', 'clerk'),
  delegate: actorIn('council', 'delegate'),
  agency: actorIn('agency', 'officer'),
  front: actorIn('fatherland_front', 'chair'),
}
const making = ['read', 'draft', 'revise', 'check', 'send_back', 'submit', 'sign']

// The whole matrix, role by role: change a line here only when the sentence in policy.ts changed.
const matrix: Record<string, readonly string[]> = {
  stranger: ['verify'],
  chair: [...making, 'receive', 'publish', 'unpublish', 'withdraw', 'verify'],
  boardHead: [...making, 'receive', 'withdraw', 'verify'],
  clerk: [...making, 'issue', 'cancel_number', 'enter_late', 'send', 'receive', 'file', 'publish', 'withdraw', 'verify'],
  delegate: ['read', 'receive', 'verify'],
  agency: ['read', 'receive', 'verify'],
  front: ['read', 'receive', 'verify'],
}

test('who may do what to papers', () => {
  for (const [name, actor] of Object.entries(actors)) {
    const allowed = Object.entries(documentPermissions)
      .filter(([permission, { may }]) => permission.startsWith('official_document.') && may(actor))
      .map(([permission]) => permission.replace('official_document.', ''))
    assert.deepEqual(allowed, matrix[name], name)
  }
})

test('drafts are read by those who make papers, other bodies read what was sent to them', () => {
  assert.deepEqual(Object.values(actors).map(reach), ['none', 'drafts', 'drafts', 'drafts', 'register', 'received', 'received'])
})

test('every permission is a Vietnamese sentence', () => {
  for (const { sentence } of Object.values(documentPermissions)) assert.match(sentence, /được.*\.$/u)
})
