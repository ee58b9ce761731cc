import type { Child } from 'hono/jsx'
import type { PageContext } from '../../../platform/web/page.server.ts'
import {
  Breadcrumbs,
  ButtonLink,
  FormActions,
  PageHeading,
  SubmitButton,
} from '../../../ui/index.ts'
import { ActForm } from '../../frame/act-form.tsx'
import { deskPath } from './paths.ts'

/** The page of one act about voter meetings: what it is, its form, the way back. */
export function formPage(
  page: PageContext,
  props: {
    title: string
    lead?: Child
    crumbs: readonly { href: string; label: string }[]
    act: string
    path: string
    back: string
    submit: string
    above?: Child
    children?: Child
  },
): Response {
  const { base } = page
  return page.desk(
    { title: props.title, current: deskPath },
    <>
      <Breadcrumbs
        crumbs={[
          { href: base + deskPath, label: 'Tiếp xúc cử tri' },
          ...props.crumbs.map(({ href, label }) => ({ href: base + href, label })),
          { label: props.title },
        ]}
      />
      <PageHeading title={props.title} lead={props.lead} />
      {props.above}
      <ActForm page={page} act={props.act} path={props.path}>
        {props.children}
        <FormActions>
          <SubmitButton>{props.submit}</SubmitButton>
          <ButtonLink href={base + props.back}>Quay lại</ButtonLink>
        </FormActions>
      </ActForm>
    </>,
  )
}
