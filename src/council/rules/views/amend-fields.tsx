import { confidences } from '../../../law/confidence.ts'
import { ruleUnits, type LawRule } from '../../../law/rule-register.ts'
import { HiddenField, RadioGroup, SelectField, TextArea, TextField } from '../../../ui/index.ts'
import type { FormState } from '../../frame/act-form.tsx'
import { confidenceLabel, unitText } from '../text.vi.ts'
import { StatedChangeFields } from './rule-form.tsx'

/** Fields of a new version of the law: every change's, its unit, and how surely it was read. */
export function AmendFields(props: {
  state: FormState
  newest: LawRule
  today: Temporal.PlainDate
}) {
  const { state, newest, today } = props
  const { of, typed, problem } = state
  return (
    <>
      <HiddenField name="version" value={newest.version} />
      <StatedChangeFields
        state={state}
        current={newest}
        valueHint="Số nguyên; tỷ lệ ghi >1/2, 2/3, 1/3. Bỏ trống khi đơn vị là câu chữ."
        figure="asked"
        today={today}
      >
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
        {...of('confidence')}
        label="Đã đối chiếu đến đâu"
        choices={confidences.map((value) => ({ value, label: confidenceLabel[value] }))}
      />
      <TextField
        {...of('sourceUrl')}
        label="Địa chỉ đọc văn bản"
        optional
      />
      <TextArea
        {...of('note')}
        label="Ghi chú"
        optional
        rows={2}
      />
    </>
  )
}
