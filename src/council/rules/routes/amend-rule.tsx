import { versionsOf } from '../../../law/rule-register.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, FormActions, SubmitButton } from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { amendRule } from '../commands/amend-rule.server.ts'
import { amendForm } from '../forms.ts'
import { entryOf } from '../rule-entries.ts'
import type { RuleUsage } from '../rule-usage.server.ts'
import { ruleVersions } from '../rule-versions.server.ts'
import { AmendFields } from '../views/amend-fields.tsx'
import { ruleActFrame } from '../views/rule-act-frame.tsx'
import { inWordsOnly } from '../views/rule-form.tsx'
import { untouchedCases } from '../views/untouched-cases.tsx'

const act = 'law_rule.amend'
const lead =
  'Luật đổi thì ghi phiên bản mới; phiên bản cũ giữ nguyên. Danh mục dùng chung cho mọi Hội đồng trên hệ thống; việc ghi vào nhật ký của Hội đồng này.'

/** «Đổi một quy định»: what the law says now, from which day, by which document. */
export function amendPage(usages: readonly RuleUsage[]): PageRoute {
  return async (page) => {
    const id = page.param('id')
    const versions = await ruleVersions(page, [id])
    const entry = entryOf(versions, id, page.today)
    const newest = versionsOf(versions.law, id).at(-1)
    if (!entry || !newest) return page.notFound()
    return ruleActFrame(
      page,
      { id, entry, title: 'Đổi quy định', lead },
      <>
        {await untouchedCases({ page, id, usages })}
        <ActForm
          page={page}
          act={act}
          path={`/ban-lam-viec/quy-dinh/${id}/doi`}
          draftKey={`${act}:${id}`}
        >
          <AmendFields state={formState(page, act)} newest={newest} today={page.today} />
          <FormActions>
            <SubmitButton submitsWith="Đang ghi…">Ghi phiên bản mới</SubmitButton>
            <ButtonLink href={`${page.base}/can-cu-phap-luat/${id}`}>Quay lại</ButtonLink>
          </FormActions>
        </ActForm>
      </>,
    )
  }
}

/** The act of «Đổi một quy định». */
export const amend = (usages: readonly RuleUsage[]) =>
  actRoute({
    act,
    form: amendForm,
    command: (context, { effectiveTo, ...input }, param) =>
      amendRule(context, {
        ...input,
        id: param('id'),
        value: input.value || (input.unit === 'text' ? inWordsOnly : ''),
        effectiveTo: effectiveTo ?? undefined,
      }),
    again: amendPage(usages),
    next: ({ id }) => `/can-cu-phap-luat/${id}?xong=${act}`,
  })
