import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorIn } from '../../../tests/support/actor.ts'
import { enteringOffice, indicatorPermissions } from './policy.ts'

const actors = {
  chair: actorIn('standing_body', 'chair'),
  standingMember: actorIn('standing_body', 'member'),
  boardHead: actorIn('board', 'head'),
  clerk: actorIn('council_office', 'clerk'),
  delegate: actorIn('council', 'delegate'),
  agencyHead: actorIn('agency', 'head'),
  front: actorIn('fatherland_front', 'chair'),
  stranger: null,
}

const allowed: Record<keyof typeof indicatorPermissions, (keyof typeof actors)[]> = {
  'indicator.read': [
    'chair',
    'standingMember',
    'boardHead',
    'clerk',
    'delegate',
    'agencyHead',
    'front',
  ],
  'indicator.define': ['chair', 'standingMember', 'clerk'],
  'indicator.import': ['chair', 'standingMember', 'clerk'],
  'indicator_target.set': ['chair', 'standingMember', 'clerk'],
  'indicator_figure.enter': ['clerk', 'agencyHead', 'front'],
  'indicator_figure.check': ['chair', 'standingMember', 'boardHead', 'clerk'],
}

test('who may do what to indicators', () => {
  for (const [name, permission] of Object.entries(indicatorPermissions)) {
    const found = Object.entries(actors).flatMap(([who, actor]) =>
      permission.may(actor) ? [who] : [],
    )
    assert.deepEqual(found, allowed[name as keyof typeof allowed], name)
  }
})

test('figures are entered in the office of the owner, or of the clerk, in no other', () => {
  assert.equal(enteringOffice(actors.agencyHead, 'b')?.office, 'head')
  assert.equal(enteringOffice(actors.agencyHead, 'another'), undefined)
  assert.equal(enteringOffice(actors.clerk, 'another')?.office, 'clerk')
})
