/** A provider of identities (OpenID Connect) that people may sign in with. */
export type ProviderSettings = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** How people know it, as the button says. */
  readonly label: string
}

export type ProviderSettingFault = 'OIDC_INCOMPLETE' | 'OIDC_ISSUER_MALFORMED'

/** A setting of the provider that cannot be meant; the message names the variable, never its value. */
export class ProviderSettingError extends Error {
  readonly code: ProviderSettingFault

  constructor(code: ProviderSettingFault, variable: string) {
    super(variable)
    this.code = code
  }
}

type Environment = Readonly<Record<string, string | undefined>>

const needed = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const

/** The provider that the environment names; undefined when it names none. Throws ProviderSettingError. */
export function readProviderSettings(environment: Environment): ProviderSettings | undefined {
  if (needed.every((name) => !environment[name])) return undefined
  const missing = needed.find((name) => !environment[name])
  if (missing) throw new ProviderSettingError('OIDC_INCOMPLETE', missing)
  const issuer = environment['OIDC_ISSUER']!
  if (!isIssuer(issuer)) throw new ProviderSettingError('OIDC_ISSUER_MALFORMED', 'OIDC_ISSUER')
  return {
    issuer,
    clientId: environment['OIDC_CLIENT_ID']!,
    clientSecret: environment['OIDC_CLIENT_SECRET']!,
    label: environment['OIDC_LABEL'] || 'tài khoản định danh điện tử',
  }
}

/** OpenID Connect Discovery 1.0, 3: https, no query, no fragment. Without TLS only on this machine. */
function isIssuer(text: string): boolean {
  const url = URL.parse(text)
  if (!url || url.search !== '' || url.hash !== '' || url.username !== '') return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && isThisMachine(url))
}

export function isThisMachine({ hostname }: URL): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}
