import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHub } from './hub.ts'

function hubAt(start: string) {
  let now = Temporal.Instant.from(start)
  const hub = openHub({ clock: { now: () => now } })
  const after = (milliseconds: number) => (now = now.add({ milliseconds }))
  return { hub, after, now: () => now }
}

const petition = { commune: '11911', kind: 'petition', id: 'p-1' }
const petitions = { commune: '11911', kind: 'petition' }

test('a change is told to the followers of the subject and of its kind, in its commune only', () => {
  const { hub } = hubAt('2026-11-24T01:00:00Z')
  hub.hearing.connected()
  const heard: string[] = []
  hub.follow(petition, (word) => heard.push(`one ${word}`))
  hub.follow(petitions, (word) => heard.push(`all ${word}`))
  hub.follow({ ...petition, id: 'p-2' }, () => heard.push('another petition'))
  hub.follow({ ...petitions, commune: '11912' }, () => heard.push('another commune'))
  hub.hearing.notice('11911|petition:p-1')
  assert.deepEqual(heard.toSorted(), ['all changed', 'one changed'])
  hub.stop()
})

test('whoever has stopped following is told nothing more', () => {
  const { hub } = hubAt('2026-11-24T01:00:00Z')
  const stop = hub.follow(petition, () => assert.fail('told after the end'))
  stop()
  stop()
  hub.hearing.notice('11911|petition:p-1')
  assert.equal(hub.following(), 0)
  hub.stop()
})

test('after the hearing was lost and found again every open page is told to read again', () => {
  const { hub } = hubAt('2026-11-24T01:00:00Z')
  hub.hearing.connected()
  const heard: string[] = []
  hub.follow(petition, (word) => heard.push(word))
  hub.hearing.lost()
  assert.deepEqual(heard, [])
  hub.hearing.connected()
  assert.deepEqual(heard, ['changed'])
  hub.stop()
})

test('the version rises with each change of the kind and is unknown while nothing is heard', () => {
  const { hub } = hubAt('2026-11-24T01:00:00Z')
  assert.equal(hub.versionOf('11911', 'petition'), null)
  hub.hearing.connected()
  const first = hub.versionOf('11911', 'petition')!
  hub.hearing.notice('11911|petition:p-1')
  const second = hub.versionOf('11911', 'petition')!
  assert.ok(second > first)
  assert.equal(hub.versionOf('11912', 'petition'), first)
  hub.hearing.lost()
  assert.equal(hub.versionOf('11911', 'petition'), null)
  hub.hearing.connected()
  assert.ok(hub.versionOf('11911', 'petition')! > second)
  hub.stop()
})

test('a page read before the last change is stale; one read after it is not', () => {
  const { hub, after, now } = hubAt('2026-11-24T01:00:00Z')
  hub.hearing.connected()
  const readBefore = now()
  after(5)
  hub.hearing.notice('11911|petition:p-1')
  assert.equal(hub.hasChangedSince(petition, readBefore), true)
  assert.equal(hub.hasChangedSince(petition, now()), true)
  after(1)
  assert.equal(hub.hasChangedSince(petition, now()), false)
  assert.equal(hub.hasChangedSince({ ...petition, id: 'p-2' }, readBefore), false)
  hub.stop()
})

test('a page read too long ago, or before the hearing began, counts as stale', () => {
  const { hub, after, now } = hubAt('2026-11-24T01:00:00Z')
  const beforeHearing = now()
  after(1)
  hub.hearing.connected()
  const read = now()
  assert.equal(hub.hasChangedSince(petition, beforeHearing), true)
  after(60_000)
  assert.equal(hub.hasChangedSince(petition, read), false)
  after(1)
  assert.equal(hub.hasChangedSince(petition, read), true)
  hub.hearing.lost()
  assert.equal(hub.hasChangedSince(petition, now()), true)
  hub.stop()
})

test('notices that are not ours are passed over', () => {
  const { hub } = hubAt('2026-11-24T01:00:00Z')
  hub.hearing.connected()
  const version = hub.versionOf('11911', 'petition')
  for (const payload of ['', '11911', '11911|petition', '|petition:1', 'petition:1|', '11911|:1']) {
    hub.hearing.notice(payload)
  }
  assert.equal(hub.versionOf('11911', 'petition'), version)
  hub.stop()
})

test('a stopped hub tells all followers of the end, and later ones at once', () => {
  const { hub } = hubAt('2026-11-24T01:00:00Z')
  const heard: string[] = []
  hub.follow(petition, (word) => heard.push(`early ${word}`))
  hub.stop()
  hub.follow(petition, (word) => heard.push(`late ${word}`))
  assert.deepEqual(heard, ['early end', 'late end'])
})
