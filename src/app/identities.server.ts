import type { Context } from 'hono'
import {
  openIdentity,
  type Identity,
  type IdentityOptions,
} from '../platform/identity/identity.server.ts'
import { openClients } from '../platform/web/client-address.ts'
import type { WebDeps, WebEnv } from '../platform/web/page.server.ts'

export type Identities = Pick<WebDeps, 'clientOf' | 'identityOf' | 'loginOf'> & {
  /** For whoever signs in without a browser's request: the bench. */
  readonly identity: Identity
  /** Loads the sign-in library that requests of this installation will need. */
  warmUp(): Promise<void>
}

/**
 * Signing in over TLS and without it: one set of accounts, two kinds of cookies. A `__Host-` cookie
 * counts only over TLS and is the only one that counts there, so that nobody on the plain network can
 * plant or read it. Over TLS comes whoever a trusted proxy says does.
 */
export function openIdentities(
  options: Omit<IdentityOptions, 'isSecure'>,
  trustProxy: string,
): Identities {
  const plain = openIdentity({ ...options, isSecure: false })
  const secure = openIdentity({ ...options, isSecure: true })
  const clientOf = openClients(trustProxy)
  const identityOf = (c: Context<WebEnv>) => (clientOf(c).isSecure ? secure : plain)
  return {
    clientOf,
    identityOf,
    loginOf(c) {
      const identity = identityOf(c)
      const token = identity.tokenOf(c.req.raw.headers)
      if (token !== null) identity.keepLogin(token)
      return token
    },
    identity: plain,
    warmUp: () => (trustProxy === '' ? plain : secure).warmUp(),
  }
}
