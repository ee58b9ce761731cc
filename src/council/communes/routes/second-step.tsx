import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { Database } from '../../../platform/db/pool.server.ts'
import { accountRecord } from '../../../platform/identity/accounts.server.ts'
import type { SignedIn } from '../../../platform/identity/sign-in.server.ts'
import {
  installationForm,
  installationPage,
  type InstallationPageRoute,
  type InstallationServed,
} from '../../../platform/web/installation.server.ts'
import { FormActions, PageHeading, SubmitButton, TextField } from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { secondStepForm } from '../forms.ts'
import { communeText as text } from '../text.vi.ts'
import { paths } from '../views/paths.ts'

const secondStepPage: InstallationPageRoute = (page) => {
  const { problem } = formState(page, 'operator.prove')
  return page.show(
    { title: 'Nhập mã xác thực' },
    <>
      <PageHeading
        title="Nhập mã xác thực"
        lead="Mở ứng dụng xác thực trên điện thoại và nhập mã 6 chữ số."
      />
      <ActForm page={page} act="operator.prove" path={paths.secondStep}>
        <TextField
          name="code"
          label="Mã 6 chữ số"
          inputMode="numeric"
          autocomplete="one-time-code"
          width="short"
          error={problem('code')}
        />
        <FormActions>
          <SubmitButton>{text.goOn}</SubmitButton>
        </FormActions>
      </ActForm>
    </>,
  )
}

const secondStep = installationForm(paths.secondStep, 'everybody', {
  act: 'operator.prove',
  form: secondStepForm,
  secrets: ['code'],
  async serve({ deps, identity, visit }, { code }) {
    const proven = await identity.verifyTotp({ code, visit })
    return proven.ok ? onlyOperators(deps.db, proven.value) : proven
  },
  again: secondStepPage,
})

/** The login of anybody else never reaches the browser from here. */
export async function onlyOperators(
  db: Database,
  { accountId, cookies }: SignedIn,
): Promise<Result<InstallationServed>> {
  const account = accountId === null ? null : await accountRecord(db, accountId)
  return account?.isOperator
    ? ok({ next: paths.overview, cookies })
    : refuse('council.open_not_allowed')
}

export const secondStepRoutes = [
  installationPage(paths.secondStep, 'everybody', secondStepPage),
  secondStep,
]
