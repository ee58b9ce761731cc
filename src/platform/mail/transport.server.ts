import type { Letter } from './letter.ts'

/** One letter on its way to one address. */
export type Dispatch = {
  readonly id: string
  readonly to: string
  readonly letter: Letter
}

/**
 * Takes letters out of the house. Sending the same id again must look like the same letter: its
 * Message-ID is made of the id, since after a crash nobody knows whether it had gone.
 */
export type MailTransport = {
  send(dispatch: Dispatch): Promise<void>
  close(): Promise<void>
}

/** The address will never take it, so it is not tried again. Carries no words of the other side. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused'
  readonly code: string

  constructor(reply: number) {
    super(`SMTP ${reply}`)
    this.code = `SMTP_${reply}`
  }
}
