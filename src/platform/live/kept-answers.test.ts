import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openKeptAnswers } from './kept-answers.ts'
import { openHub } from './hub.ts'

function counting() {
  const hub = openHub({ clock: { now: () => Temporal.Now.instant() } })
  const kept = openKeptAnswers(hub)
  let rows = 7
  let asked = 0
  const count = (commune = '11911', key = 'all') => {
    const cached = kept.look<number>(key, commune, ['petition'])
    if (cached.known !== undefined) return cached.known
    asked += 1
    cached.keep(rows)
    return rows
  }
  return { hub, kept, count, asked: () => asked, add: () => (rows += 1) }
}

test('a count is computed once until something of its kind changes in its commune', () => {
  const { hub, count, asked, add } = counting()
  hub.hearing.connected()
  assert.equal(count(), 7)
  assert.equal(count(), 7)
  assert.equal(asked(), 1)
  add()
  hub.hearing.notice('11912|petition:p-1')
  hub.hearing.notice('11911|resolution:r-1')
  assert.equal(count(), 7)
  hub.hearing.notice('11911|petition:p-1')
  assert.equal(count(), 8)
  assert.equal(asked(), 2)
  hub.stop()
})

test('each question and each commune has its own count', () => {
  const { hub, count, asked } = counting()
  hub.hearing.connected()
  count('11911', 'all')
  count('11911', 'overdue')
  count('11912', 'all')
  assert.equal(asked(), 3)
  hub.stop()
})

test('while changes are not heard every count is computed anew, and none of them is kept', () => {
  const { hub, count, asked, add } = counting()
  count()
  count()
  assert.equal(asked(), 2)
  hub.hearing.connected()
  count()
  hub.hearing.lost()
  add()
  assert.equal(count(), 8)
  hub.hearing.connected()
  assert.equal(count(), 8)
  assert.equal(asked(), 5)
  hub.stop()
})

test('a change that comes while the count is made makes that count stale', () => {
  const { hub, kept, count, asked } = counting()
  hub.hearing.connected()
  const cached = kept.look<number>('all', '11911', ['petition'])
  hub.hearing.notice('11911|petition:p-1')
  cached.keep(6)
  assert.equal(count(), 7)
  assert.equal(asked(), 1)
  hub.stop()
})
