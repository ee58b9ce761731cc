import type { View } from '../../../platform/web/page.server.ts'
import { CopyText, Disclosure, TextField } from '../../../ui/index.ts'
import type { FormState } from '../../frame/act-form.tsx'
import { accountText as text } from '../text.vi.ts'

/** What an authenticator app needs: a picture to scan, and the same as letters to type. */
export function AuthenticatorSecret({ qr, secret }: { qr: View; secret: string }) {
  return (
    <>
      {qr}
      <Disclosure summary={text.cannotScan}>
        <p>{text.typeSecret}</p>
        <p>
          <CopyText text={secret} />
        </p>
      </Disclosure>
    </>
  )
}

export function CodeField({
  problem,
  isFocused,
}: Pick<FormState, 'problem'> & { isFocused?: boolean }) {
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
