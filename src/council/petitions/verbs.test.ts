import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorIn } from '../../../tests/support/actor.ts'
import type { Actor } from '../../platform/access/actor.ts'
import { petitionStates, type PetitionState } from './petition.ts'
import { bodiesAnsweredFor } from './policy.ts'
import { verbsFor } from './verbs.ts'

const holder = actorIn('agency', 'head')
const holderId = bodiesAnsweredFor(holder)[0]!

const at = (state: PetitionState, more: { outcome?: string; holderId?: string | null } = {}) => ({
  state,
  holderId,
  outcome: null,
  asked: null,
  ...more,
})

const matrixOf = (actor: Actor | null) =>
  Object.fromEntries(
    petitionStates
      .map((state) => [state, verbsFor(actor, at(state, { outcome: 'settled' }))] as const)
      .filter(([, verbs]) => verbs.length > 0)
      .map(([state, verbs]) => [state, verbs.join(' ')]),
  )

// Role × verb × state, with an answer that says "settled": change a line only when a sentence of policy.ts
// or a row of petitionLife changed.
test('what the Standing body may do at each step', () => {
  assert.deepEqual(matrixOf(actorIn('standing_body', 'chair')), {
    received: 'classify merge return withdraw',
    classified: 'classify transfer send_up merge return withdraw',
    transferred: 'transfer extend prove send_up urge withdraw',
    sent_up: 'transfer urge withdraw',
    answered: 'check prove send_up send_back',
    checked: 'publish prove send_back',
    published: 'prove',
    confirmed: 'settle prove reopen',
    contested: 'transfer reopen send_up',
    followed: 'prove reopen urge',
    settled: 'reopen',
  })
})

test('what a clerk may do at each step', () => {
  assert.deepEqual(matrixOf(actorIn('council_office', 'clerk')), {
    received: 'classify merge return withdraw',
    classified: 'classify merge return withdraw',
    transferred: 'prove urge withdraw',
    sent_up: 'urge withdraw',
    answered: 'check prove send_back',
    checked: 'prove send_back',
    published: 'prove',
    confirmed: 'settle prove',
    followed: 'prove urge',
  })
})

test('what the body that holds it may do at each step, and another body nothing', () => {
  assert.deepEqual(matrixOf(holder), {
    transferred: 'answer prove ask_extension ask_transfer',
    answered: 'prove',
    checked: 'prove',
    published: 'prove',
    confirmed: 'prove',
    followed: 'answer prove postpone',
  })
  for (const state of petitionStates) {
    assert.deepEqual(verbsFor(holder, at(state, { holderId: 'another body' })), [], state)
  }
})

test('delegates, the Front and strangers do none of these', () => {
  const others = [actorIn('council', 'delegate'), actorIn('fatherland_front', 'chair'), null]
  for (const actor of others) assert.deepEqual(matrixOf(actor), {})
})

test('a request offers its refusal and hides a second one; what is held above is relayed, not given back', () => {
  const chair = actorIn('standing_body', 'chair')
  const asked = { ...at('transferred'), asked: 'transfer' as const }
  assert.ok(verbsFor(chair, asked).includes('decline'))
  assert.ok(!verbsFor(chair, at('transferred')).includes('decline'))
  assert.ok(!verbsFor(holder, asked).includes('ask_extension'))
  assert.ok(verbsFor(chair, at('sent_up', { holderId: null })).includes('relay'))
  assert.ok(!verbsFor(chair, at('answered', { holderId: null })).includes('send_back'))
  assert.ok(!verbsFor(chair, at('confirmed', { outcome: 'explained' })).includes('settle'))
})
