import type Mail from 'nodemailer/lib/mailer'
import { headerText, letterHtml, letterText } from './letter.ts'
import type { Dispatch } from './transport.server.ts'

/** Makes a message of a letter: headers that say a machine wrote it, text and simple HTML. */
export function composeMail({ id, to, letter }: Dispatch, from: string): Mail.Options {
  return {
    messageId: `<${id}@${from.slice(from.indexOf('@') + 1)}>`,
    from: { name: headerText(letter.sender), address: from },
    to: { name: '', address: to },
    subject: headerText(letter.subject),
    text: letterText(letter),
    html: letterHtml(letter),
    headers: {
      // RFC 3834: no holiday answers to this letter.
      'Auto-Submitted': 'auto-generated',
      'Content-Language': 'vi',
      ...(letter.stopUrl ? stopHeaders(letter.stopUrl) : {}),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
    xMailer: false,
  }
}

/** RFC 2369 and RFC 8058: the mail program's own button ends these letters with one click. */
function stopHeaders(stopUrl: string): Record<string, string> {
  return {
    'List-Unsubscribe': `<${stopUrl}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}
