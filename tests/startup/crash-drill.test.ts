import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crashDrill } from '../../bin/drill-crash.ts'

test('kill -9 of program and database under writing clients loses and doubles nothing', async () => {
  const { faults, acknowledged, killedProgram, killedDatabase } = await crashDrill({
    rounds: 6,
    seed: 4,
    writers: 3,
    say: () => {},
  })
  assert.deepEqual(faults, [])
  assert.ok(killedProgram > 0 && killedDatabase > 0)
  assert.ok(acknowledged >= 6)
})
