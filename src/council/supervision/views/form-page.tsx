import type { Child } from 'hono/jsx'
import type { PageContext } from '../../../platform/web/page.server.ts'
import {
  Breadcrumbs,
  ButtonLink,
  FormActions,
  Notice,
  PageHeading,
  SubmitButton,
} from '../../../ui/index.ts'
import { ActForm } from '../../frame/act-form.tsx'
import { deskPath } from './paths.ts'

type Props = {
  title: string
  lead?: string
  crumbs: readonly { href: string; label: string }[]
  act: string
  path: string
  back: string
  hasFiles?: boolean
  children: Child
}

/** The page of one act about supervision: what it is, its form, the way back. */
export function formPage(page: PageContext, props: Props): Response {
  const { title, lead, crumbs, act, path, back, hasFiles, children } = props
  return page.desk(
    { title, current: deskPath },
    <>
      <Trail page={page} crumbs={crumbs} title={title} />
      <PageHeading title={title} lead={lead} />
      <ActForm page={page} act={act} path={path} hasFiles={hasFiles}>
        {children}
        <FormActions>
          <SubmitButton>{title}</SubmitButton>
          <ButtonLink href={page.base + back}>Quay lại</ButtonLink>
        </FormActions>
      </ActForm>
    </>,
  )
}

/** The page of an act that cannot be done now: says so and leads back. */
export function notNowPage(
  page: PageContext,
  { title, crumbs, back, why }: Pick<Props, 'title' | 'crumbs' | 'back'> & { why: string },
): Response {
  return page.desk(
    { title, current: deskPath },
    <>
      <Trail page={page} crumbs={crumbs} title={title} />
      <PageHeading title={title} />
      <Notice tone="info">{why} Lúc này bạn chưa làm được việc này.</Notice>
      <ButtonLink href={page.base + back}>Quay lại</ButtonLink>
    </>,
  )
}

function Trail(props: { page: PageContext; crumbs: Props['crumbs']; title: string }) {
  const { page, crumbs, title } = props
  return (
    <Breadcrumbs
      crumbs={[
        { href: page.base + deskPath, label: 'Giám sát' },
        ...crumbs.map(({ href, label }) => ({ href: page.base + href, label })),
        { label: title },
      ]}
    />
  )
}
