import { composeMail } from './compose.ts'
import { MailRefused, type MailTransport } from './transport.ts'

const answersWithinMs = 20_000

/** Sends by SMTP: `smtps://user:password@host:465`. A 5xx answer is final, any other failure is not. */
export function openSmtp(smtpUrl: string, from: string): MailTransport {
  let opened: ReturnType<typeof openTransporter> | undefined
  return {
    async send(dispatch) {
      const transporter = await (opened ??= openTransporter(smtpUrl))
      try {
        await transporter.sendMail(composeMail(dispatch, from))
      } catch (error) {
        const { responseCode, command } = error as { responseCode?: number; command?: string }
        // A wrong password is 535 too, but that is ours to mend: the mail waits for it.
        const isAboutUs = command === undefined || command.startsWith('AUTH') || command === 'CONN'
        if (responseCode && responseCode >= 500 && !isAboutUs) throw new MailRefused(responseCode)
        throw error
      }
    },
    async close() {
      const transporter = await opened
      transporter?.close()
    },
  }
}

// The mail library is large and the first page must not wait for it: it is loaded with the first mail.
async function openTransporter(smtpUrl: string) {
  const { createTransport } = await import('nodemailer')
  return createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 2,
    connectionTimeout: answersWithinMs,
    greetingTimeout: answersWithinMs,
    socketTimeout: answersWithinMs,
  })
}
