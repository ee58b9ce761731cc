import { actRoute, type ActRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { CheckboxGroup, Notice } from '../../../ui/index.ts'
import { setEvidenceRules } from '../commands/set-evidence-rules.server.ts'
import { rulesToChoose, writeRule } from '../evidence-rule.ts'
import type { CountableFacts } from '../evidence-source.ts'
import { evidenceRulesForm } from '../forms.ts'
import { ruleWords } from '../text.vi.ts'
import { backToDuty, dutyActPage } from '../views/duty-act-page.tsx'

const act = 'duty.set_evidence_rules'

/** Which records of the product count by themselves: chosen from all that any part announces. */
export const rulesPage = (facts: CountableFacts): PageRoute =>
  dutyActPage({
    act,
    slug: 'cach-tinh',
    title: 'Cách tính bằng chứng',
    lead: 'Hồ sơ thuộc loại được chọn tự động được tính, kể cả hồ sơ đã có từ ngày mục bắt đầu.',
    submit: 'Lưu cách tính',
    fields: (state, { duty }) => {
      const current = duty.rules.map(writeRule)
      const all = new Map(
        [...rulesToChoose(facts), ...duty.rules].map((rule) => [
          writeRule(rule),
          ruleWords(rule, facts),
        ]),
      )
      return (
        <>
          {duty.kind === 'principle' ? (
            <Notice tone="warning">Nguyên tắc không được đếm.</Notice>
          ) : null}
          <CheckboxGroup
            name="rules"
            label={`Loại hồ sơ được tính (cần có: ${duty.evidence || 'chưa ghi'})`}
            optional
            values={state.typedAll('rules') ?? current}
            error={state.problem('rules')}
            choices={[...all].map(([value, label]) => ({ value, label }))}
          />
          <p class="hint">
            Bỏ chọn một loại chỉ dừng việc tính hồ sơ mới; hồ sơ đã được tính vẫn còn và gỡ được
            từng hồ sơ kèm lý do.
          </p>
        </>
      )
    },
  })

export const setRules = (facts: CountableFacts): ActRoute =>
  actRoute({
    act,
    form: evidenceRulesForm,
    command: (context, input, param) =>
      setEvidenceRules(context, { id: param('id'), ...input }, facts),
    again: rulesPage(facts),
    next: backToDuty(act),
  })
