import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '../../platform/access/actor.ts'
import { readsClosedMatters } from '../petitions/policy.ts'
import { auditPermissions } from './policy.ts'

const officesByBody: Record<string, readonly string[]> = {
  council: ['chair', 'vice_chair', 'delegate'],
  standing_body: ['chair', 'vice_chair', 'member'],
  council_office: ['head', 'deputy_head', 'clerk'],
  board: ['head', 'deputy_head', 'member'],
  peoples_committee: ['chair', 'vice_chair', 'member'],
  agency: ['head', 'deputy_head', 'officer'],
  fatherland_front: ['chair', 'vice_chair'],
  hamlet: ['head'],
}

const holding = (bodyKind: string, office: string): Actor => ({
  accountId: 'a',
  accountName: 'a',
  personId: 'p',
  personName: 'P',
  offices: [{ membership: 'm', body: 'b', bodyKind, bodyName: 'B', office, actingFor: null }],
  hasTwoFactor: false,
  mustChangePassword: false,
  isOperator: false,
  loginAt: Temporal.Instant.from('2026-01-01T00:00:00Z'),
  unread: 0,
})

test('persons and values in the log are read by the Standing body and its clerks only', () => {
  const { may } = auditPermissions['audit.read']
  const readers = Object.entries(officesByBody).flatMap(([body, offices]) =>
    offices.filter((office) => may(holding(body, office))).map((office) => `${body}.${office}`),
  )
  assert.deepEqual(readers, [
    'standing_body.chair',
    'standing_body.vice_chair',
    'standing_body.member',
    'council_office.clerk',
  ])
  assert.equal(may(null), false)
  assert.equal(may({ ...holding('council', 'delegate'), offices: [], isOperator: true }), false)
})

test('whoever reads the log reads closed petitions, so that the log opens nothing new', () => {
  for (const [body, offices] of Object.entries(officesByBody)) {
    for (const office of offices) {
      const actor = holding(body, office)
      assert.equal(
        auditPermissions['audit.read'].may(actor),
        readsClosedMatters(actor),
        `${body}.${office}`,
      )
    }
  }
})
