import type { Child } from 'hono/jsx'
import type { PageContext } from '../../platform/web/page.server.ts'
import { Breadcrumbs, ButtonLink, FormActions, PageHeading, SubmitButton } from '../../ui/index.ts'
import { ActForm } from './act-form.tsx'

type FormPage = {
  readonly title: string
  readonly overline?: Child
  readonly lead?: Child
  readonly current: string
  readonly crumbs: readonly { readonly href: string; readonly label: string }[]
  readonly act: string
  readonly path: string
  readonly back: string
  /** Null for a page that only says why nothing can be done. */
  readonly submit: string | null
  readonly hasFiles?: boolean
  readonly keepsDraft?: boolean
  readonly above?: Child
  readonly children?: Child
  readonly below?: Child
}

/** The page of one act on the desk: what it is, its form, the way back. */
export function formPage(page: PageContext, props: FormPage): Response {
  const { base } = page
  return page.desk(
    { title: props.title, current: props.current },
    <>
      <Breadcrumbs
        crumbs={[...props.crumbs.map(({ href, label }) => ({ href: base + href, label })), { label: props.title }]}
      />
      <PageHeading title={props.title} overline={props.overline} lead={props.lead} />
      {props.above}
      {props.submit === null ? null : (
        <ActForm
          page={page}
          act={props.act}
          path={props.path}
          hasFiles={props.hasFiles}
          draftKey={props.keepsDraft ? `${props.act}:${props.path}` : undefined}
        >
          {props.children}
          <FormActions>
            <SubmitButton>{props.submit}</SubmitButton>
            <ButtonLink href={base + props.back}>Quay lại</ButtonLink>
          </FormActions>
        </ActForm>
      )}
      {props.below}
    </>,
  )
}
