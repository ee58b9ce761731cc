import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day, seededCalendar, seededDays } from '../../../tests/support/law-seeds.ts'
import { mustBeConfirmed } from '../../law/working-calendar.ts'
import type { PetitionState } from './petition.ts'
import { responsibilityClock, type ClockStep } from './responsibility-clock.ts'

const step = (
  state: PetitionState,
  onDay: string,
  more: { holder?: string; dueOn?: string } = {},
): ClockStep => ({
  state,
  onDay: day(onDay),
  holder: more.holder ?? null,
  dueOn: more.dueOn ? day(more.dueOn) : null,
})

const held = (from: string, to: string) =>
  responsibilityClock([step('transferred', from, { holder: 'Phòng Kinh tế' })], seededCalendar, day(to))[0]!

test('each office holds it from its step to the next, and the one who holds it now until today', () => {
  const clock = responsibilityClock(
    [
      step('received', '2026-08-27', { dueOn: '2026-09-08' }),
      step('classified', '2026-08-28', { dueOn: '2026-09-08' }),
      step('transferred', '2026-09-03', { holder: 'Phòng Kinh tế', dueOn: '2026-10-05' }),
      // Urged: the same stretch goes on.
      step('transferred', '2026-09-20', { holder: 'Phòng Kinh tế', dueOn: '2026-10-05' }),
      step('transferred', '2026-09-25', { holder: 'Phòng Văn hóa - Xã hội', dueOn: '2026-10-26' }),
      step('answered', '2026-10-28', { holder: 'Phòng Văn hóa - Xã hội', dueOn: '2026-11-04' }),
    ],
    seededCalendar,
    day('2026-10-30'),
  )
  assert.deepEqual(
    clock.map(({ responsible, holder, from, to, isOpen, workingDays, lateBy }) => [
      responsible,
      holder,
      `${from} ${to}`,
      isOpen,
      workingDays,
      lateBy,
    ]),
    [
      ['council_office', null, '2026-08-27 2026-08-28', false, 1, 0],
      // 31 August to 2 September are days off, with the week's end before them.
      ['standing_body', null, '2026-08-28 2026-09-03', false, 1, 0],
      ['holder', 'Phòng Kinh tế', '2026-09-03 2026-09-25', false, 16, 0],
      ['holder', 'Phòng Văn hóa - Xã hội', '2026-09-25 2026-10-28', false, 23, 2],
      ['council_office', null, '2026-10-28 2026-10-30', true, 2, 0],
    ],
  )
})

test('while the voter may answer, and after the end, nobody holds it', () => {
  const clock = responsibilityClock(
    [step('checked', '2026-09-10'), step('published', '2026-09-11'), step('settled', '2026-10-01')],
    seededCalendar,
    day('2026-10-30'),
  )
  assert.deepEqual(clock.map(({ responsible }) => responsible), ['standing_body'])
})

test('Tết 2026, 30 April with 1 May, and 2 September are named, the week’s ends beside them', () => {
  const named = (from: string, to: string) =>
    held(from, to).skipped.map(({ from: first, to: last, status }) =>
      [first.toString(), last.toString(), status.name ?? status.why].join(' '),
    )
  const tet = held('2026-02-13', '2026-02-23')
  assert.equal(tet.workingDays, 1)
  assert.equal(tet.skipped.length > 3, true)
  assert.ok(tet.skipped.every(({ status }) => !status.working))
  assert.ok(named('2026-02-13', '2026-02-23').some((line) => /2026-02-17 .*Tết Nguyên đán/.test(line)))
  assert.deepEqual(
    named('2026-04-29', '2026-05-04').map((line) => line.slice(0, 21)),
    ['2026-04-30 2026-04-30', '2026-05-01 2026-05-01', '2026-05-02 2026-05-03'],
  )
  assert.equal(held('2026-04-29', '2026-05-04').workingDays, 1)
  assert.ok(named('2026-08-28', '2026-09-03').some((line) => /2026-09-02 .*Quốc khánh/.test(line)))
})

test('a Saturday worked in place of another day is counted and named', () => {
  // 26 April 2025 was worked for 2 May 2025.
  const { workingDays, swapped, skipped } = held('2025-04-25', '2025-05-05')
  assert.deepEqual(swapped.map(({ from }) => from.toString()), ['2025-04-26'])
  assert.equal(workingDays, 4)
  assert.ok(skipped.some(({ from, status }) => from.equals(day('2025-05-02')) && status.why === 'compensatory'))
})

test('handed on the same day counts nothing; on the due day in time, the day after one late', () => {
  const until = (to: string) => {
    const steps = [
      step('transferred', '2026-09-07', { holder: 'a', dueOn: '2026-09-15' }),
      step('answered', to, { holder: 'a' }),
    ]
    const [first] = responsibilityClock(steps, seededCalendar, day('2026-12-01'))
    return [first!.workingDays, first!.lateBy]
  }
  assert.deepEqual(until('2026-09-07'), [0, 0])
  assert.deepEqual(until('2026-09-14'), [5, 0])
  assert.deepEqual(until('2026-09-15'), [6, 0])
  assert.deepEqual(until('2026-09-16'), [7, 1])
})

// A calendar of its own: a plain table of special days, asked day by day.
const special = new Map(
  seededDays()
    .filter((one) => one.isInForce ?? !mustBeConfirmed(one))
    .map((one) => [one.on.toString(), one.kind]),
)
function isWorked(on: Temporal.PlainDate): boolean {
  const kind = special.get(on.toString())
  return kind ? kind === 'swap_working' : on.dayOfWeek <= 5
}

const someDay = fc.integer({ min: 0, max: 1_095 }).map((days) => day('2025-01-01').add({ days }))

test('for any two days the count is that of a calendar walked day by day, and no day is lost', () => {
  fc.assert(
    fc.property(someDay, someDay, (one, other) => {
      const [from, to] = [one, other].toSorted(Temporal.PlainDate.compare) as [Temporal.PlainDate, Temporal.PlainDate]
      const { workingDays, skipped } = held(from.toString(), to.toString())
      let [worked, passed] = [0, 0]
      for (let on = from.add({ days: 1 }); Temporal.PlainDate.compare(on, to) <= 0; on = on.add({ days: 1 })) {
        if (isWorked(on)) worked += 1
        else passed += 1
      }
      assert.equal(workingDays, worked)
      const named = skipped.reduce((sum, run) => sum + run.from.until(run.to).days + 1, 0)
      assert.equal(named, passed)
    }),
  )
})

test('handed on any number of times, the stretches together are the whole way', () => {
  fc.assert(
    fc.property(fc.array(someDay, { minLength: 2, maxLength: 12 }), (days) => {
      const ordered = days.toSorted(Temporal.PlainDate.compare)
      const steps = ordered.map((on, place) => ({ ...step('transferred', on.toString(), { holder: `body ${place}` }) }))
      const clock = responsibilityClock(steps, seededCalendar, ordered.at(-1)!)
      const sum = clock.reduce((total, { workingDays }) => total + workingDays, 0)
      assert.equal(sum, held(ordered[0]!.toString(), ordered.at(-1)!.toString()).workingDays)
    }),
  )
})
