import { ok } from '../../../kernel/result.ts'
import {
  installationForm,
  installationPage,
  type InstallationPageRoute,
} from '../../../platform/web/installation.server.ts'
import { FormActions, PageHeading, SubmitButton, TextField } from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { emptyForm, signInForm } from '../forms.ts'
import { communeText as text } from '../text.vi.ts'
import { paths } from '../views/paths.ts'
import { onlyOperators, secondStepRoutes } from './second-step.tsx'

const signInPage: InstallationPageRoute = (page) => {
  const { of, problem } = formState(page, 'operator.sign_in')
  return page.show(
    { title: text.signIn },
    <>
      <PageHeading
        title={text.signIn}
        lead="Dành cho người vận hành hệ thống. Đại biểu và cán bộ đăng nhập ở trang của Hội đồng."
      />
      <ActForm page={page} act="operator.sign_in" path={paths.signIn}>
        <TextField
          {...of('username')}
          label={text.username}
          autocomplete="username"
          spellcheck={false}
        />
        <TextField
          name="password"
          label={text.password}
          type="password"
          autocomplete="current-password"
          error={problem('password')}
        />
        <FormActions>
          <SubmitButton>Đăng nhập</SubmitButton>
        </FormActions>
      </ActForm>
    </>,
  )
}

const signIn = installationForm(paths.signIn, 'everybody', {
  act: 'operator.sign_in',
  form: signInForm,
  secrets: ['password'],
  async serve({ deps, identity, visit }, { username, password }) {
    const signedIn = await identity.signIn({ username, password, visit })
    if (!signedIn.ok) return signedIn
    if (signedIn.value.needsTotp)
      return ok({ next: paths.secondStep, cookies: signedIn.value.cookies })
    return onlyOperators(deps.db, signedIn.value)
  },
  again: signInPage,
})

const signOut = installationForm(paths.signOut, 'everybody', {
  act: 'operator.sign_out',
  form: emptyForm,
  secrets: [],
  async serve({ identity, visit }) {
    return ok({ next: '/', cookies: await identity.signOut(visit) })
  },
  again: signInPage,
})

export const signInRoutes = [
  installationPage(paths.signIn, 'everybody', signInPage),
  signIn,
  ...secondStepRoutes,
  signOut,
]
