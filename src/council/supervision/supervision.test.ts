import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Result } from '../../kernel/result.ts'
import {
  decideBeginning,
  decideConclusion,
  decideDraft,
  decideReply,
  decideVisit,
  step,
  supervisionLife,
  supervisionStates,
  type Supervision,
  type SupervisionId,
} from './supervision.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)
const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal.code)
const today = day('2026-11-24')

const supervision: Supervision = {
  id: 'one' as SupervisionId,
  state: 'decided',
  version: 1,
  kind: 'thematic',
  decidedOn: day('2026-11-02'),
  commentsDueOn: null,
}
const beginning = {
  kind: 'thematic' as const,
  decidedOn: day('2026-11-24'),
  startsOn: day('2026-11-24'),
  endsOn: day('2026-11-24'),
  headId: 'a',
  memberIds: ['a', 'b'],
  supervisedIds: ['office'],
}

test('a verb is refused from every state that the table does not name', () => {
  for (const [verb, { from }] of Object.entries(supervisionLife)) {
    for (const state of supervisionStates) {
      const allowed = (from as readonly string[]).includes(state)
      assert.equal(
        step({ state }, verb as keyof typeof supervisionLife).ok,
        allowed,
        `${verb} ${state}`,
      )
    }
  }
})

test('a theme begins with a decision, a window, a team under its head, and somebody supervised', () => {
  const begin = (more: object) => codeOf(decideBeginning({ ...beginning, ...more }, today))
  assert.equal(begin({}), 'ok')
  assert.equal(begin({ decidedOn: day('2026-11-25') }), 'supervision.decided_in_future')
  assert.equal(begin({ startsOn: day('2026-11-23') }), 'supervision.begins_before_decision')
  assert.equal(begin({ endsOn: day('2026-11-23') }), 'supervision.window_backwards')
  assert.equal(begin({ supervisedIds: [] }), 'supervision.nobody_supervised')
  assert.equal(begin({ headId: null }), 'supervision.team_headless')
  assert.equal(begin({ memberIds: ['a'] }), 'supervision.team_of_one')
  assert.equal(begin({ kind: 'sudden', headId: null, memberIds: [] }), 'ok')
})

test('a report is judged once it is there, and one accepted is not handed in again', () => {
  const outlined = { ...supervision, state: 'outlined' as const }
  assert.equal(codeOf(decideReply(supervision, 'asked', 'reply')), 'supervision.not_from_here')
  assert.equal(codeOf(decideReply(outlined, 'asked', 'accept')), 'supervision.reply_not_there')
  assert.deepEqual(decideReply(outlined, 'sent_back', 'reply'), { ok: true, value: 'handed_in' })
  assert.deepEqual(decideReply(outlined, 'handed_in', 'send_back'), {
    ok: true,
    value: 'sent_back',
  })
  assert.equal(codeOf(decideReply(outlined, 'accepted', 'reply')), 'supervision.reply_accepted')
})

test('a draft stands on findings, an outline, and the reports or the reason why not', () => {
  const days = { commentsDueOn: day('2026-11-25'), today }
  const gathered = { findings: 1, owing: [] as string[], reason: '' }
  const outlined = { ...supervision, state: 'outlined' as const }
  assert.equal(codeOf(decideDraft(supervision, gathered, days)), 'supervision.outline_missing')
  assert.equal(codeOf(decideDraft({ ...supervision, kind: 'sudden' }, gathered, days)), 'ok')
  assert.equal(
    codeOf(decideDraft(outlined, { ...gathered, findings: 0 }, days)),
    'supervision.nothing_found',
  )
  assert.equal(
    codeOf(decideDraft(outlined, { ...gathered, owing: ['Phòng'] }, days)),
    'supervision.reports_owed',
  )
  assert.equal(
    codeOf(decideDraft(outlined, { ...gathered, owing: ['Phòng'], reason: 'đã hỏi' }, days)),
    'ok',
  )
  assert.equal(
    codeOf(decideDraft(outlined, gathered, { ...days, commentsDueOn: today })),
    'supervision.comments_due_past',
  )
})

test('a conclusion needs a recommendation with a day to come, and waits for comments to their last day', () => {
  const drafted = { ...supervision, state: 'drafted' as const, commentsDueOn: day('2026-11-24') }
  const one = { dueOn: day('2026-12-31') }
  const conclude = (
    known: { recommendations: { dueOn: Temporal.PlainDate }[]; silent: number },
    on: string,
  ) => codeOf(decideConclusion(drafted, known, day(on)))
  assert.equal(
    conclude({ recommendations: [], silent: 0 }, '2026-11-24'),
    'supervision.no_recommendation',
  )
  assert.equal(
    conclude({ recommendations: [{ dueOn: today }], silent: 0 }, '2026-11-24'),
    'supervision.recommendation_due_past',
  )
  assert.equal(
    conclude({ recommendations: [one], silent: 1 }, '2026-11-24'),
    'supervision.comments_awaited',
  )
  assert.equal(conclude({ recommendations: [one], silent: 1 }, '2026-11-25'), 'ok')
  assert.equal(conclude({ recommendations: [one], silent: 0 }, '2026-11-24'), 'ok')
})

test('a second visit to one office within the month asks for a reason', () => {
  const visit = { onDay: today, crowds: 1, reason: '' }
  assert.equal(codeOf(decideVisit(supervision, visit, today)), 'supervision.office_crowded')
  assert.equal(codeOf(decideVisit(supervision, { ...visit, reason: 'Việc khác hẳn' }, today)), 'ok')
  assert.equal(codeOf(decideVisit(supervision, { ...visit, crowds: 0 }, today)), 'ok')
  assert.equal(
    codeOf(decideVisit(supervision, { ...visit, crowds: 0, onDay: day('2026-11-23') }, today)),
    'supervision.visit_past',
  )
})
