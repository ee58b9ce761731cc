import type { Child } from 'hono/jsx'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { formPage as pageOfForm } from '../../frame/form-page.tsx'
import type { IndicatorShown } from '../queries.server.ts'
import { nameOfIndicator } from '../text.vi.ts'
import { deskPath } from './paths.ts'

type FormPage = {
  readonly act: string
  readonly title: string
  readonly lead: string
  /** Below the desk's path. */
  readonly path: string
  readonly submit: string
  readonly indicator?: IndicatorShown
  readonly hasFiles?: boolean
}

/** The page of one form on the set, or on one indicator of it. */
export function formPage(page: PageContext, form: FormPage, fields: Child) {
  const { path, indicator, ...rest } = form
  const name = indicator && nameOfIndicator(indicator)
  const back = indicator ? `${deskPath}/${indicator.id}` : deskPath
  return pageOfForm(page, {
    ...rest,
    ...{ back, overline: name, current: deskPath, path: deskPath + path, children: fields },
    crumbs: [
      { href: deskPath, label: 'Bộ chỉ tiêu' },
      ...(name ? [{ href: back, label: name }] : []),
    ],
  })
}
