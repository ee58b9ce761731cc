import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '../../platform/access/actor.ts'
import { actorIn } from '../../../tests/support/actor.ts'
import { voterMeetingPermissions } from './policy.ts'

const actors: Record<string, Actor | null> = {
  stranger: null,
  chair: actorIn('standing_body', 'chair'),
  clerk: actorIn('council_office', 'clerk'),
  delegate: actorIn('council', 'delegate'),
  front: actorIn('fatherland_front', 'officer'),
  agency: actorIn('agency', 'head'),
  operator: { ...actorIn('none', 'none'), offices: [], isOperator: true },
}

const atTheTable = [
  'voter_meeting.read',
  'voter_meeting.attend',
  'opinion_slip.print',
  'spoken_line.note',
  'spoken_line.correct',
  'spoken_line.withdraw',
  'spoken_line.read_back',
  'voter_meeting.close',
  'minutes.approve',
  'voter_meeting.look_up',
]
const planners = [
  'voter_meeting.read',
  'meeting_round.plan',
  'voter_meeting.plan',
  'voter_meeting.announce',
  'voter_meeting.move',
  'voter_meeting.cancel',
  ...atTheTable.slice(1),
]

// The whole matrix, role by role: change a line here only when the sentence in policy.ts changed.
const matrix: Record<string, readonly string[]> = {
  stranger: ['voter_meeting.look_up'],
  chair: planners,
  clerk: planners,
  delegate: atTheTable,
  front: atTheTable,
  agency: ['voter_meeting.look_up'],
  operator: ['voter_meeting.look_up'],
}

test('who may do what about voter meetings', () => {
  for (const [name, actor] of Object.entries(actors)) {
    const allowed = Object.entries(voterMeetingPermissions)
      .filter(([, permission]) => permission.may(actor))
      .map(([permission]) => permission)
    assert.deepEqual(allowed, matrix[name], name)
  }
})

test('every permission is a Vietnamese sentence', () => {
  for (const { sentence } of Object.values(voterMeetingPermissions)) {
    assert.match(sentence, /được .+\.$/)
  }
})
