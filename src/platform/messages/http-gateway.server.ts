import { MessageRefused, type MessageGateway } from './gateway.ts'

export type HttpGatewaySettings = {
  readonly url: string
  readonly token: string
  /** Name that the message comes from (brandname), as registered with the provider. */
  readonly sender: string
}

/** Milliseconds until a gateway that says nothing counts as down. */
const patience = 10_000
// Too many, or a moment's trouble: worth another try. Anything else of 4xx is our own fault.
const worthTrying = new Set([408, 425, 429])

/**
 * A gateway that takes one message as JSON by POST: `{ id, to, text, sender }`, the token as bearer,
 * the id as Idempotency-Key too, so that a second try is no second message.
 */
export function openHttpGateway({ url, token, sender }: HttpGatewaySettings): MessageGateway {
  return {
    async send({ id, to, words }) {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'idempotency-key': id,
        },
        body: JSON.stringify({ id, to: to.replace(/^\+/, ''), text: words, sender }),
        // A gateway that moves has to be set anew: nothing is carried to an address nobody chose.
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      })
      await response.body?.cancel()
      if (response.ok) return
      const { status } = response
      if (status >= 400 && status < 500 && !worthTrying.has(status))
        throw new MessageRefused(status)
      throw new Error(`The gateway answered ${status}`)
    },
  }
}
