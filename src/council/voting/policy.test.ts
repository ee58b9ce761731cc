import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorIn } from '../../../tests/support/actor.ts'
import { agendaPermissions } from '../agenda/index.ts'
import { votePermissions } from './policy.ts'

const actors = {
  chair: actorIn('standing_body', 'chair'),
  standingMember: actorIn('standing_body', 'member'),
  clerk: actorIn('council_office', 'clerk'),
  delegate: actorIn('council', 'delegate'),
  agencyHead: actorIn('agency', 'head'),
  stranger: null,
}

const allowed: Record<
  keyof typeof votePermissions | keyof typeof agendaPermissions,
  (keyof typeof actors)[]
> = {
  'vote.open': ['chair'],
  'vote.close': ['chair'],
  'vote.annul': ['chair'],
  'ballot.cast': ['delegate'],
  'ballot.enter': ['clerk'],
  'agenda_item.add': ['chair', 'standingMember', 'clerk'],
  'agenda_item.amend': ['chair', 'standingMember', 'clerk'],
  'agenda_item.move': ['chair', 'standingMember', 'clerk'],
  'agenda_item.withdraw': ['chair'],
  'agenda_item.postpone': ['chair'],
  'agenda_item.waive_papers': ['chair'],
  'agenda_item.take_up': ['chair'],
  'agenda_item.finish': ['chair'],
  'agenda_item.summarise': ['chair', 'standingMember', 'clerk'],
  'agenda_paper.attach': ['chair', 'standingMember', 'clerk'],
  'speech.ask': ['delegate'],
  'speech.give_floor': ['chair'],
  'speech.end': ['chair'],
  'speech.withdraw': ['delegate'],
}

test('who may do what to votes, agenda and speeches', () => {
  for (const [name, permission] of Object.entries({ ...votePermissions, ...agendaPermissions })) {
    const found = Object.entries(actors).flatMap(([who, actor]) =>
      permission.may(actor) ? [who] : [],
    )
    assert.deepEqual(found, allowed[name as keyof typeof allowed], name)
  }
})
