import { ok } from '../../../kernel/result.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { serviceRoute } from '../../../platform/web/service-route.server.ts'
import { FormActions, HiddenField, PageHeading, SubmitButton } from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { secondStepForm } from '../forms.ts'
import { returnPath } from '../return-path.ts'
import { accountText as text } from '../text.vi.ts'
import { CodeField } from '../views/authenticator.tsx'

const path = '/dang-nhap/ma'

/** The code of the authenticator, after name and password were right. */
export const secondStepPage: PageRoute = (page) => {
  const { typed, problem } = formState(page, 'login.prove')
  return page.plain(
    { title: text.secondStep },
    <>
      <PageHeading title={text.secondStep} lead={text.secondStepLead} />
      <ActForm page={page} act="login.prove" path={path}>
        <HiddenField name="next" value={typed('next') || returnPath(page.query.get('tiep'))} />
        <CodeField problem={problem} isFocused={!page.again} />
        <FormActions>
          <SubmitButton submitsWith={text.signingIn}>{text.goOn}</SubmitButton>
        </FormActions>
      </ActForm>
      <p>
        <a href={`${page.base}/dang-nhap`}>{text.startOver}</a>
      </p>
    </>,
  )
}

export const secondStep = serviceRoute({
  act: 'login.prove',
  form: secondStepForm,
  secrets: ['code'],
  async serve({ identity, visit }, { code, next }) {
    const proven = await identity.verifyTotp({ code, visit })
    return proven.ok ? ok({ next: returnPath(next), cookies: proven.value.cookies }) : proven
  },
  again: secondStepPage,
})
