import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { countTry, type Failures } from './lockout.ts'

const morning = Temporal.Instant.from('2026-11-24T07:30:00+07:00')

type Counts = { here: Failures | null; anywhere: Failures | null }

/** Wrong passwords in a row, `minutes` apart; the counts after them and the answers they got. */
function guess(times: number, from: Counts, start: Temporal.Instant, minutes = 0) {
  let counts = from
  const answers: string[] = []
  for (let index = 0; index < times; index += 1) {
    const at = start.add({ minutes: index * minutes })
    const tried = countTry({ ...counts, otherNames: 0 }, at)
    counts = { here: tried.here, anywhere: tried.anywhere }
    answers.push(tried.verdict.ok ? 'checked' : tried.verdict.refusal.code)
  }
  return { counts, answers }
}

const nothing: Counts = { here: null, anywhere: null }

describe('lock-out', () => {
  it('checks five passwords and refuses the sixth', () => {
    const { answers } = guess(6, nothing, morning)
    assert.deepEqual(answers, [...Array(5).fill('checked'), 'login.account_locked'])
  })

  it('says how many minutes are left, and opens exactly when they are over', () => {
    const { counts } = guess(5, nothing, morning)
    const ask = (at: Temporal.Instant) => countTry({ ...counts, otherNames: 0 }, at).verdict
    assert.deepEqual(ask(morning), {
      ok: false,
      refusal: { code: 'login.account_locked', values: { minutes: 15 } },
    })
    const justBefore = ask(morning.add({ minutes: 14, seconds: 59 }))
    assert.equal(!justBefore.ok && justBefore.refusal.values?.['minutes'], 1)
    assert.equal(ask(morning.add({ minutes: 15 })).ok, true)
  })

  it('doubles the lock each time, up to four hours', () => {
    let counts = nothing
    let at = morning
    const lengths: number[] = []
    for (let round = 0; round < 6; round += 1) {
      counts = guess(5, counts, at).counts
      const until = counts.here!.lockedUntil!
      lengths.push(at.until(until).total('minutes'))
      at = until
    }
    assert.deepEqual(lengths, [15, 30, 60, 120, 240, 240])
  })

  it('does not lengthen a lock by trying during it', () => {
    const { counts } = guess(5, nothing, morning)
    const later = guess(1000, counts, morning.add({ minutes: 1 }))
    assert.deepEqual(later.counts, counts)
  })

  it('forgets four wrong passwords after a day of quiet, not before', () => {
    const { counts } = guess(4, nothing, morning)
    const early = guess(1, counts, morning.add({ hours: 23, minutes: 59 }))
    assert.notEqual(early.counts.here!.lockedUntil, null)
    const late = guess(1, counts, morning.add({ hours: 24 }))
    assert.equal(late.counts.here!.failures, 1)
  })

  it('locks the name for all addresses after 25 guesses from many', () => {
    let anywhere: Failures | null = null
    const answers: boolean[] = []
    for (let address = 0; address < 26; address += 1) {
      const tried = countTry({ here: null, anywhere, otherNames: 0 }, morning)
      anywhere = tried.anywhere
      answers.push(tried.verdict.ok)
    }
    assert.deepEqual(answers, [...Array(25).fill(true), false])
  })

  it('never lets one address lock the name for the others, however long it goes on', () => {
    const { counts, answers } = guess(7 * 24 * 60, nothing, morning, 1)
    assert.equal(counts.anywhere!.locks, 0)
    assert.ok(answers.filter((answer) => answer === 'checked').length < 7 * 5 * 8)
  })

  it('refuses an address at which a hundred other names stand unsuccessful', () => {
    const ask = (otherNames: number) => countTry({ ...nothing, otherNames }, morning).verdict
    assert.equal(ask(99).ok, true)
    assert.deepEqual(ask(100), {
      ok: false,
      refusal: { code: 'login.address_limited', values: { minutes: 15 } },
    })
  })
})
