import type Mailer from 'nodemailer/lib/mailer'
import { headerText, mailHtml, mailText } from './mail.ts'
import type { Dispatch } from './transport.ts'

/** Makes a message: headers that say a machine wrote it, plain text and simple HTML. */
export function composeMail({ id, to, mail }: Dispatch, from: string): Mailer.Options {
  return {
    messageId: `<${id}@${from.slice(from.indexOf('@') + 1)}>`,
    from: { name: headerText(mail.sender), address: from },
    to: { name: '', address: to },
    subject: headerText(mail.subject),
    text: mailText(mail),
    html: mailHtml(mail),
    headers: {
      // RFC 3834: no holiday answers to this mail.
      'Auto-Submitted': 'auto-generated',
      'Content-Language': 'vi',
      ...(mail.stopUrl ? stopHeaders(mail.stopUrl) : {}),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
    xMailer: false,
  }
}

/** RFC 2369 and RFC 8058: the mail program's own button ends these mails with one click. */
function stopHeaders(stopUrl: string): Record<string, string> {
  return {
    'List-Unsubscribe': `<${stopUrl}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}
