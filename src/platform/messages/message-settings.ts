import { isThisMachine } from '../identity/oidc-settings.ts'
import type { HttpGatewaySettings } from './http-gateway.server.ts'

/** How short messages leave: by a gateway, into a file for trying out, or not at all. */
export type MessageSettings =
  | ({ readonly way: 'gateway' } & HttpGatewaySettings)
  | { readonly way: 'log' }
  | { readonly way: 'off' }

export type MessageSettingFault = 'MESSAGE_GATEWAY_MALFORMED' | 'MESSAGE_GATEWAY_TOKEN_MISSING'

/** A setting of messages that cannot be meant; the message names the variable, never its value. */
export class MessageSettingError extends Error {
  readonly code: MessageSettingFault

  constructor(code: MessageSettingFault, variable: string) {
    super(variable)
    this.code = code
  }
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Settings of messages from the environment. Without a gateway, an installation with the sample council
 * writes them into a file, so that everything can be tried; any other sends none and offers nothing
 * that would need one. Throws MessageSettingError.
 */
export function readMessageSettings(
  environment: Environment,
  { hasSamples }: { hasSamples: boolean },
): MessageSettings {
  const url = environment['MESSAGE_GATEWAY_URL']
  if (!url) {
    const isTried = hasSamples && environment['NODE_ENV'] !== 'production'
    return { way: isTried ? 'log' : 'off' }
  }
  const parsed = URL.parse(url)
  const isSafe =
    parsed?.protocol === 'https:' || (parsed?.protocol === 'http:' && isThisMachine(parsed))
  if (!parsed || !isSafe) {
    throw new MessageSettingError('MESSAGE_GATEWAY_MALFORMED', 'MESSAGE_GATEWAY_URL')
  }
  const token = environment['MESSAGE_GATEWAY_TOKEN']
  if (!token) {
    throw new MessageSettingError('MESSAGE_GATEWAY_TOKEN_MISSING', 'MESSAGE_GATEWAY_TOKEN')
  }
  return { way: 'gateway', url, token, sender: environment['MESSAGE_SENDER'] ?? '' }
}
