import { ok } from '../../../kernel/result.ts'
import { sourceOf } from '../../../platform/web/limits.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { serviceRoute, type ArrivalRoute } from '../../../platform/web/service-route.server.ts'
import { ButtonLink, FormActions, PageHeading, SubmitButton } from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { linkIdentityForm } from '../forms.ts'
import { providerText as text } from '../provider-text.vi.ts'
import { returnPath } from '../return-path.ts'
import { CurrentPassword } from '../views/authenticator.tsx'
import { leavePage } from '../views/provider.tsx'
import { codeStep, signInPage } from './sign-in.tsx'

const account = '/tai-khoan'
const linkPath = `${account}/dinh-danh`
/** Registered with the provider for each council's address. */
export const returnAddress = '/dang-nhap/dinh-danh/ve'

/** Off to the provider, straight from the sign-in page. */
export const leaveToSignIn: ArrivalRoute = {
  act: 'login.by_identity',
  again: signInPage,
  async serve({ identity, absolute, visit, deps, client }, query) {
    const counted = deps.limits.take('acts_of_stranger', sourceOf(client))
    if (!counted.ok) return counted
    const next = returnPath(query.get('tiep'))
    const redirectUri = absolute(returnAddress)
    const left = await identity.leaveToSignIn({ redirectUri, next, visit })
    return left.ok ? ok({ leave: left.value.url, cookies: left.value.cookies }) : left
  },
}

/** Back from the provider, whatever it was for. */
export const returnFromProvider: ArrivalRoute = {
  act: 'login.by_identity',
  again: signInPage,
  async serve({ identity, absolute, visit }, query) {
    const search = `?${query.toString()}`
    const redirectUri = absolute(returnAddress)
    const back = await identity.returnFromProvider({ redirectUri, search, visit })
    if (!back.ok) return back
    const { cookies, isLinked, needsTotp, next } = back.value
    if (isLinked) return ok({ next: `${account}?xong=identity.link`, cookies })
    return ok({ next: needsTotp ? codeStep(next) : returnPath(next), cookies })
  },
}

export const linkIdentityPage: PageRoute = (page, { providerLabel: label }) => {
  if (!label) return page.notFound()
  return page.desk(
    { title: text.link(label), current: account },
    <>
      <PageHeading title={text.link(label)} lead={text.linkLead(label)} />
      <ActForm page={page} act="identity.link" path={linkPath} isNative>
        <CurrentPassword {...formState(page, 'identity.link')} />
        <FormActions>
          <SubmitButton>{text.goOn}</SubmitButton>
          <ButtonLink href={page.base + account}>{text.back}</ButtonLink>
        </FormActions>
      </ActForm>
    </>,
  )
}

export const linkIdentity = serviceRoute({
  act: 'identity.link',
  form: linkIdentityForm,
  secrets: ['current'],
  async serve({ identity, absolute, visit, deps }, { current }) {
    const redirectUri = absolute(returnAddress)
    const left = await identity.leaveToLink({ redirectUri, current, visit })
    return left.ok ? leaving(deps.providerLabel, left.value) : left
  },
  again: linkIdentityPage,
})

/** The page that leads out, with the cookie that ties the question to this browser. */
export function leaving(label = '', { url, cookies }: { url: string; cookies: readonly string[] }) {
  return ok({ show: (page: PageContext) => leavePage(page, { label, url }), cookies })
}
