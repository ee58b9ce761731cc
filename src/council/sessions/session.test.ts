import assert from 'node:assert/strict'
import { test } from 'node:test'
import { standingOf } from './checklist.ts'
import {
  decideDays,
  decideOpening,
  sessionStates,
  sessionVerbs,
  step,
  type Session,
  type SessionId,
  type SessionState,
} from './session.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const session = (state: SessionState): Session => ({
  id: 's' as SessionId,
  kind: 'ordinary',
  state,
  version: 1,
  startsOn: day('2026-12-16'),
  endsOn: day('2026-12-17'),
})
const codeOf = (result: { ok: boolean; refusal?: { code: string } }) =>
  result.ok ? 'ok' : result.refusal?.code

test('every verb leads from the states of the table and from no other', () => {
  const expected: Record<string, Partial<Record<SessionState, SessionState>>> = {
    plan: {},
    amend: { planned: 'planned', convened: 'convened' },
    convene: { planned: 'convened' },
    announce: { convened: 'convened' },
    send_papers: { convened: 'convened' },
    open: { convened: 'opened' },
    pause: { opened: 'paused' },
    resume: { paused: 'opened' },
    close: { opened: 'closed', paused: 'closed' },
    cancel: { planned: 'cancelled', convened: 'cancelled' },
  }
  for (const verb of sessionVerbs) {
    for (const state of sessionStates) {
      const next = step(session(state), verb)
      assert.equal(
        next.ok ? next.value : undefined,
        expected[verb]?.[state],
        `${verb} from ${state}`,
      )
    }
  }
})

test('a session is planned from today on, ends no earlier than it begins, and lasts at most 15 days', () => {
  const today = day('2026-11-25')
  const plan = (startsOn: string, endsOn: string) =>
    codeOf(
      decideDays(
        { kind: 'ordinary', startsOn: day(startsOn), endsOn: day(endsOn), askedBy: '' },
        today,
      ),
    )
  assert.equal(plan('2026-11-24', '2026-11-24'), 'session.day_past')
  assert.equal(plan('2026-11-25', '2026-11-25'), 'ok')
  assert.equal(plan('2026-12-16', '2026-12-15'), 'session.ends_before_start')
  assert.equal(plan('2026-12-01', '2026-12-15'), 'ok')
  assert.equal(plan('2026-12-01', '2026-12-16'), 'session.too_long')
})

test('a thematic or urgent session names who asked for it (Nghị quyết 104/2025/UBTVQH15, SES-003)', () => {
  const on = day('2026-12-16')
  for (const kind of ['thematic', 'urgent'] as const) {
    const days = { kind, startsOn: on, endsOn: on }
    assert.equal(codeOf(decideDays({ ...days, askedBy: '' }, on)), 'session.asked_by_nobody')
    assert.equal(codeOf(decideDays({ ...days, askedBy: 'Chủ tịch UBND' }, on)), 'ok')
  }
})

test('a session is opened on its day, not the day before', () => {
  assert.equal(
    codeOf(decideOpening(session('convened'), day('2026-12-15'))),
    'session.day_not_come',
  )
  assert.equal(codeOf(decideOpening(session('convened'), day('2026-12-16'))), 'ok')
  assert.equal(codeOf(decideOpening(session('convened'), day('2026-12-18'))), 'ok')
  assert.equal(
    codeOf(decideOpening(session('planned'), day('2026-12-16'))),
    'session.not_at_this_step',
  )
})

test('a preparation warns three days before its last day, and is overdue the day after it', () => {
  const dueOn = day('2026-11-26')
  const on = (today: string, doneOn: string | null = null) =>
    standingOf({ dueOn, doneOn: doneOn === null ? null : day(doneOn) }, day(today))
  assert.equal(on('2026-11-22'), 'waiting')
  assert.equal(on('2026-11-23'), 'due_soon')
  assert.equal(on('2026-11-26'), 'due_soon')
  assert.equal(on('2026-11-27'), 'overdue')
  assert.equal(on('2026-12-30', '2026-11-26'), 'done')
  assert.equal(on('2026-12-30', '2026-11-27'), 'done_late')
})
