import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  decideDeputising,
  decideRevocation,
  type Deputising,
  type DeputisingGround,
} from './deputising.ts'
import type { Membership } from './membership.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

const chair: Membership = {
  id: 'chair',
  personId: 'an',
  personName: 'An',
  bodyId: 'standing',
  bodyKind: 'standing_body',
  bodyName: 'Thường trực HĐND',
  termId: 'second',
  office: 'chair',
  startsOn: day('2026-04-10'),
  endsOn: day('2026-12-31'),
}

const wanted = (from: string, until: string, more = {}) => ({
  personId: 'binh',
  startsOn: day(from),
  endsOn: day(until),
  document: '04/UQ-TTHĐND',
  ...more,
})

function code(authorisation: ReturnType<typeof wanted>, ground: Partial<DeputisingGround> = {}) {
  const decided = decideDeputising(authorisation, {
    membership: chair,
    known: [],
    given: [],
    actorPersonId: 'clerk',
    ...ground,
  })
  return decided.ok ? undefined : decided.refusal.code
}

test('acting for another needs a document and days that run forward', () => {
  assert.equal(code(wanted('2026-06-15', '2026-06-30')), undefined)
  assert.equal(code(wanted('2026-06-15', '2026-06-15')), undefined)
  assert.equal(code(wanted('2026-06-15', '2026-06-14')), 'deputising.ends_before_it_starts')
  assert.equal(
    code(wanted('2026-06-15', '2026-06-30', { document: '' })),
    'deputising.undocumented',
  )
})

test("a delegate's mandate and a member's vote are acted for by nobody", () => {
  for (const office of ['delegate', 'member'] as const) {
    const membership = { ...chair, office }
    assert.equal(
      code(wanted('2026-06-15', '2026-06-30'), { membership }),
      'deputising.office_personal',
    )
  }
})

test('nobody acts for longer than the holder holds', () => {
  assert.equal(code(wanted('2026-04-10', '2026-12-31')), undefined)
  assert.equal(code(wanted('2026-04-09', '2026-12-31')), 'deputising.beyond_office')
  assert.equal(code(wanted('2026-04-10', '2027-01-01')), 'deputising.beyond_office')
})

test('the holder does not act for themselves, and nobody records it for themselves', () => {
  assert.equal(
    code(wanted('2026-06-15', '2026-06-30', { personId: 'an' })),
    'deputising.of_the_holder',
  )
  const actor = { actorPersonId: 'binh' }
  assert.equal(code(wanted('2026-06-15', '2026-06-30'), actor), 'deputising.of_oneself')
})

test('on one day one person acts: the next begins the day after', () => {
  const given: Deputising[] = [
    {
      id: 'd',
      membershipId: 'chair',
      personId: 'chi',
      startsOn: day('2026-06-01'),
      endsOn: day('2026-06-15'),
    },
  ]
  assert.equal(code(wanted('2026-06-15', '2026-06-30'), { given }), 'deputising.given_already')
  assert.equal(code(wanted('2026-06-16', '2026-06-30'), { given }), undefined)
})

test('STR-013 holds for whoever acts, too: no member of the committee acts as chair of the council', () => {
  const governs: Membership = {
    ...chair,
    id: 'm',
    personId: 'binh',
    bodyId: 'committee',
    bodyKind: 'peoples_committee',
    bodyName: 'UBND xã',
    office: 'vice_chair',
  }
  assert.equal(
    code(wanted('2026-06-15', '2026-06-30'), { known: [governs] }),
    'membership.incompatible',
  )
})

test('an authorisation ends earlier, never later than it would', () => {
  const given = {
    id: 'd',
    membershipId: 'chair',
    personId: 'chi',
    startsOn: day('2026-06-01'),
    endsOn: day('2026-06-15'),
  }
  const end = (text: string) => {
    const decided = decideRevocation(given, day(text))
    return decided.ok ? undefined : decided.refusal.code
  }
  assert.deepEqual(['2026-05-31', '2026-06-01', '2026-06-14', '2026-06-15'].map(end), [
    'deputising.ends_before_it_starts',
    undefined,
    undefined,
    'deputising.ended_already',
  ])
})
