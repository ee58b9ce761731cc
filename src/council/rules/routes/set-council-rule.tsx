import { latitudeOf } from '../../../law/council-latitude.ts'
import { ruleInForce } from '../../../law/rule-register.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import {
  ButtonLink,
  DateField,
  FormActions,
  HiddenField,
  Notice,
  SubmitButton,
} from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { setCouncilRule } from '../commands/set-council-rule.server.ts'
import { setOwnForm } from '../forms.ts'
import { entryOf } from '../rule-entries.ts'
import type { RuleUsage } from '../rule-usage.server.ts'
import { ruleVersions } from '../rule-versions.server.ts'
import { figureText, latitudeText } from '../text.vi.ts'
import { ownRulesPath, ruleActFrame } from '../views/rule-act-frame.tsx'
import { StatedChangeFields } from '../views/rule-form.tsx'
import { untouchedCases } from '../views/untouched-cases.tsx'

/** «Quy định của Hội đồng»: the figure the council set in its own rules of procedure. */
export function setOwnPage(usages: readonly RuleUsage[]): PageRoute {
  return async (page) => {
    const id = page.param('id')
    const versions = await ruleVersions(page, [id])
    const entry = entryOf(versions, id, page.today)
    if (!entry) return page.notFound()
    const latitude = latitudeOf(id)
    const general = ruleInForce(versions.law, id, page.today)
    const state = formState(page, 'council_rule.set')
    const newest = versions.own.toSorted((a, b) => a.version - b.version).at(-1)
    const about = {
      id,
      entry,
      title: 'Đặt mức của Hội đồng',
      lead: 'Ghi mức HĐND đã đặt trong Quy chế làm việc. Mức này chỉ áp dụng cho Hội đồng này, từ ngày có hiệu lực.',
    }
    if (latitude === 'fixed') {
      return ruleActFrame(page, about, <Notice tone="warning">{latitudeText.fixed}</Notice>)
    }
    return ruleActFrame(
      page,
      about,
      <>
        {await untouchedCases({ page, id, usages })}
        <ActForm
          page={page}
          act="council_rule.set"
          path={`${ownRulesPath}/${id}/dat`}
          draftKey={`council_rule.set:${id}`}
        >
          <HiddenField name="version" value={newest?.version ?? 0} />
          <StatedChangeFields
            state={state}
            current={newest ?? entry.shown}
            valueHint={`${latitudeText[latitude]}${general.ok ? ` Mức chung: ${figureText(general.value) || general.value.ruleVi}.` : ''}`}
            today={page.today}
          />
          <DateField
            {...state.of('decidedOn')}
            label="Ngày ban hành văn bản"
          />
          <FormActions>
            <SubmitButton submitsWith="Đang ghi…">Ghi mức của Hội đồng</SubmitButton>
            <ButtonLink href={page.base + ownRulesPath}>Quay lại</ButtonLink>
          </FormActions>
        </ActForm>
      </>,
    )
  }
}

/** The act of «Quy định của Hội đồng». */
export const setOwn = (usages: readonly RuleUsage[]) =>
  actRoute({
    act: 'council_rule.set',
    form: setOwnForm,
    command: (context, { effectiveTo, ...input }, param) =>
      setCouncilRule(context, {
        ...input,
        ruleId: param('id'),
        effectiveTo: effectiveTo ?? undefined,
      }),
    again: setOwnPage(usages),
    next: () => `${ownRulesPath}?xong=council_rule.set`,
  })
