import { ok } from '../../../kernel/result.ts'
import { sourceOf } from '../../../platform/web/limits.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { serviceRoute } from '../../../platform/web/service-route.server.ts'
import { ButtonLink, FormActions, PageHeading, SubmitButton, TextField } from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { useSlipForm } from '../forms.ts'
import { accountText as text } from '../text.vi.ts'
import { providerText } from '../provider-text.vi.ts'
import { NewPassword } from '../views/new-password.tsx'

const path = '/dung-phieu'

/** A printed slip is turned into a password. Its QR brings the code behind the `#`. */
export const useSlipPage: PageRoute = (page, { providerLabel }) => {
  const { of, problem } = formState(page, 'slip.use')
  return page.plain(
    { title: text.useSlipTitle },
    <>
      <PageHeading title={text.useSlipTitle} lead={text.useSlipLead} />
      <ActForm page={page} act="slip.use" path={path}>
        <nt-from-fragment name="ma">
          <TextField
            {...of('code')}
            label={text.slipCode}
            hint={text.slipCodeHint}
            autocomplete="off"
            spellcheck={false}
          />
        </nt-from-fragment>
        <NewPassword problem={problem} />
        <FormActions>
          <SubmitButton submitsWith={text.changing}>{text.setPassword}</SubmitButton>
          <ButtonLink href={`${page.base}/dang-nhap`}>{text.signIn}</ButtonLink>
        </FormActions>
      </ActForm>
      {providerLabel ? (
        <p>
          <a href={`${page.base}${path}/dinh-danh`}>{providerText.bySlip(providerLabel)}</a>
        </p>
      ) : null}
    </>,
  )
}

export const useSlip = serviceRoute({
  act: 'slip.use',
  form: useSlipForm,
  // The code is shown again: whoever mistypes one of 24 characters wants to mend that one.
  secrets: ['password', 'repeated'],
  async serve({ identity, deps, client }, { code, password }) {
    const source = sourceOf(client)
    const allowed = deps.limits.look('wrong_codes', source)
    if (!allowed.ok) return allowed
    const used = await identity.useSlip({ code, password })
    if (used.ok) return ok({ next: '/dang-nhap?xong=slip.use' })
    if (used.refusal.code === 'slip.unknown') deps.limits.take('wrong_codes', source)
    return used
  },
  again: useSlipPage,
})
