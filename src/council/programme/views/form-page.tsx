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
import { programmeName } from '../text.vi.ts'
import { deskPath, yearPath } from './paths.ts'

/** The page of one act on a programme: its form, and the way back. */
export function formPage(
  page: PageContext,
  props: {
    title: string
    lead?: string
    year?: number
    act: string
    path: string
    children: Child
  },
): Response {
  const { title, lead, year, act, path, children } = props
  const back = year === undefined ? deskPath : yearPath(year)
  return page.desk(
    { title, current: deskPath },
    <>
      <Breadcrumbs
        crumbs={[
          { href: page.base + deskPath, label: 'Chương trình năm' },
          ...(year === undefined ? [] : [{ href: page.base + back, label: programmeName(year) }]),
          { label: title },
        ]}
      />
      <PageHeading title={title} lead={lead} />
      <ActForm page={page} act={act} path={path}>
        {children}
        <FormActions>
          <SubmitButton>{title}</SubmitButton>
          <ButtonLink href={page.base + back}>Quay lại</ButtonLink>
        </FormActions>
      </ActForm>
    </>,
  )
}
