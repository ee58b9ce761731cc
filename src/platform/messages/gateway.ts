/** One short message on its way to one telephone. The words are plain letters without accents. */
export type Message = {
  readonly id: string
  /** +84… */
  readonly to: string
  readonly words: string
}

/** Takes messages out of the house. Sending the same id again must look like the same message. */
export type MessageGateway = {
  send(message: Message): Promise<void>
}

/** The gateway will never take it, so it is not tried again. Carries no words of the other side. */
export class MessageRefused extends Error {
  override readonly name = 'MessageRefused'
  readonly code: string

  constructor(status: number) {
    super(`Gateway ${status}`)
    this.code = `GATEWAY_${status}`
  }
}
