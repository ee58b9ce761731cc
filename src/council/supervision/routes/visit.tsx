import { writeDay } from '../../../kernel/clock.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import { TextArea, TextField } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { AttachmentField } from '../../frame/attachment-field.tsx'
import { recordVisit } from '../commands/visit.server.ts'
import { mostFiles, visitForm } from '../forms.ts'
import { visitKindText } from '../text.vi.ts'
import { formPage } from '../views/form-page.tsx'
import { supervisionPath } from '../views/paths.ts'
import { ofVisit } from '../views/supervision-page.tsx'
import { done } from './done.ts'

const act = 'supervision.visit'

/** What was seen, question by question: one plain form that a telephone sends from the place itself. */
export const visitPage = ofVisit((page, supervision, visit) => {
  const state = formState(page, act)
  const kept = (name: string, value: string) =>
    state.typedAll(name) === null ? { ...state.of(name), value } : state.of(name)
  const back = supervisionPath(supervision.id)
  return formPage(page, {
    title: 'Ghi kết quả',
    lead: `${visitKindText[visit.kind]} ${writeDay(visit.onDay)}, ${visit.place}.`,
    crumbs: [{ href: back, label: supervision.subject }],
    act,
    path: `${back}/buoi/${visit.id}/ghi`,
    back,
    hasFiles: true,
    children: (
      <>
        {visit.questions.map((question, place) => (
          <TextField
            {...kept(`answer${place}`, visit.answers[place] ?? '')}
            label={question}
            optional
            maxLength={1000}
          />
        ))}
        <TextArea {...kept('notes', visit.notes)} label="Ghi chép" rows={6} maxLength={10_000} />
        <TextArea
          {...kept('minutes', visit.minutes)}
          label="Biên bản làm việc"
          hint="Ai nói gì, thống nhất gì; in ra để ký."
          rows={6}
          optional
        />
        <AttachmentField
          page={page}
          act={act}
          name="attachments"
          label="Ảnh, tài liệu"
          hint={`Tối đa ${mostFiles} tệp.`}
          takes="documents"
        />
      </>
    ),
  })
})

export const visit = actRoute({
  act,
  form: visitForm,
  command: (context, { attachments, notes, minutes, ...more }, param) =>
    recordVisit(context, {
      id: param('id'),
      visitId: param('visitId'),
      notes,
      minutes,
      files: attachments,
      answers: answersIn(more),
    }),
  again: visitPage,
  next: done(act),
})

/** Answers by the place of their question: answer0, answer1, …; at most as many as a visit may ask. */
function answersIn(fields: Record<string, unknown>): string[] {
  const answers = Array.from({ length: 30 }, (_, place) => fields[`answer${place}`])
  return answers.map((text) => (typeof text === 'string' ? text.trim().slice(0, 1000) : ''))
}
