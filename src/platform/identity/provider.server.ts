import type { Configuration } from 'openid-client'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { isThisMachine, type ProviderSettings } from './oidc-settings.ts'

/** What a browser takes to the provider, and what must come back unchanged. */
export type ProviderQuestion = {
  readonly url: string
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** Who the provider says it is. */
export type ProvenIdentity = { readonly issuer: string; readonly subject: string }

export type Provider = {
  readonly issuer: string
  ask(redirectUri: string): Promise<Result<ProviderQuestion>>
  /** `returned` is the redirect address with what the provider put behind it. */
  prove(returned: URL, asked: Omit<ProviderQuestion, 'url'>): Promise<Result<ProvenIdentity>>
}

/** Seconds for each request to the provider. */
const timeout = 10
/** Seconds that its clock and ours may differ by. */
const tolerance = 30

/** A provider as its own discovery document describes it; asked for at the first sign-in. */
export function openProvider(settings: ProviderSettings): Provider {
  let discovered: Promise<Configuration> | undefined
  const configuration = () => {
    discovered ??= discover(settings)
    // A provider that was down is asked again the next time.
    discovered.catch(() => (discovered = undefined))
    return discovered
  }
  return {
    issuer: settings.issuer,
    async ask(redirectUri) {
      const client = await import('openid-client')
      const config = await configuration().catch(() => null)
      if (!config) return refuse('identity.provider_unreachable')
      const verifier = client.randomPKCECodeVerifier()
      const [state, nonce] = [client.randomState(), client.randomNonce()]
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid',
        response_type: 'code',
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      })
      return ok({ url: url.href, state, nonce, verifier })
    },
    async prove(returned, asked) {
      const config = await configuration().catch(() => null)
      return config ? exchange(config, returned, asked) : refuse('identity.provider_unreachable')
    },
  }
}

async function discover(settings: ProviderSettings): Promise<Configuration> {
  const client = await import('openid-client')
  const server = new URL(settings.issuer)
  const execute = [
    // The signature of the id_token is checked though it came to us by TLS: its key must be theirs.
    client.enableNonRepudiationChecks,
    ...(isThisMachine(server) ? [client.allowInsecureRequests] : []),
  ]
  const metadata = {
    [client.clockTolerance]: tolerance,
    require_auth_time: false,
  }
  const { clientId, clientSecret } = settings
  const secret = client.ClientSecretBasic(clientSecret)
  return client.discovery(server, clientId, metadata, secret, { execute, timeout })
}

/**
 * Changes the code for an id_token and judges it: state, issuer in the answer (RFC 9207), PKCE, issuer,
 * audience, time, nonce and signature are the library's checks, each with a test beside this file.
 */
async function exchange(
  config: Configuration,
  returned: URL,
  asked: Omit<ProviderQuestion, 'url'>,
): Promise<Result<ProvenIdentity>> {
  const client = await import('openid-client')
  try {
    const tokens = await client.authorizationCodeGrant(config, returned, {
      pkceCodeVerifier: asked.verifier,
      expectedState: asked.state,
      expectedNonce: asked.nonce,
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    return claims ? ok({ issuer: claims.iss, subject: claims.sub }) : refuse('identity.not_proved')
  } catch (error) {
    return refuse(refusalOf(error))
  }
}

/** What went wrong, as far as it makes a difference to whoever reads it; no word of the provider's. */
function refusalOf(error: unknown): string {
  const { error: said, code, name } = error as { error?: unknown; code?: unknown; name?: string }
  if (said === 'access_denied') return 'identity.cancelled'
  // Node's fetch throws a TypeError when there is no answer at all.
  const isLost = name === 'TypeError' || code === 'OAUTH_TIMEOUT'
  return isLost ? 'identity.provider_unreachable' : 'identity.not_proved'
}
