import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allowances, byCode, openLimits, secondsToWait, takeAct, takeBytes } from './limits.ts'

function limitsAt(start = '2026-11-24T08:00:00+07:00') {
  let now = Temporal.Instant.from(start)
  return {
    limits: openLimits({ now: () => now }),
    later: (seconds: number) => (now = now.add({ seconds })),
  }
}

const here = { address: '203.0.113.7', isSecure: false }

test('a village hall sends sixty times at once from one address; the next waits ten seconds', () => {
  const { limits, later } = limitsAt()
  const send = (address: string | null = here.address) =>
    takeAct(limits, null, { ...here, address })
  for (let sent = 0; sent < allowances.acts_of_stranger.atOnce; sent += 1) assert.ok(send().ok)
  const refused = send()
  assert.deepEqual(refused, {
    ok: false,
    refusal: { code: 'limit.acts_of_stranger', values: { seconds: 10 } },
  })
  assert.ok(send('203.0.113.8').ok, 'another address')
  assert.ok(send(null).ok, 'no address: inside this process')
  later(9)
  assert.ok(!send().ok)
  later(1)
  assert.ok(send().ok)
  assert.ok(!send().ok)
})

test('after a rest the whole allowance is back, and never more', () => {
  const { limits, later } = limitsAt()
  const { atOnce, everySeconds } = allowances.wrong_codes
  const spendAll = () =>
    Array.from({ length: atOnce + 5 }, () => limits.take('wrong_codes', 'a').ok)
  assert.equal(spendAll().filter(Boolean).length, atOnce)
  later(everySeconds * atOnce * 100)
  assert.equal(spendAll().filter(Boolean).length, atOnce)
})

test('a stranger sends four hundred mebibytes at once; the next waits for as many as are asked for', () => {
  const { limits, later } = limitsAt()
  const largest = 60 * 1024 * 1024
  const send = (bytes: number | null, address = here.address) =>
    takeBytes(limits, { ...here, address }, bytes === null ? null : String(bytes), largest).ok
  const mebibyte = 1024 * 1024
  for (let sent = 0; sent < 40; sent += 1) assert.ok(send(10 * mebibyte))
  assert.ok(!send(1))
  assert.ok(send(1, '203.0.113.8'), 'another address')
  later(79)
  assert.ok(!send(10 * mebibyte))
  later(1)
  assert.ok(send(10 * mebibyte))
  assert.ok(!send(null), 'who does not say how much is counted as the largest')
})

test('a household changes its IPv6 address at will and stays one source', () => {
  const { limits } = limitsAt()
  const from = (address: string) => takeAct(limits, null, { address, isSecure: false }).ok
  for (let sent = 0; sent < 60; sent += 1) assert.ok(from(`2001:db8:1:2::${sent}`))
  assert.ok(!from('2001:db8:1:2:ffff::1'))
  assert.ok(from('2001:db8:1:3::1'))
})

test('a person is counted by account, wherever they are', () => {
  const { limits } = limitsAt()
  const by = (account: string, address: string) =>
    takeAct(limits, account, { address, isSecure: false }).ok
  for (let sent = 0; sent < 300; sent += 1) assert.ok(by('a', `10.0.0.${sent % 200}`))
  assert.ok(!by('a', '10.1.1.1'))
  assert.ok(by('b', '10.0.0.1'))
})

test('only wrong codes count, and after twenty not even a right one is looked at', async () => {
  const { limits } = limitsAt()
  let looked = 0
  const look = (found: string | null) =>
    byCode(limits, here, async () => {
      looked += 1
      return found
    })
  for (let tried = 0; tried < 50; tried += 1)
    assert.deepEqual(await look('x'), { ok: true, value: 'x' })
  for (let tried = 0; tried < 20; tried += 1)
    assert.deepEqual(await look(null), { ok: true, value: null })
  const before = looked
  const refused = await look('x')
  assert.equal(refused.ok, false)
  assert.equal(looked, before)
})

test('which refusals waiting mends, and how long', () => {
  assert.equal(secondsToWait({ code: 'limit.wrong_codes', values: { seconds: 30 } }), 30)
  assert.equal(secondsToWait({ code: 'login.account_locked', values: { minutes: 15 } }), 900)
  assert.equal(secondsToWait({ code: 'login.address_limited', values: { minutes: 15 } }), 900)
  assert.equal(secondsToWait({ code: 'login.too_busy' }), 5)
  assert.equal(secondsToWait({ code: 'login.password_wrong' }), null)
})
