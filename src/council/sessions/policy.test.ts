import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorIn } from '../../../tests/support/actor.ts'
import { sessionPermissions } from './policy.ts'

const actors = {
  chair: actorIn('standing_body', 'chair'),
  viceChair: actorIn('standing_body', 'vice_chair'),
  standingMember: actorIn('standing_body', 'member'),
  clerk: actorIn('council_office', 'clerk'),
  delegate: actorIn('council', 'delegate'),
  agencyHead: actorIn('agency', 'head'),
  stranger: null,
}

const allowed: Record<keyof typeof sessionPermissions, (keyof typeof actors)[]> = {
  'session.read': ['chair', 'viceChair', 'standingMember', 'clerk', 'delegate', 'agencyHead'],
  'session.plan': ['chair', 'viceChair', 'standingMember', 'clerk'],
  'session.amend': ['chair', 'viceChair', 'standingMember', 'clerk'],
  'session.convene': ['chair', 'viceChair', 'standingMember'],
  'session.announce': ['chair', 'viceChair', 'standingMember', 'clerk'],
  'session.send_papers': ['chair', 'viceChair', 'standingMember', 'clerk'],
  'session.cancel': ['chair', 'viceChair', 'standingMember'],
  'session.conduct': ['chair', 'viceChair'],
  'session.record': ['chair', 'viceChair', 'standingMember', 'clerk'],
  'session.project': ['chair', 'viceChair', 'standingMember', 'clerk'],
  'attendance.mark': ['chair', 'viceChair', 'standingMember', 'clerk'],
  'attendance.check_in': ['delegate'],
}

test('who may do what to a session', () => {
  for (const [name, permission] of Object.entries(sessionPermissions)) {
    const found = Object.entries(actors).flatMap(([who, actor]) =>
      permission.may(actor) ? [who] : [],
    )
    assert.deepEqual(found, allowed[name as keyof typeof allowed], name)
  }
})
