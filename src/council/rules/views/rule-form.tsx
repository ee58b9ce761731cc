import type { Child } from 'hono/jsx'
import { writeDay } from '../../../kernel/clock.ts'
import type { LawRule } from '../../../law/rule-register.ts'
import { DateField, HiddenField, TextArea, TextField } from '../../../ui/index.ts'
import type { FormState } from '../../frame/act-form.tsx'

type Shown = Pick<LawRule, 'value' | 'unit' | 'ruleVi'>

/** The figure of a rule whose sentence alone is the rule. */
export const inWordsOnly = 'theo câu chữ'

/** Fields that every change of a figure asks: the figure, its sentence, where and since when it is law. */
export function StatedChangeFields(props: {
  state: FormState
  current: Shown
  valueHint: string
  /** `asked` even when the rule is words only now, because the unit may change too. */
  figure?: 'asked'
  today: Temporal.PlainDate
  children?: Child
}) {
  const { state, current, valueHint, figure, today, children } = props
  const { of, typed, problem } = state
  return (
    <>
      {figure === 'asked' || current.unit !== 'text' ? (
        <TextField
          name="value"
          label="Mức mới"
          hint={valueHint}
          width="short"
          optional="unmarked"
          value={typed('value') || (current.unit === 'text' ? '' : current.value)}
          error={problem('value')}
        />
      ) : (
        <HiddenField name="value" value={inWordsOnly} />
      )}
      {children}
      <TextArea
        name="ruleVi"
        label="Nội dung quy định, viết thành câu"
        rows={3}
        value={typed('ruleVi') || current.ruleVi}
        error={problem('ruleVi')}
      />
      <TextField
        {...of('document')}
        label="Số, ký hiệu văn bản"
        hint="Ví dụ: Luật 136/2025/QH15; Nghị quyết 05/NQ-HĐND"
      />
      <TextField
        {...of('article')}
        label="Điều, khoản, điểm"
        hint="Ví dụ: 12.2 (Điều 12, khoản 2); 30.2.a"
        width="medium"
      />
      <DateField
        name="effectiveFrom"
        label="Ngày có hiệu lực"
        value={typed('effectiveFrom') || writeDay(today)}
        error={problem('effectiveFrom')}
      />
      <DateField
        {...of('effectiveTo')}
        label="Ngày hết hiệu lực"
        optional
      />
    </>
  )
}
