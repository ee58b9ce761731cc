import { ok } from '../../../kernel/result.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { serviceRoute } from '../../../platform/web/service-route.server.ts'
import {
  FormActions,
  HiddenField,
  PageHeading,
  SubmitButton,
  TextField,
} from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { emptyForm, signInForm } from '../forms.ts'
import { returnPath } from '../return-path.ts'
import { accountText as text } from '../text.vi.ts'
import { IdentitySignIn } from '../views/identity-sign-in.tsx'
import { PasskeySignIn } from '../views/passkey-sign-in.tsx'

const path = '/dang-nhap'

/** Where the code of the second step is asked for. */
export const codeStep = (next: string) => `${path}/ma?tiep=${encodeURIComponent(returnPath(next))}`

/** Name and password. Whoever is signed in already may come here to change to another account. */
export const signInPage: PageRoute = (page, { providerLabel }) => {
  const { of, problem } = formState(page, 'login.begin')
  const next = nextOf(page)
  return page.plain(
    { title: text.signIn, scripts: ['passkey'] },
    <>
      <PageHeading title={text.signIn} lead={text.signInLead} />
      <ActForm page={page} act="login.begin" path={path}>
        <HiddenField name="next" value={next} />
        <TextField
          {...of('username')}
          label={text.username}
          autocomplete="username"
          spellcheck={false}
          isFocused={!page.again}
        />
        <TextField
          name="password"
          label={text.password}
          type="password"
          autocomplete="current-password"
          error={problem('password')}
        />
        <FormActions>
          <SubmitButton submitsWith={text.signingIn}>{text.signIn}</SubmitButton>
        </FormActions>
      </ActForm>
      <PasskeySignIn page={page} next={next} />
      {providerLabel ? <IdentitySignIn base={page.base} label={providerLabel} next={next} /> : null}
      <p>
        {text.noPassword} <a href={`${page.base}/dung-phieu`}>{text.useSlip}</a>.
      </p>
    </>,
  )
}

/** Where to go after: what the form carried, else what the address asks for. */
function nextOf({ again, query }: PageContext): string {
  const typed = again?.typed['next']
  return typeof typed === 'string' && typed !== '' ? typed : returnPath(query.get('tiep'))
}

export const signIn = serviceRoute({
  act: 'login.begin',
  form: signInForm,
  secrets: ['password'],
  async serve({ identity, visit }, { username, password, next }) {
    const signedIn = await identity.signIn({ username, password, visit })
    if (!signedIn.ok) return signedIn
    const { cookies, needsTotp } = signedIn.value
    return ok({ next: needsTotp ? codeStep(next) : returnPath(next), cookies })
  },
  again: signInPage,
})

export const signOut = serviceRoute({
  act: 'login.end',
  form: emptyForm,
  secrets: [],
  async serve({ identity, visit }) {
    return ok({ next: '/?xong=login.end', cookies: await identity.signOut(visit) })
  },
  again: signInPage,
})
