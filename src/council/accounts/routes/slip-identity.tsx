import { sourceOf } from '../../../platform/web/limits.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { serviceRoute } from '../../../platform/web/service-route.server.ts'
import { ButtonLink, FormActions, PageHeading, SubmitButton, TextField } from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { slipCodeForm } from '../forms.ts'
import { providerText as text } from '../provider-text.vi.ts'
import { accountText } from '../text.vi.ts'
import { leaving, returnAddress } from './provider.tsx'

const slipPath = '/dung-phieu/dinh-danh'

/** An invitation slip used without a password: the provider's identity takes the account over. */
export const slipIdentityPage: PageRoute = (page, { providerLabel: label }) => {
  if (!label) return page.notFound()
  return page.plain(
    { title: text.bySlip(label) },
    <>
      <PageHeading title={text.bySlip(label)} lead={text.bySlipLead(label)} />
      <ActForm page={page} act="identity.by_slip" path={slipPath} isNative>
        <TextField
          {...formState(page, 'identity.by_slip').of('code')}
          label={accountText.slipCode}
          hint={accountText.slipCodeHint}
          autocomplete="off"
          spellcheck={false}
        />
        <FormActions>
          <SubmitButton>{text.goOn}</SubmitButton>
          <ButtonLink href={`${page.base}/dung-phieu`}>{text.back}</ButtonLink>
        </FormActions>
      </ActForm>
    </>,
  )
}

export const useSlipByIdentity = serviceRoute({
  act: 'identity.by_slip',
  form: slipCodeForm,
  secrets: [],
  async serve({ identity, absolute, visit, deps, client }, { code }) {
    const source = sourceOf(client)
    const allowed = deps.limits.look('wrong_codes', source)
    if (!allowed.ok) return allowed
    const left = await identity.leaveBySlip({ redirectUri: absolute(returnAddress), code, visit })
    if (left.ok) return leaving(deps.providerLabel, left.value)
    if (left.refusal.code === 'slip.unknown') deps.limits.take('wrong_codes', source)
    return left
  },
  again: slipIdentityPage,
})
