import { confidences } from '../../../law/confidence.ts'
import { ruleUnits } from '../../../law/rule-register.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, FormActions, HiddenField, RadioGroup, SelectField, SubmitButton, TextArea, TextField } from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { amendRule } from '../commands/amend-rule.server.ts'
import { amendForm } from '../forms.ts'
import { entryOf } from '../rule-entries.ts'
import type { RuleUsage } from '../rule-usage.server.ts'
import { ruleVersions } from '../rule-versions.server.ts'
import { confidenceLabel, unitText } from '../text.vi.ts'
import { ruleActFrame } from '../views/rule-act-frame.tsx'
import { StatedChangeFields, inWordsOnly } from '../views/rule-form.tsx'
import { untouchedCases } from '../views/untouched-cases.tsx'

const pathOf = (id: string) => `/ban-lam-viec/quy-dinh/${id}/doi`

/** «Đổi một quy định»: what the law says now, from which day, by which document. */
export function amendPage(usages: readonly RuleUsage[]): PageRoute {
  return async (page) => {
    const id = page.param('id')
    const versions = await ruleVersions(page, [id])
    const entry = entryOf(versions, id, page.today)
    const newest = versions.law.toSorted((a, b) => a.version - b.version).at(-1)
    if (!entry || !newest) return page.notFound()
    const state = formState(page, 'law_rule.amend')
    const { typed, problem } = state
    return ruleActFrame(
      page,
      { id, entry, title: 'Đổi quy định', lead: 'Luật đổi thì ghi phiên bản mới; phiên bản cũ giữ nguyên. Danh mục dùng chung cho mọi Hội đồng trên hệ thống; việc ghi vào nhật ký của Hội đồng này.' },
      <>
        {await untouchedCases({ page, id, usages })}
        <ActForm page={page} act="law_rule.amend" path={pathOf(id)} draftKey={`law_rule.amend:${id}`}>
          <HiddenField name="version" value={newest.version} />
          <StatedChangeFields state={state} current={newest} valueHint="Số nguyên; tỷ lệ ghi >1/2, 2/3, 1/3. Bỏ trống khi đơn vị là câu chữ." figure="asked" today={page.today}>
            <SelectField
              name="unit"
              label="Đơn vị"
              emptyLabel={null}
              value={typed('unit') || newest.unit}
              error={problem('unit')}
              options={ruleUnits.map((value) => ({ value, label: unitText[value] }))}
            />
          </StatedChangeFields>
          <RadioGroup
            name="confidence"
            label="Đã đối chiếu đến đâu"
            value={typed('confidence')}
            error={problem('confidence')}
            choices={confidences.map((value) => ({ value, label: confidenceLabel[value] }))}
          />
          <TextField name="sourceUrl" label="Địa chỉ đọc văn bản" optional value={typed('sourceUrl')} error={problem('sourceUrl')} />
          <TextArea name="note" label="Ghi chú" optional rows={2} value={typed('note')} error={problem('note')} />
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
    act: 'law_rule.amend',
    form: amendForm,
    command: (context, { effectiveTo, ...input }, param) =>
      amendRule(context, {
        ...input,
        id: param('id'),
        value: input.value || (input.unit === 'text' ? inWordsOnly : ''),
        effectiveTo: effectiveTo ?? undefined,
      }),
    again: amendPage(usages),
    next: ({ id }) => `/can-cu-phap-luat/${id}?xong=law_rule.amend`,
  })
