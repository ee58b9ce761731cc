import { actRoute } from '../../../platform/web/act-route.server.ts'
import { TextArea, TextField } from '../../../ui/index.ts'
import type { FormState } from '../../frame/act-form.tsx'
import { returnPetition, withdrawPetition } from '../commands/end.server.ts'
import { mergePetition } from '../commands/merge.server.ts'
import { reopenPetition } from '../commands/reopen.server.ts'
import { mergeForm, reasonForm, returnForm } from '../forms.ts'
import { verbPage } from '../views/act-page.tsx'
import { backToPetition } from './back.ts'

function Reason({ state, label }: { state: FormState; label: string }) {
  return (
    <TextArea {...state.of('reason')} label={label} />
  )
}

export const returnPage = verbPage(
  'return',
  'Cử tri đọc được lý do và căn cứ.',
  (state) => (
    <>
      <Reason state={state} label="Lý do trả lại" />
      <TextField
        {...state.of('legalBasis')}
        label="Căn cứ"
      />
    </>
  ),
)

export const returnToVoter = actRoute({
  act: 'petition.return',
  form: returnForm,
  command: (context, input, param) => returnPetition(context, { id: param('id'), ...input }),
  again: returnPage,
  next: backToPetition('petition.return'),
})

export const withdrawPage = verbPage('withdraw', 'Ghi lại ý muốn của cử tri.', (state) => (
  <Reason state={state} label="Cử tri nói gì khi rút" />
))

export const withdraw = actRoute({
  act: 'petition.withdraw',
  form: reasonForm,
  command: (context, input, param) => withdrawPetition(context, { id: param('id'), ...input }),
  again: withdrawPage,
  next: backToPetition('petition.withdraw'),
})

export const reopenPage = verbPage(
  'reopen',
  'Cơ quan đang giữ phải giải quyết tiếp, thời hạn tính lại từ hôm nay.',
  (state) => <Reason state={state} label="Vì sao trả lời chưa đạt" />,
)

export const reopen = actRoute({
  act: 'petition.reopen',
  form: reasonForm,
  command: (context, input, param) => reopenPetition(context, { id: param('id'), ...input }),
  again: reopenPage,
  next: backToPetition('petition.reopen'),
})

export const mergePage = verbPage(
  'merge',
  'Kiến nghị này đi theo kiến nghị được giữ; cử tri vẫn tra bằng mã cũ.',
  (state, _petition, page) => (
    <>
      <TextField
        {...state.of('into')}
        value={state.typed('into') || (page.query.get('vao') ?? '')}
        label="Mã biên nhận của kiến nghị được giữ"
        hint="Ví dụ 7Q2M-9XKD-40TB"
      />
      <TextArea
        {...state.of('reason')}
        label="Lý do"
        optional
      />
    </>
  ),
)

export const merge = actRoute({
  act: 'petition.merge',
  form: mergeForm,
  command: (context, input, param) => mergePetition(context, { id: param('id'), ...input }),
  again: mergePage,
  next: backToPetition('petition.merge'),
})
