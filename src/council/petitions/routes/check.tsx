import { actRoute } from '../../../platform/web/act-route.server.ts'
import { Card, Checkbox, Notice, TextArea } from '../../../ui/index.ts'
import { checkPetition, sendBackPetition } from '../commands/check.server.ts'
import { checkForm, reasonForm } from '../forms.ts'
import { answerPartText, outcomeText } from '../text.vi.ts'
import { marksOfAnswer, type MarksOfAnswer } from '../marks-of-answer.ts'
import { verbPage } from '../views/act-page.tsx'
import { backToPetition } from './back.ts'

export const checkPage = verbPage(
  'check',
  'Đọc lại trả lời trước khi công khai. Chưa đạt thì yêu cầu cơ quan trả lời lại.',
  (state, petition) => {
    const [answer] = petition.answers
    const marks = answer && marksOfAnswer(answer)
    return (
      <>
        {answer ? (
          <Card title={`${outcomeText[answer.outcome]} – ${answer.body}`}>
            <blockquote class="spoken">{answer.words}</blockquote>
          </Card>
        ) : null}
        {marks && marks.count > 0 ? (
          <>
            <Marks marks={marks} />
            <Checkbox
              name="marksSeen"
              label="Tôi đã xem các điểm trên và vẫn nhận trả lời này"
              isChecked={state.typed('marksSeen') !== ''}
              error={state.problem('marksSeen')}
            />
          </>
        ) : null}
        <TextArea {...state.of('note')} label="Ghi chú nội bộ" optional />
      </>
    )
  },
)

function Marks({ marks }: { marks: MarksOfAnswer }) {
  return (
    <Notice tone="warning" title="Trả lời này còn thiếu">
      <ul>
        {marks.missing.map((part) => (
          <li>{answerPartText[part]}</li>
        ))}
        {marks.general.length > 0 ? (
          <li>Chỉ có lời chung chung: “{marks.general.join('”, “')}”.</li>
        ) : null}
      </ul>
    </Notice>
  )
}

export const check = actRoute({
  act: 'petition.check',
  form: checkForm,
  command: (context, input, param) => checkPetition(context, { id: param('id'), ...input }),
  again: checkPage,
  next: backToPetition('petition.check'),
})

export const sendBackPage = verbPage(
  'send_back',
  'Cơ quan trả lời lại, thời hạn tính lại từ hôm nay. Cử tri đọc được lý do.',
  (state) => <TextArea {...state.of('reason')} label="Trả lời còn thiếu gì" />,
)

export const sendBack = actRoute({
  act: 'petition.send_back',
  form: reasonForm,
  command: (context, input, param) => sendBackPetition(context, { id: param('id'), ...input }),
  again: sendBackPage,
  next: backToPetition('petition.send_back'),
})
