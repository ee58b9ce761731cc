import QRCode from 'qrcode'
import { raw } from 'hono/html'
import { CopyText, Disclosure, TextField } from '../../../ui/index.ts'
import type { FormState } from '../../frame/act-form.tsx'
import { accountText as text } from '../text.vi.ts'

/** What an authenticator app needs: a picture to scan, and the same as letters to type. */
export async function AuthenticatorSecret({ uri, secret }: { uri: string; secret: string }) {
  const qr = await QRCode.toString(uri, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' })
  return (
    <>
      <div class="qr" role="img" aria-label={text.qrAuthenticator}>
        {raw(qr)}
      </div>
      <Disclosure summary={text.cannotScan}>
        <p>{text.typeSecret}</p>
        <p>
          <CopyText text={secret} />
        </p>
      </Disclosure>
    </>
  )
}

export function CodeField({ problem, isFocused }: Pick<FormState, 'problem'> & { isFocused?: boolean }) {
  return (
    <TextField
      name="code"
      label={text.code}
      inputMode="numeric"
      autocomplete="one-time-code"
      width="short"
      error={problem('code')}
      isFocused={isFocused}
    />
  )
}

export function CurrentPassword({ problem }: Pick<FormState, 'problem'>) {
  return (
    <TextField
      name="current"
      label={text.currentPassword}
      type="password"
      autocomplete="current-password"
      error={problem('current')}
    />
  )
}
