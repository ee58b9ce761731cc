import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Result } from '../../kernel/result.ts'
import {
  decideAnnouncement,
  decideApproval,
  decideClosing,
  decideLeaders,
  decideMove,
  decideNoting,
  decidePlace,
  meetingLife,
  meetingStates,
  meetingVerbs,
  step,
  type MeetingState,
  type VoterMeeting,
  type VoterMeetingId,
} from './meeting.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)

function meeting(more: Partial<VoterMeeting> = {}): VoterMeeting {
  return {
    id: 'm' as VoterMeetingId,
    state: 'planned',
    version: 1,
    onDay: day('2026-11-30'),
    noticeDueOn: day('2026-11-25'),
    chairId: 'chair',
    secretaryId: 'secretary',
    chairApproved: false,
    secretaryApproved: false,
    ...more,
  }
}

const code = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal.code)

test('each verb goes only from the states that its life names', () => {
  for (const state of meetingStates) {
    for (const verb of meetingVerbs) {
      const may = (meetingLife[verb].from as readonly MeetingState[]).includes(state)
      assert.equal(step({ state }, verb).ok, may, `${verb} from ${state}`)
    }
  }
  for (const verb of meetingVerbs) {
    assert.equal(step({ state: 'cancelled' }, verb).ok, false, `${verb} after it was cancelled`)
  }
})

// NQLT 72/2025, Điều 32
test('a meeting is announced on the last day of notice; a day later only with a reason; never after its day', () => {
  const on = (iso: string, reason = '') => code(decideAnnouncement(meeting(), day(iso), reason))
  assert.equal(on('2026-11-24'), 'ok')
  assert.equal(on('2026-11-25'), 'ok')
  assert.equal(on('2026-11-26'), 'voter_meeting.notice_late')
  assert.equal(on('2026-11-26', 'Bão'), 'ok')
  assert.equal(on('2026-11-30', 'Bão'), 'ok')
  assert.equal(on('2026-12-01', 'Bão'), 'voter_meeting.day_past')
})

test('a meeting is moved to today or later, never to yesterday', () => {
  const to = (iso: string) => code(decideMove(meeting(), day(iso), day('2026-11-26')))
  assert.deepEqual(['2026-11-25', '2026-11-26', '2026-11-27'].map(to), [
    'voter_meeting.moved_to_past',
    'ok',
    'ok',
  ])
})

test('a place is a place, a link, or both', () => {
  const at = (mode: 'in_person' | 'online' | 'hybrid', place: string, onlineUrl: string) =>
    code(decidePlace({ mode, place, onlineUrl }))
  assert.equal(at('in_person', '', ''), 'voter_meeting.placeless')
  assert.equal(at('in_person', 'Đình', ''), 'ok')
  assert.equal(at('online', '', 'https://hop.vidu.vn/a'), 'ok')
  assert.equal(at('online', '', 'http://hop.vidu.vn/a'), 'voter_meeting.link_unfit')
  assert.equal(at('online', '', 'javascript:alert(1)'), 'voter_meeting.link_unfit')
  assert.equal(at('hybrid', 'Đình', ''), 'voter_meeting.link_unfit')
  assert.equal(at('hybrid', '', 'https://hop.vidu.vn'), 'voter_meeting.placeless')
})

test('lines are noted from the day of an announced meeting until it is closed', () => {
  const on = (iso: string, state: MeetingState) => code(decideNoting(meeting({ state }), day(iso)))
  assert.equal(on('2026-11-29', 'announced'), 'spoken_line.too_early')
  assert.equal(on('2026-11-30', 'announced'), 'ok')
  assert.equal(on('2026-12-02', 'announced'), 'ok')
  assert.equal(on('2026-11-30', 'closed'), 'spoken_line.meeting_closed')
  assert.equal(on('2026-11-30', 'planned'), 'spoken_line.meeting_not_announced')
})

test('a meeting closes when its day has come, voters were counted and a delegate was there', () => {
  const close = (iso: string, votersPresent: number | null, present: number) =>
    code(decideClosing(meeting({ state: 'announced' }), { votersPresent, present }, day(iso)))
  assert.equal(close('2026-11-29', 30, 2), 'voter_meeting.closed_too_early')
  assert.equal(close('2026-11-30', null, 2), 'voter_meeting.voters_uncounted')
  assert.equal(close('2026-11-30', 0, 0), 'voter_meeting.no_delegate_present')
  assert.equal(close('2026-11-30', 0, 1), 'ok')
})

test('minutes are approved by the chair and by the secretary, once each, by nobody else', () => {
  const by = (person: string | null, more: Partial<VoterMeeting> = {}) => {
    const result = decideApproval(meeting({ state: 'closed', ...more }), person)
    return result.ok ? result.value : result.refusal.code
  }
  assert.equal(by('chair'), 'chair')
  assert.equal(by('secretary'), 'secretary')
  assert.equal(by('chair', { chairApproved: true }), 'minutes.already_approved')
  assert.equal(by('other'), 'minutes.approver_unnamed')
  assert.equal(by(null, { chairId: null }), 'minutes.approver_unnamed')
  assert.equal(
    code(decideApproval(meeting({ state: 'announced' }), 'chair')),
    'voter_meeting.not_from_here',
  )
})

test('who leads and who writes are two people', () => {
  assert.equal(code(decideLeaders('a', 'a')), 'voter_meeting.chair_is_secretary')
  assert.equal(code(decideLeaders('a', 'b')), 'ok')
  assert.equal(code(decideLeaders(null, null)), 'ok')
})
