import { ok } from '../../../kernel/result.ts'
import { linkedIdentitiesOf } from '../../../platform/identity/linked-identities.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { serviceRoute } from '../../../platform/web/service-route.server.ts'
import { ButtonLink, FormActions, PageHeading, SubmitButton } from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { linkIdentityForm } from '../forms.ts'
import { providerText as text } from '../provider-text.vi.ts'
import { CurrentPassword } from '../views/authenticator.tsx'

const account = '/tai-khoan'
const path = `${account}/dinh-danh/go`

export const unlinkPage: PageRoute = (page, { providerLabel = text.identity }) =>
  page.desk(
    { title: text.unlinkTitle, current: account },
    <>
      <PageHeading title={text.unlinkTitle} lead={text.unlinkLead(providerLabel)} />
      <ActForm page={page} act="identity.unlink" path={path}>
        <CurrentPassword {...formState(page, 'identity.unlink')} />
        <FormActions>
          <SubmitButton variant="danger">{text.unlink}</SubmitButton>
          <ButtonLink href={page.base + account}>{text.back}</ButtonLink>
        </FormActions>
      </ActForm>
    </>,
  )

/** Takes every identity off the account: also one of a provider that is no longer set here. */
export const unlinkIdentity = serviceRoute({
  act: 'identity.unlink',
  form: linkIdentityForm,
  secrets: ['current'],
  async serve({ identity, actor, deps, visit }, { current }) {
    const linked = actor ? await linkedIdentitiesOf(deps.db, actor.accountId) : []
    for (const { issuer } of linked) {
      const done = await identity.unlinkIdentity({ current, issuer, visit })
      if (!done.ok) return done
    }
    return ok({ next: `${account}?xong=identity.unlink` })
  },
  again: unlinkPage,
})
