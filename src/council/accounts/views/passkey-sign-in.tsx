import type { PageContext } from '../../../platform/web/page.server.ts'
import { FormActions, HiddenField, SubmitButton } from '../../../ui/index.ts'
import { ActForm } from '../../frame/act-form.tsx'
import { passkeyText as text } from '../passkey-text.vi.ts'

const path = '/dang-nhap/khoa'

/** One button on the sign-in page; shown by its script where the browser knows passkeys. */
export function PasskeySignIn({ page, next }: { page: PageContext; next: string }) {
  return (
    <nt-passkey
      begin={`${page.base}${path}/bat-dau`}
      says-waits={text.waits}
      says-cancelled={text.cancelled}
      says-failed={text.failed}
      hidden
    >
      <ActForm page={page} act="login.by_passkey" path={path}>
        <HiddenField name="next" value={next} />
        <HiddenField name="response" value="" />
        <FormActions>
          <SubmitButton variant="secondary">{text.signIn}</SubmitButton>
        </FormActions>
      </ActForm>
      <p class="hint">{text.signInMeaning}</p>
      <p role="status" />
    </nt-passkey>
  )
}
