import { writeDay } from '../../../kernel/clock.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import { DateField, SelectField, TextArea } from '../../../ui/index.ts'
import { openBodies } from '../../delegates/index.ts'
import { askExtension, askTransfer } from '../commands/ask.server.ts'
import { askTransferForm, laterDayForm } from '../forms.ts'
import { verbPage } from '../views/act-page.tsx'
import { backToPetition } from './back.ts'

export const askExtensionPage = verbPage(
  'ask_extension',
  'Thường trực HĐND quyết định. Hạn hiện tại vẫn chạy cho đến khi được gia hạn.',
  (state, petition) => (
    <>
      {petition.dueOn ? <p>Hạn đang chạy: {writeDay(petition.dueOn)}.</p> : null}
      <DateField {...state.of('until')} label="Xin gia hạn đến ngày" />
      <TextArea {...state.of('reason')} label="Lý do" hint="Việc nào chưa xong, vì sao." />
    </>
  ),
)

export const askForExtension = actRoute({
  act: 'petition.ask_extension',
  form: laterDayForm,
  command: (context, input, param) => askExtension(context, { id: param('id'), ...input }),
  again: askExtensionPage,
  next: backToPetition('petition.ask_extension'),
})

export const askTransferPage = verbPage(
  'ask_transfer',
  'Nêu vì sao việc này không thuộc thẩm quyền của cơ quan. Thường trực HĐND quyết định.',
  async (state, petition, page) => (
    <>
      <SelectField
        {...state.of('holderId')}
        label="Cơ quan có thẩm quyền"
        optional
        options={(await openBodies(page, ['peoples_committee', 'agency']))
          .filter(({ id }) => id !== petition.holderId)
          .map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextArea
        {...state.of('reason')}
        label="Lý do"
        hint="Ghi quy định giao việc này cho cơ quan khác, nếu biết."
      />
    </>
  ),
)

export const askForTransfer = actRoute({
  act: 'petition.ask_transfer',
  form: askTransferForm,
  command: (context, input, param) => askTransfer(context, { id: param('id'), ...input }),
  again: askTransferPage,
  next: backToPetition('petition.ask_transfer'),
})
