import type { Actor } from '../../src/platform/access/actor.ts'

/** Somebody who holds one office in a body of this kind, for the matrices of who may do what. */
export function actorIn(bodyKind: string, office: string): Actor {
  return {
    accountId: 'a',
    accountName: '',
    personId: 'p',
    personName: '',
    offices: [{ membership: 'm', body: 'b', bodyKind, bodyName: '', office, actingFor: null }],
    hasTwoFactor: false,
    mustChangePassword: false,
    isOperator: false,
    loginAt: Temporal.Instant.from('2026-11-24T00:00:00Z'),
    unread: 0,
  }
}
