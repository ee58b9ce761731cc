import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '../../platform/access/actor.ts'
import { actorIn } from '../../../tests/support/actor.ts'
import { delegatePermissions } from './policy.ts'

const all = Object.keys(delegatePermissions)
const allowedTo = (actor: Actor | null) =>
  Object.entries(delegatePermissions)
    .filter(([, permission]) => permission.may(actor))
    .map(([name]) => name)

test('chair, vice chair, clerk and head of the office keep the roster', () => {
  for (const [kind, office] of [
    ['standing_body', 'chair'],
    ['standing_body', 'vice_chair'],
    ['council_office', 'clerk'],
    ['council_office', 'head'],
  ] as const) {
    assert.deepEqual(allowedTo(actorIn(kind, office)), all, `${office} of ${kind}`)
  }
})

test('a member of the Standing body reads it and writes nothing', () => {
  assert.deepEqual(allowedTo(actorIn('standing_body', 'member')), ['person.read'])
})

test('nobody else may do anything here: no delegate, agency, committee, front, hamlet, operator, voter', () => {
  const others = [
    actorIn('council', 'delegate'),
    actorIn('board', 'head'),
    actorIn('peoples_committee', 'chair'),
    actorIn('agency', 'head'),
    actorIn('council_office', 'officer'),
    actorIn('fatherland_front', 'chair'),
    actorIn('hamlet', 'head'),
    { ...actorIn('none', 'none'), offices: [], isOperator: true },
    null,
  ]
  for (const actor of others) assert.deepEqual(allowedTo(actor), [])
})

test('every permission is a Vietnamese sentence', () => {
  for (const { sentence } of Object.values(delegatePermissions))
    assert.match(sentence, /được.*\.$/u)
})
