import { writeDay } from '../../../kernel/clock.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import { DateField, Notice, TextArea } from '../../../ui/index.ts'
import { postponePromise } from '../commands/postpone.server.ts'
import { settlePetition } from '../commands/settle.server.ts'
import { urgePetition } from '../commands/urge.server.ts'
import { noteOnlyForm, postponeForm } from '../forms.ts'
import { verbPage } from '../views/act-page.tsx'
import { backToPetition } from './back.ts'

export const urgePage = verbPage(
  'urge',
  'Kiến nghị và hạn giữ nguyên; cơ quan đang giữ được báo ngay.',
  (state) => (
    <TextArea {...state.of('note')} label="Nội dung đôn đốc (cử tri cũng đọc được)" optional />
  ),
)

export const urge = actRoute({
  act: 'petition.urge',
  form: noteOnlyForm,
  command: (context, input, param) => urgePetition(context, { id: param('id'), ...input }),
  again: urgePage,
  next: backToPetition('petition.urge'),
})

export const postponePage = verbPage(
  'postpone',
  'Ngày đã hứa vẫn được giữ và công khai bên cạnh ngày mới.',
  (state, petition) => (
    <>
      {petition.promisedOn ? <p>Ngày đã hứa: {writeDay(petition.promisedOn)}.</p> : null}
      <DateField {...state.of('promisedOn')} label="Ngày mới" />
      <TextArea {...state.of('reason')} label="Vì sao chưa xong (cử tri cũng đọc được)" />
    </>
  ),
)

export const postpone = actRoute({
  act: 'petition.postpone',
  form: postponeForm,
  command: (context, input, param) => postponePromise(context, { id: param('id'), ...input }),
  again: postponePage,
  next: backToPetition('petition.postpone'),
})

export const settlePage = verbPage(
  'settle',
  'Chỉ khi có bằng chứng, và cử tri đã xác nhận hoặc đã hết thời gian phản hồi.',
  (state, petition) => (
    <>
      {petition.evidence.some(({ counts }) => counts) ? null : (
        <Notice tone="warning" title="Chưa có bằng chứng">
          Hãy ghi bằng chứng trước khi kết luận.
        </Notice>
      )}
      <TextArea {...state.of('note')} label="Ghi chú (cử tri cũng đọc được)" optional />
    </>
  ),
)

export const settle = actRoute({
  act: 'petition.settle',
  form: noteOnlyForm,
  command: (context, input, param) => settlePetition(context, { id: param('id'), ...input }),
  again: settlePage,
  next: backToPetition('petition.settle'),
})
