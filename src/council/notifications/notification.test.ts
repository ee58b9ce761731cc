import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, seededCalendar } from '../../../tests/support/law-seeds.ts'
import { petitionStates } from '../petitions/petition.ts'
import { dutyOf, noneDue, withDue } from './due-duty.ts'
import {
  channelOf,
  defaultChannels,
  deliveryOf,
  noChoices,
  notificationKinds,
} from './notification.ts'
import { notificationTitle } from './text.vi.ts'

test('until a person chooses, every kind follows its default and mail goes at once', () => {
  for (const kind of notificationKinds) {
    assert.equal(channelOf(noChoices, kind), defaultChannels[kind])
    assert.equal(deliveryOf(noChoices, kind).isShown, true)
  }
  assert.equal(deliveryOf(noChoices, 'petition_assigned').mailRhythm, 'at_once')
  assert.equal(deliveryOf(noChoices, 'petition_submitted').mailRhythm, null)
})

test('a choice holds for its kind only, and the rhythm for all that goes by mail', () => {
  const choices = {
    channels: { petition_assigned: 'none', petition_submitted: 'product_and_mail' },
    rhythm: 'each_morning',
  } as const
  assert.deepEqual(deliveryOf(choices, 'petition_assigned'), { isShown: false, mailRhythm: null })
  assert.deepEqual(deliveryOf(choices, 'petition_submitted'), {
    isShown: true,
    mailRhythm: 'each_morning',
  })
  assert.deepEqual(deliveryOf(choices, 'petition_answered'), { isShown: true, mailRhythm: null })
})

test('each state of a petition is somebody’s duty, or nobody’s once it is published or closed', () => {
  const duties = petitionStates.map((state) => [state, dutyOf(state, 'b-1')])
  assert.deepEqual(Object.fromEntries(duties), {
    received: 'clerks',
    classified: 'standing_body',
    transferred: 'holder b-1',
    sent_up: 'clerks',
    answered: 'clerks',
    checked: 'standing_body',
    published: null,
    confirmed: null,
    contested: null,
    followed: 'holder b-1',
    settled: null,
    returned: null,
    merged: null,
    withdrawn: null,
    diverted: 'clerks',
  })
  assert.equal(dutyOf('transferred', null), null)
})

test('what is due is overdue from the next day on, due soon up to three working days ahead', () => {
  // Tết 2026: 14 to 22 February are days off, so that three working days after the 12th end on the 24th.
  const at = { today: day('2026-02-12'), calendar: seededCalendar, dueSoonWithin: 3 }
  const countedOn = (dueOn: string) => withDue(noneDue, { dueOn: day(dueOn), count: 2 }, at)
  assert.deepEqual(countedOn('2026-02-11'), { overdue: 2, dueSoon: 0 })
  assert.deepEqual(countedOn('2026-02-12'), { overdue: 0, dueSoon: 2 })
  assert.deepEqual(countedOn('2026-02-24'), { overdue: 0, dueSoon: 2 })
  assert.deepEqual(countedOn('2026-02-25'), noneDue)
})

test('the reminder says only what there is', () => {
  const say = (overdue: number, dueSoon: number) => notificationTitle.due({ overdue, dueSoon }, 3)
  assert.equal(say(2, 1), '2 kiến nghị quá hạn, 1 kiến nghị đến hạn trong 3 ngày làm việc')
  assert.equal(say(2, 0), '2 kiến nghị quá hạn')
  assert.equal(say(0, 1), '1 kiến nghị đến hạn trong 3 ngày làm việc')
})
