import type { Child } from 'hono/jsx'
import { hasIdShape } from '../../../kernel/ids.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import {
  Breadcrumbs,
  ButtonLink,
  FormActions,
  HiddenField,
  Notice,
  PageHeading,
  SubmitButton,
} from '../../../ui/index.ts'
import { ActForm, formState, type FormState } from '../../frame/act-form.tsx'
import { dutyOnDay, type DutyDossier } from '../duty.server.ts'
import { PlanWords } from './marks.tsx'
import { places } from './addresses.ts'

type DutyActPage = {
  readonly act: string
  readonly slug: string
  readonly title: string
  readonly lead: string
  readonly submit: string
  readonly isGrave?: boolean
  fields(state: FormState, dossier: DutyDossier, page: PageContext): Child
}

/** The page of one act on a duty: its sentence, then the form. */
export function dutyActPage(form: DutyActPage): PageRoute {
  return async (page) => {
    const id = page.param('id')
    const dossier = hasIdShape(id)
      ? await dutyOnDay(page, { planId: null, id }, page.today, 1)
      : null
    if (!dossier) return page.notFound()
    const { duty, plan } = dossier
    const back = dutyHref(page, duty.code, plan.id)
    return page.desk(
      { title: `${form.title}: ${duty.code}`, current: places.desk },
      <>
        <Breadcrumbs
          crumbs={[
            { href: `${page.base}${places.desk}?ban=${plan.id}`, label: `Kế hoạch ${plan.number}` },
            { href: back, label: duty.code },
            { label: form.title },
          ]}
        />
        <PageHeading
          overline={`${duty.code} · ${duty.subject}`}
          title={form.title}
          lead={form.lead}
        />
        <blockquote>
          <PlanWords words={duty.quote} />
        </blockquote>
        {duty.retiredOn ? (
          <Notice tone="warning" title="Mục này đã thôi áp dụng">
            <a href={back}>Quay lại trang của mục</a>.
          </Notice>
        ) : (
          <ActForm
            page={page}
            act={form.act}
            path={`${places.desk}/muc/${id}/${form.slug}`}
            draftKey={`${form.act}:${id}`}
          >
            <HiddenField name="version" value={String(duty.version)} />
            {form.fields(formState(page, form.act), dossier, page)}
            <FormActions>
              <SubmitButton variant={form.isGrave ? 'danger' : 'primary'}>
                {form.submit}
              </SubmitButton>
              <ButtonLink href={back}>Quay lại</ButtonLink>
            </FormActions>
          </ActForm>
        )}
      </>,
    )
  }
}

export function dutyHref(page: PageContext, code: string, planId: string): string {
  return `${page.base}${dutyPath(code, planId)}`
}

function dutyPath(code: string, planId: string): string {
  return `${places.desk}/nhiem-vu/${encodeURIComponent(code)}?ban=${planId}`
}

/** After an act on a duty: back to its page, which says what was done. */
export function backToDuty(act: string): (value: { code: string; planId: string }) => string {
  return ({ code, planId }) => `${dutyPath(code, planId)}&xong=${act}`
}
