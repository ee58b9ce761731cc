import type { Mail } from './mail.ts'

/** One mail on its way to one address. */
export type Dispatch = {
  readonly id: string
  readonly to: string
  readonly mail: Mail
}

/**
 * Takes mails out of the house. Sending the same id again must look like the same mail: its
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
