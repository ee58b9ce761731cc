import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../../tests/support/law-seeds.ts'
import { decideAnswer, decideCheck } from './petition-answer.ts'
import {
  afterConfirmation,
  decideEvidence,
  decideLapse,
  decidePublication,
  decideResponse,
  decideSettlement,
} from './petition-closing.ts'
import {
  mayFollow,
  petitionOutcomes,
  petitionVerbs,
  step,
  type Petition,
  type PetitionId,
  type PetitionState,
  type PetitionVerb,
} from './petition.ts'
import type { Result } from '../../kernel/result.ts'

/** What a walk remembers beside the petition: what the store would know. */
type Walk = {
  petition: Petition
  today: Temporal.PlainDate
  answeredBy: string
  evidence: { personId: string }[]
  confirmedSinceAnswer: boolean
}

const people = ['a', 'b', 'c']
// Mostly a verb that the table allows next: by chance alone hardly any walk comes far.
const move = fc.record({
  any: fc.constantFrom(...petitionVerbs),
  place: fc.nat(),
  isAny: fc.nat({ max: 19 }).map((n) => n === 0),
  by: fc.constantFrom(...people),
  outcome: fc.constantFrom(...petitionOutcomes),
  days: fc.integer({ min: 0, max: 20 }),
  files: fc.integer({ min: 0, max: 1 }),
})
type Move = { any: PetitionVerb; place: number; isAny: boolean; by: string; outcome: (typeof petitionOutcomes)[number]; files: number; days: number }
type Done = Move & { verb: PetitionVerb }

const ends: readonly PetitionVerb[] = ['return', 'merge', 'withdraw', 'divert']

function verbOf(state: PetitionState, { any, place, isAny }: Move): PetitionVerb {
  const next = petitionVerbs.filter((verb) => mayFollow(state, verb) && !ends.includes(verb))
  return isAny ? any : (next[place % Math.max(1, next.length)] ?? any)
}

const start = (): Walk => ({
  petition: {
    id: 'p' as PetitionId,
    state: 'received',
    version: 1,
    kind: 'petition',
    level: 'commune',
    receivedOn: day('2026-08-27'),
    mayPublish: true,
    holderId: 'body',
    dueOn: null,
    firstDueOn: null,
    publishedOn: null,
    outcome: null,
    promisedOn: null,
    asked: null,
  },
  today: day('2026-08-27'),
  answeredBy: '',
  evidence: [],
  confirmedSinceAnswer: false,
})

/** What the rules say to one move: each verb asked as its command asks it. */
function decided({ petition, today, ...walk }: Walk, { verb, by, outcome, files }: Done): Result<PetitionState> {
  if (verb === 'answer') {
    return decideAnswer(petition, { outcome, legalBasis: 'Luật', promisedOn: today.add({ days: 9 }) }, today)
  }
  if (verb === 'check') {
    return decideCheck(petition, { checker: by, answeredBy: walk.answeredBy }, { count: 1, areSeen: true })
  }
  if (verb === 'publish') return decidePublication(petition, by, walk.answeredBy)
  if (verb === 'confirm' || verb === 'contest') return decideResponse(petition, verb, today)
  if (verb === 'lapse') return decideLapse(petition, today)
  if (verb === 'prove') return decideEvidence(petition, { files, worksRecord: '', doneOn: today }, today)
  if (verb === 'settle') return decideSettlement(petition, walk.evidence, by)
  return step(petition, verb)
}

/** The walk after a move that was allowed. */
function after(walk: Walk, { verb, by, outcome }: Done, state: PetitionState): Walk {
  const { today } = walk
  const petition = { ...walk.petition, state, version: walk.petition.version + 1 }
  if (verb === 'answer') {
    const promisedOn = outcome === 'dated_promise' ? today.add({ days: 9 }) : null
    return { ...walk, petition: { ...petition, outcome, promisedOn }, answeredBy: by, confirmedSinceAnswer: false }
  }
  if (verb === 'publish') return { ...walk, petition: { ...petition, dueOn: today.add({ days: 15 }) } }
  if (verb === 'prove') return { ...walk, petition, evidence: [...walk.evidence, { personId: by }] }
  if (verb === 'confirm' || verb === 'lapse') return { ...walk, petition, confirmedSinceAnswer: true }
  if (verb === 'reopen') return { ...walk, petition: { ...petition, outcome: null }, evidence: [] }
  return { ...walk, petition }
}

test('no walk of verbs reaches settled without an answer that says so, evidence, and confirmation or the end of the time', () => {
  let reached = 0
  fc.assert(
    fc.property(fc.array(move, { minLength: 30, maxLength: 120, size: 'max' }), (moves) => {
      let walk = start()
      for (const chosen of moves) {
        const one = { ...chosen, verb: verbOf(walk.petition.state, chosen) }
        walk = { ...walk, today: walk.today.add({ days: one.days }) }
        const next = decided(walk, one)
        if (!next.ok) continue
        const before = walk
        walk = after(walk, one, next.value)
        if (walk.petition.state !== 'settled' || before.petition.state === 'settled') continue
        reached += 1
        assert.equal(one.verb, 'settle')
        assert.equal(before.petition.outcome, 'settled')
        assert.ok(before.evidence.some(({ personId }) => personId !== one.by))
        assert.ok(before.confirmedSinceAnswer)
      }
    }),
    { numRuns: 300 },
  )
  assert.ok(reached > 3, `only ${reached} walks came that far`)
})

test('only a dated promise is followed by itself', () => {
  const { petition } = start()
  for (const outcome of petitionOutcomes) {
    const follows = afterConfirmation({ ...petition, outcome, promisedOn: day('2026-12-01') })
    assert.equal(follows, outcome === 'dated_promise' ? 'follow' : null)
  }
})
