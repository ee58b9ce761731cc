import { TextField } from '../../../ui/index.ts'
import type { FormState } from '../../frame/act-form.tsx'
import { accountText as text } from '../text.vi.ts'

/** The new password, twice. What was typed never comes back. */
export function NewPassword({ problem }: Pick<FormState, 'problem'>) {
  return (
    <>
      <TextField
        name="password"
        label={text.newPassword}
        hint={text.newPasswordHint}
        type="password"
        autocomplete="new-password"
        error={problem('password')}
      />
      <TextField
        name="repeated"
        label={text.repeatedPassword}
        type="password"
        autocomplete="new-password"
        error={problem('repeated')}
      />
    </>
  )
}
