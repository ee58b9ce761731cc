import assert from 'node:assert/strict'
import { EventEmitter } from 'node:events'
import test from 'node:test'
import { stopSignal } from './stop-signals.ts'

function listen() {
  const signals = new EventEmitter()
  const seen = { now: 0, endedAtOnce: 0 }
  const asked = stopSignal(
    signals,
    () => (seen.endedAtOnce += 1),
    () => seen.now,
  )
  return { signals, seen, asked }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  test(`${signal} asks for the end, once and without haste`, async () => {
    const { signals, seen, asked } = listen()
    signals.emit(signal)
    await asked
    assert.equal(seen.endedAtOnce, 0)
  })
}

test('a second Ctrl+C counts only when it cannot be the same key press', () => {
  const { signals, seen } = listen()
  signals.emit('SIGINT')
  seen.now = 500
  signals.emit('SIGINT')
  assert.equal(seen.endedAtOnce, 0)
  seen.now = 501
  signals.emit('SIGINT')
  assert.equal(seen.endedAtOnce, 1)
})

test('Ctrl+C after SIGTERM ends at once, SIGTERM after Ctrl+C does not', () => {
  const { signals, seen } = listen()
  signals.emit('SIGTERM')
  seen.now = 1000
  signals.emit('SIGTERM')
  assert.equal(seen.endedAtOnce, 0)
  signals.emit('SIGINT')
  assert.equal(seen.endedAtOnce, 1)
})
