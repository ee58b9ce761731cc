import { writeDay } from '../../../kernel/clock.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { HiddenField, Notice, RadioGroup, SelectField, TextArea, TextField } from '../../../ui/index.ts'
import { seatsToChoose, writeSeat } from '../../commitments/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { formPage } from '../../frame/form-page.tsx'
import { nameOfSession } from '../../sessions/index.ts'
import { registerQuestion } from '../commands/register.server.ts'
import { registerForm } from '../forms.ts'
import { questionKinds } from '../formal-question.ts'
import { comingSessions } from '../next-questioning.server.ts'
import { questionDossier } from '../queries.server.ts'
import { kindText } from '../text.vi.ts'
import { deskPath } from '../views/paths.ts'
import { doneAt } from '../views/verb-page.tsx'

const act = 'formal_question.register'

/** phiếu chất vấn: the matter, and who must answer; a follow-up carries the question before it. */
export const registerPage: PageRoute = async (page) => {
  const state = formState(page, act)
  const isBack = state.typedAll('words') !== null
  const asked = isBack ? state.typed('followsId') : (page.query.get('tiep') ?? '')
  const [before, seats, sessions] = await Promise.all([questionDossier(page, asked), seatsToChoose(page), comingSessions(page)])
  const first = (name: string, value: string | undefined) => ({ ...state.of(name), ...(isBack ? {} : { value: value ?? '' }) })
  return formPage(page, {
    title: 'Đăng ký chất vấn',
    lead: 'Hỏi tại kỳ họp hoặc giữa hai kỳ họp. Câu hỏi được công khai khi Thường trực HĐND chuyển người trả lời.',
    current: deskPath,
    crumbs: [{ href: deskPath, label: 'Chất vấn' }],
    act,
    path: `${deskPath}/dang-ky`,
    back: deskPath,
    submit: 'Đăng ký chất vấn',
    keepsDraft: true,
    above: before ? <Notice title="Hỏi tiếp câu hỏi">{before.words}</Notice> : null,
    children: (
      <>
        {before ? <HiddenField name="followsId" value={before.id} /> : null}
        <SelectField {...first('seat', before ? writeSeat(before) : '')} label="Người bị chất vấn" options={seats} />
        <TextArea {...state.of('words')} label="Câu hỏi" hint="Nêu việc cụ thể, nơi nào, từ khi nào." rows={5} maxLength={2000} />
        <TextField {...first('topic', before?.topic)} label="Nhóm vấn đề" hint="Ví dụ: Giao thông nông thôn." maxLength={100} />
        <RadioGroup
          {...first('kind', 'written')}
          label="Hình thức trả lời"
          choices={questionKinds.map((kind) => ({ value: kind, label: kindText[kind] }))}
        />
        <SelectField
          {...state.of('sessionId')}
          label="Hỏi tại kỳ họp"
          emptyLabel="Giữa hai kỳ họp"
          optional
          options={sessions.map((one) => ({ value: one.id, label: `${nameOfSession(one)}, ${writeDay(one.startsOn)}` }))}
        />
      </>
    ),
  })
}

export const register = actRoute({
  act,
  form: registerForm,
  command: registerQuestion,
  again: registerPage,
  next: doneAt(act),
})
