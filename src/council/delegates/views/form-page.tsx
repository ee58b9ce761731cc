import type { Child } from 'hono/jsx'
import type { PageContext } from '../../../platform/web/page.server.ts'
import {
  Breadcrumbs,
  ButtonLink,
  FormActions,
  PageHeading,
  SubmitButton,
  type Crumb,
} from '../../../ui/index.ts'
import { ActForm } from '../../frame/act-form.tsx'

type FormPage = {
  title: string
  lead?: string
  /** The navigation entry and the crumbs before this page. */
  current: string
  crumbs: readonly Crumb[]
  act: string
  /** Where the form is sent; `back` leads away without sending. Both below the council's base. */
  path: string
  back: string
  submit: string
  isGrave?: boolean
  /** Scripts that only this page needs. */
  scripts?: readonly string[]
  /** What stands above the form: a search that narrows its choices. */
  before?: Child
  children?: Child
}

/** A desk page that is one form. */
export function formPage(page: PageContext, form: FormPage): Response {
  return page.desk(
    { title: form.title, current: form.current, scripts: form.scripts },
    <>
      <Breadcrumbs crumbs={[...form.crumbs, { label: form.title }]} />
      <PageHeading title={form.title} lead={form.lead} />
      {form.before}
      <ActForm page={page} act={form.act} path={form.path} draftKey={`${form.act}:${form.path}`}>
        {form.children}
        <FormActions>
          <SubmitButton variant={form.isGrave ? 'danger' : 'primary'}>{form.submit}</SubmitButton>
          <ButtonLink href={page.base + form.back}>Quay lại</ButtonLink>
        </FormActions>
      </ActForm>
    </>,
  )
}
