import { periodUnits } from '../../../law/deadline.ts'
import { periodOf } from '../../../law/rule-value.ts'
import type { Typed } from '../../../platform/web/form.ts'
import {
  Checkbox,
  DateField,
  ErrorSummary,
  Form,
  FormActions,
  HiddenField,
  RadioGroup,
  SelectField,
  SubmitButton,
  TextField,
} from '../../../ui/index.ts'
import type { RuleEntry } from '../rule-entries.ts'
import { figureText, subjectText, unitText } from '../text.vi.ts'

type Problems = Readonly<Record<string, string>>

/** What to count: a rule or one's own period, from which day, in which direction. A GET form. */
export function CalculatorForm(props: {
  action: string
  entries: readonly RuleEntry[]
  typed: Typed
  problems: Problems
}) {
  const { action, entries, typed, problems } = props
  const text = (name: string) => String(typed[name] ?? '')
  const errors = Object.entries(problems).map(([field, message]) => ({ field, message }))
  return (
    <div class="no-print">
      <ErrorSummary errors={errors} />
      <Form action={action} method="get">
        {text('can-cu') ? (
          <HiddenField name="can-cu" value={text('can-cu')} />
        ) : (
          <RuleOrPeriod entries={entries} text={text} problems={problems} />
        )}
        <DateField name="ngay" label="Ngày mốc" value={text('ngay')} error={problems['ngay']} />
        <RadioGroup
          name="chieu"
          label="Chiều tính"
          optional="unmarked"
          value={text('chieu')}
          error={problems['chieu']}
          choices={[
            { value: '', label: 'Theo câu chữ của quy định' },
            { value: 'sau', label: 'Tính tới: trong … kể từ ngày mốc' },
            { value: 'truoc', label: 'Tính lùi: chậm nhất … trước ngày mốc' },
          ]}
        />
        <Checkbox
          name="khong-doi"
          label="Không dời khi ngày cuối là ngày nghỉ"
          hint="Cho ngày có hiệu lực và các ngày luật ấn định sẵn."
          optional="unmarked"
          isChecked={text('khong-doi') !== ''}
        />
        <FormActions>
          <SubmitButton submitsWith="Đang tính…">Tính</SubmitButton>
          <a href={action}>Tính cái khác</a>
        </FormActions>
      </Form>
    </div>
  )
}

function RuleOrPeriod(props: {
  entries: readonly RuleEntry[]
  text(name: string): string
  problems: Problems
}) {
  const { entries, text, problems } = props
  return (
    <>
      <SelectField
        name="quy-dinh"
        label="Quy định"
        optional="unmarked"
        value={text('quy-dinh')}
        error={problems['quy-dinh']}
        emptyLabel="– Tự nhập thời hạn ở dưới –"
        options={periodOptions(entries)}
      />
      <TextField
        name="so"
        label="Thời hạn tự nhập"
        hint="Bỏ trống khi đã chọn quy định."
        optional="unmarked"
        width="short"
        inputMode="numeric"
        value={text('so')}
        error={problems['so']}
      />
      <SelectField
        name="don-vi"
        label="Đơn vị"
        optional="unmarked"
        emptyLabel={null}
        value={text('don-vi') || 'working_days'}
        error={problems['don-vi']}
        options={periodUnits.map((value) => ({ value, label: unitText[value] }))}
      />
    </>
  )
}

/** Rules that are a period of days, weeks, months or years, by subject. */
function periodOptions(entries: readonly RuleEntry[]) {
  const periods = entries.filter(({ shown }) => periodOf(shown).ok)
  return [...Map.groupBy(periods, ({ subject }) => subject)].map(([subject, own]) => ({
    group: subjectText(subject),
    options: own.map(({ id, shown }) => ({
      value: id,
      label: `${id} (${figureText(shown)}): ${shortened(shown.ruleVi)}`,
    })),
  }))
}

function shortened(sentence: string): string {
  return sentence.length <= 90 ? sentence : `${sentence.slice(0, sentence.lastIndexOf(' ', 88))} …`
}
