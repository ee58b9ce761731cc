import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decideAnswer } from './petition-answer.ts'
import { decidePublication, decideResponse } from './petition-closing.ts'
import { decideClassification, decideMerge } from './petition-intake.ts'
import {
  closedKinds,
  endStates,
  mayFollow,
  petitionKinds,
  petitionLife,
  petitionStates,
  petitionVerbs,
  step,
  type Petition,
  type PetitionId,
  type PetitionState,
} from './petition.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

function petitionIn(state: PetitionState, more: Partial<Petition> = {}): Petition {
  return {
    id: 'a' as PetitionId,
    state,
    version: 1,
    kind: null,
    level: null,
    receivedOn: day('2026-08-27'),
    mayPublish: true,
    holderId: null,
    dueOn: null,
    firstDueOn: null,
    publishedOn: null,
    outcome: null,
    promisedOn: null,
    asked: null,
    ...more,
  }
}

const codeOf = (result: { ok: boolean; refusal?: { code: string } }) =>
  result.ok ? 'ok' : result.refusal?.code

test('every verb leads from its states to one state, and from no other', () => {
  for (const verb of petitionVerbs) {
    for (const state of petitionStates) {
      const result = step(petitionIn(state), verb)
      const { to } = petitionLife[verb]
      if (mayFollow(state, verb)) {
        assert.deepEqual(result, { ok: true, value: to === 'same' ? state : to })
      } else {
        assert.equal(codeOf(result), 'petition.not_at_this_step')
      }
    }
  }
})

test('any walk of verbs stays within the life, and what is closed stays closed', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...petitionVerbs), { maxLength: 40 }), (verbs) => {
      let state: PetitionState = 'received'
      for (const verb of verbs) {
        const next = step(petitionIn(state), verb)
        if (!next.ok) continue
        assert.ok(!endStates.includes(state), `${state} was left by ${verb}`)
        state = next.value
      }
    }),
  )
})

test('a complaint or a denunciation leaves at once; other kinds are classified', () => {
  for (const kind of petitionKinds) {
    const result = decideClassification(petitionIn('received'), { kind, field: 'land', level: 'commune' })
    assert.deepEqual(result, { ok: true, value: closedKinds.includes(kind) ? 'diverted' : 'classified' })
  }
})

test('a dated promise needs a day after today', () => {
  const today = day('2026-11-24')
  const promise = (promisedOn: string | null) =>
    codeOf(
      decideAnswer(
        petitionIn('transferred'),
        { outcome: 'dated_promise', legalBasis: '', promisedOn: promisedOn ? day(promisedOn) : null },
        today,
      ),
    )
  assert.equal(promise(null), 'petition.promise_undated')
  assert.equal(promise('2026-11-23'), 'petition.promise_past')
  assert.equal(promise('2026-11-24'), 'petition.promise_past')
  assert.equal(promise('2026-11-25'), 'ok')
})

test('a refusal needs its legal basis', () => {
  const refusal = (legalBasis: string) =>
    codeOf(
      decideAnswer(
        petitionIn('transferred'),
        { outcome: 'refused_with_basis', legalBasis, promisedOn: null },
        day('2026-11-24'),
      ),
    )
  assert.equal(refusal(''), 'petition.refusal_baseless')
  assert.equal(refusal('Luật Đất đai 31/2024/QH15, Điều 116'), 'ok')
})

test('who answered does not publish, and closed kinds are never published', () => {
  assert.equal(codeOf(decidePublication(petitionIn('checked'), 'p1', 'p1')), 'petition.publisher_answered')
  assert.equal(codeOf(decidePublication(petitionIn('checked'), 'p2', 'p1')), 'ok')
  for (const kind of closedKinds) {
    assert.equal(
      codeOf(decidePublication(petitionIn('checked', { kind }), 'p2', 'p1')),
      'petition.kind_closed',
    )
  }
})

test('the voter responds until the last day of the contest time, included', () => {
  const published = petitionIn('published', { dueOn: day('2026-12-09') })
  const on = (today: string) => codeOf(decideResponse(published, 'contest', day(today)))
  assert.equal(on('2026-12-08'), 'ok')
  assert.equal(on('2026-12-09'), 'ok')
  assert.equal(on('2026-12-10'), 'petition.contest_time_over')
})

test('a petition merges only into another one that lives', () => {
  const kept = (state: PetitionState) => petitionIn(state, { id: 'b' as PetitionId })
  assert.equal(codeOf(decideMerge(petitionIn('received'), petitionIn('received'))), 'petition.merged_into_itself')
  for (const state of ['merged', 'withdrawn', 'returned', 'diverted'] as const) {
    assert.equal(codeOf(decideMerge(petitionIn('received'), kept(state))), 'petition.merge_target_closed')
  }
  assert.equal(codeOf(decideMerge(petitionIn('classified'), kept('transferred'))), 'ok')
})
