import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openSeats } from './seats.ts'

const limits = { inAll: 4, ofAnAddress: 3, ofAnAccount: 2 }

test('an account gets its seats and not one more, wherever it sits', () => {
  const seats = openSeats(limits)
  assert.ok(seats.take('a', 'chair'))
  assert.ok(seats.take('b', 'chair'))
  assert.equal(seats.take('c', 'chair'), null)
  assert.ok(seats.take('c', 'clerk'))
})

test('an address gets its seats and not one more, signed in or not', () => {
  const seats = openSeats(limits)
  assert.ok(seats.take('a', 'chair'))
  assert.ok(seats.take('a', null))
  assert.ok(seats.take('a', null))
  assert.equal(seats.take('a', 'clerk'), null)
  assert.ok(seats.take('b', null))
})

test('the house has a limit of its own', () => {
  const seats = openSeats(limits)
  for (const address of ['a', 'b', 'c', 'd']) assert.ok(seats.take(address, null))
  assert.equal(seats.take('e', null), null)
})

test('a seat given back twice is one seat', () => {
  const seats = openSeats({ ...limits, ofAnAddress: 1 })
  const leave = seats.take('a', null)!
  leave()
  assert.ok(seats.take('a', null))
  leave()
  assert.equal(seats.take('a', null), null)
})
