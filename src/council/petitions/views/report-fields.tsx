import { DateField, HiddenField, TextField } from '../../../ui/index.ts'
import { reportSlugs, type ReportQuestion } from '../documents/report-question.ts'

/** Which days a report is about, and for which session of the council. */
export function ReportFields({ question }: { question: ReportQuestion }) {
  const { kind, typed, problems, session } = question
  return (
    <>
      <HiddenField name="loai" value={reportSlugs[kind]} />
      <DateField
        name="tu"
        label="Tiếp nhận từ ngày"
        value={typed.from}
        error={problems.from}
        hint={undefined}
        optional="unmarked"
      />
      <DateField
        name="den"
        label="Đến hết ngày"
        value={typed.to}
        error={problems.to}
        hint={undefined}
        optional="unmarked"
      />
      <TextField name="ky-hop" label="Trình kỳ họp" value={session} optional="unmarked" />
    </>
  )
}
