import { writeDay } from '../../../kernel/clock.ts'
import { DateField, SelectField, TextArea, TextField } from '../../../ui/index.ts'
import type { FormState } from '../../frame/act-form.tsx'
import type { SessionShown } from '../queries.server.ts'
import { sessionKinds } from '../session.ts'
import { kindText } from '../text.vi.ts'

/** Fields of a session's plan, filled with what is known. */
export function PlanFields({
  state,
  session,
}: {
  state: FormState
  session: Partial<SessionShown>
}) {
  const known = (name: string, value: string | undefined) => ({
    ...state.of(name),
    value: state.typed(name) || (value ?? ''),
  })
  return (
    <>
      <TextField
        {...known('number', session.number?.toString())}
        label="Kỳ họp thứ"
        inputMode="numeric"
        width="short"
      />
      <SelectField
        {...known('kind', session.kind)}
        label="Loại kỳ họp"
        options={sessionKinds.map((kind) => ({ value: kind, label: kindText[kind] }))}
      />
      <TextField
        {...known('askedBy', session.askedBy)}
        label="Ai đề nghị họp"
        hint="Bắt buộc với kỳ họp chuyên đề, đột xuất: Thường trực HĐND, Chủ tịch UBND hoặc ít nhất một phần ba tổng số đại biểu."
        optional
      />
      <DateField
        {...known('startsOn', session.startsOn && writeDay(session.startsOn))}
        label="Ngày khai mạc"
      />
      <DateField
        {...known('endsOn', session.endsOn && writeDay(session.endsOn))}
        label="Ngày bế mạc"
      />
      <TextField
        {...known('beginsAt', session.beginsAt)}
        label="Giờ khai mạc"
        hint="Ví dụ 07:30"
        width="short"
      />
      <TextField {...known('place', session.place)} label="Địa điểm" />
      <TextArea
        {...known('content', session.content)}
        label="Nội dung dự kiến"
        rows={4}
        maxLength={5000}
        optional
      />
    </>
  )
}
