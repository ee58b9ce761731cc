import type { Tx } from '../../../platform/db/transaction.server.ts'
import type { Client } from '../../../platform/web/client-address.ts'
import type { ServiceContext } from '../../../platform/web/service-route.server.ts'
import type { VoterContext } from '../codes.server.ts'
import type { CookiePlace } from '../voter-cookies.server.ts'

export function placeOf(commune: string, { isSecure }: Client): CookiePlace {
  return { commune, isSecure }
}

/** What the slice's verbs stand on, from a service's request. */
export function voterContext({ deps, council, identity }: ServiceContext, tx: Tx): VoterContext {
  const { commune, unitName } = council
  return { tx, commune, unitName, now: deps.clock.now(), digest: identity.digest }
}
