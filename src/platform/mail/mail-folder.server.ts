import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { composeMail } from './compose.ts'
import type { MailTransport } from './transport.ts'

/** Writes each mail as a file `<id>.eml` that a mail program opens: for councils without SMTP. */
export function openMailFolder(folder: string, from: string): MailTransport {
  let opened: ReturnType<typeof openComposer> | undefined
  return {
    async send(dispatch) {
      const composer = await (opened ??= openComposer())
      const { message } = await composer.sendMail(composeMail(dispatch, from))
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const path = join(folder, `${dispatch.id}.eml`)
      // Written whole under another name first: nobody ever opens half a mail.
      await writeFile(`${path}.part`, message as Buffer, { mode: 0o600 })
      await rename(`${path}.part`, path)
    },
    close: () => Promise.resolve(),
  }
}

// The mail library is large and the first page must not wait for it: it is loaded with the first mail.
async function openComposer() {
  const { createTransport } = await import('nodemailer')
  return createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
}
