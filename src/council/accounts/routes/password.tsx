import { ok } from '../../../kernel/result.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { serviceRoute } from '../../../platform/web/service-route.server.ts'
import {
  ButtonLink,
  FormActions,
  Notice,
  PageHeading,
  SubmitButton,
  TextField,
} from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { changePasswordForm } from '../forms.ts'
import { accountText as text } from '../text.vi.ts'
import { NewPassword } from '../views/new-password.tsx'

const path = '/tai-khoan/mat-khau'

/** Changing one's own password; whoever still owes a new one is led here from every page. */
export const passwordPage: PageRoute = (page) => {
  const { problem } = formState(page, 'password.change')
  return page.desk(
    { title: text.changePassword, current: '/tai-khoan' },
    <>
      <PageHeading title={text.changePassword} lead={text.changePasswordLead} />
      {page.actor?.mustChangePassword ? (
        <Notice tone="warning">{text.mustChangePassword}</Notice>
      ) : null}
      <ActForm page={page} act="password.change" path={path}>
        <TextField
          name="current"
          label={text.currentPassword}
          type="password"
          autocomplete="current-password"
          error={problem('current')}
        />
        <NewPassword problem={problem} />
        <FormActions>
          <SubmitButton submitsWith={text.changing}>{text.changePassword}</SubmitButton>
          <ButtonLink href={`${page.base}/tai-khoan`}>{text.back}</ButtonLink>
        </FormActions>
      </ActForm>
    </>,
  )
}

export const changePassword = serviceRoute({
  act: 'password.change',
  form: changePasswordForm,
  secrets: ['current', 'password', 'repeated'],
  async serve({ identity, visit }, { current, password }) {
    const changed = await identity.changePassword({ current, password, visit })
    if (!changed.ok) return changed
    return ok({ next: '/tai-khoan?xong=password.change', cookies: changed.value.cookies })
  },
  again: passwordPage,
})
