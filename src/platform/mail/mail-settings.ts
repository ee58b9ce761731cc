import { readMailbox } from './address.ts'

/** How mail leaves, and the address that links in it begin with. */
export type MailSettings = {
  /** Absent: mails are written as files into the data folder. */
  readonly smtpUrl?: string
  readonly from: string
  /** Address of the installation as its readers reach it, without a slash at the end. */
  readonly publicUrl: string
}

export type MailSettingFault = 'SMTP_URL_MALFORMED' | 'MAIL_FROM_MISSING' | 'PUBLIC_URL_MALFORMED'

/** A setting of mail that cannot be meant; the message names the variable, never its value. */
export class MailSettingError extends Error {
  readonly code: MailSettingFault

  constructor(code: MailSettingFault, variable: string) {
    super(variable)
    this.code = code
  }
}

type Environment = Readonly<Record<string, string | undefined>>

// RFC 2606: no mail to it ever arrives anywhere; good enough for mails that are files.
const nobody = 'khong-tra-loi@nghi-truong.invalid'

/** Settings of mail from the environment; `ownUrl` is where this machine serves. Throws MailSettingError. */
export function readMailSettings(environment: Environment, ownUrl: string): MailSettings {
  const smtpUrl = environment['SMTP_URL'] || undefined
  const from = readMailbox(environment['MAIL_FROM'] ?? '')
  if (smtpUrl !== undefined) {
    if (!/^smtps?:$/.test(URL.parse(smtpUrl)?.protocol ?? '')) {
      throw new MailSettingError('SMTP_URL_MALFORMED', 'SMTP_URL')
    }
    if (from === null) throw new MailSettingError('MAIL_FROM_MISSING', 'MAIL_FROM')
  }
  return {
    smtpUrl,
    from: from ?? nobody,
    publicUrl: readPublicUrl(environment['PUBLIC_URL'] || ownUrl),
  }
}

function readPublicUrl(text: string): string {
  const url = URL.parse(text)
  const isPlain = url && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === ''
  if (!isPlain || url.username !== '' || url.pathname !== '/') {
    throw new MailSettingError('PUBLIC_URL_MALFORMED', 'PUBLIC_URL')
  }
  return url.origin
}
