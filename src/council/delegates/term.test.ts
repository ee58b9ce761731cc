import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CouncilTerm } from './membership.ts'
import { decideTerm, termOn } from './term.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const first: CouncilTerm = {
  id: 'first',
  name: 'Khóa I',
  startsOn: day('2025-07-01'),
  endsOn: null,
  seats: 24,
}
const wanted = (startsOn: string, electedOn: string | null = '2026-03-15') => ({
  name: 'Khóa II',
  electedOn: electedOn === null ? null : day(electedOn),
  startsOn: day(startsOn),
})
const code = (...args: Parameters<typeof decideTerm>) => {
  const decided = decideTerm(...args)
  return decided.ok ? undefined : decided.refusal.code
}

test('a term follows the last one and ends it; the very first ends none', () => {
  assert.deepEqual(decideTerm(wanted('2026-04-10'), [first]), { ok: true, value: first })
  assert.deepEqual(decideTerm(wanted('2026-04-10'), []), { ok: true, value: null })
})

test('a term cannot begin on the first day of the last one or before', () => {
  assert.equal(code(wanted('2025-07-02', null), [first]), undefined)
  assert.equal(code(wanted('2025-07-01', null), [first]), 'council_term.not_after_the_last')
  const ended = { ...first, endsOn: day('2026-04-09') }
  assert.equal(code(wanted('2026-04-09'), [ended]), 'council_term.not_after_the_last')
  assert.equal(code(wanted('2026-04-10'), [ended]), undefined)
})

test('the election comes before the first session', () => {
  assert.equal(code(wanted('2026-04-10', '2026-04-09'), [first]), undefined)
  assert.equal(
    code(wanted('2026-04-10', '2026-04-10'), [first]),
    'council_term.elected_after_start',
  )
})

test('a name is used once', () => {
  assert.equal(
    code({ ...wanted('2026-04-10'), name: 'Khóa I' }, [first]),
    'council_term.name_taken',
  )
})

test('the term of a day is found, between terms there is none', () => {
  const terms = [{ ...first, endsOn: day('2026-04-09') }]
  assert.equal(termOn(terms, day('2026-04-09'))?.id, 'first')
  assert.equal(termOn(terms, day('2026-04-10')), null)
})
