import { ok } from '../../../kernel/result.ts'
import { accountRecord } from '../../../platform/identity/accounts.server.ts'
import { endLogin, endOtherLogins, loginsOf } from '../../../platform/identity/logins.server.ts'
import { waysInOf } from '../../../platform/identity/ways-in.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { serviceRoute } from '../../../platform/web/service-route.server.ts'
import {
  ButtonLink,
  Card,
  DefinitionList,
  Form,
  FormActions,
  PageHeading,
  StatusChip,
  SubmitButton,
} from '../../../ui/index.ts'
import { emptyForm } from '../forms.ts'
import { accountText as text, officesText } from '../text.vi.ts'
import { LoginTable } from '../views/login-table.tsx'
import { PasskeyCard } from '../views/passkeys.tsx'
import { IdentityCard } from '../views/provider.tsx'

const path = '/tai-khoan'

/** Who I am here, how I sign in, and where I am signed in. */
export const ownAccount: PageRoute = async (page, { providerLabel }) => {
  const { actor, base } = page
  const account = actor && (await accountRecord(page.tx, actor.accountId))
  if (!actor || !account) return page.notFound()
  const logins = await loginsOf(page.tx, account.id, page.login)
  const { passkeys, identities } = await waysInOf(page.tx, account.id)
  const [identity] = identities
  const hasOthers = logins.some((login) => !login.isCurrent)
  const totp = account.hasTotp
  return page.desk(
    { title: text.ownAccount, current: path },
    <>
      <PageHeading title={text.ownAccount} />
      <Card>
        <DefinitionList
          items={[
            { term: text.fullName, value: actor.personName },
            { term: text.username, value: account.username },
            { term: text.officesToday, value: officesText(actor.offices) || text.noOffice },
          ]}
        />
      </Card>
      <Card title={text.password}>
        <FormActions>
          <ButtonLink href={`${base}${path}/mat-khau`}>{text.changePassword}</ButtonLink>
        </FormActions>
      </Card>
      <Card
        title={text.twoSteps}
        aside={<StatusChip label={totp ? text.on : text.off} tone={totp ? 'success' : 'neutral'} />}
      >
        <p>{text.twoStepsMeaning}</p>
        <FormActions>
          <ButtonLink href={`${base}${path}/hai-buoc`}>
            {totp ? text.turnOff : text.turnOn}
          </ButtonLink>
        </FormActions>
      </Card>
      <PasskeyCard page={page} passkeys={passkeys} />
      {providerLabel || identity ? (
        <IdentityCard base={base} label={providerLabel ?? text.otherProvider} identity={identity} />
      ) : null}
      <Card title={text.logins}>
        <p>{text.loginsMeaning}</p>
        <LoginTable logins={logins} endPath={`${base}${path}/dang-nhap`} />
        {hasOthers ? (
          <Form action={`${base}${path}/dang-nhap/ket-thuc-khac`}>
            <SubmitButton variant="danger">{text.endOthers}</SubmitButton>
          </Form>
        ) : null}
      </Card>
    </>,
  )
}

export const endOneLogin = serviceRoute({
  act: 'login.end_one',
  form: emptyForm,
  secrets: [],
  async serve({ deps, actor, param }) {
    // One that has ended meanwhile is as wanted.
    if (actor) await endLogin(deps.db, actor.accountId, param('id'))
    return ok({ next: `${path}?xong=login.end_one` })
  },
  again: ownAccount,
})

export const endOthers = serviceRoute({
  act: 'login.end_others',
  form: emptyForm,
  secrets: [],
  async serve({ deps, actor, login }) {
    if (actor && login) await endOtherLogins(deps.db, actor.accountId, login)
    return ok({ next: `${path}?xong=login.end_others` })
  },
  again: ownAccount,
})
