import { actRoute } from '../../../platform/web/act-route.server.ts'
import { TextArea } from '../../../ui/index.ts'
import { postponeItemOfHall, withdrawItemOfHall } from '../../flows/end-agenda-item.server.ts'
import { waivePapers } from '../commands/change-item.server.ts'
import { reasonForm } from '../forms.ts'
import { agendaPath, itemPage } from '../views/item-page.tsx'
import { papersInWords, verbText } from '../text.vi.ts'

const reason = (state: {
  of(name: string): { name: string; value: string; error: string | undefined }
}) => <TextArea {...state.of('reason')} label="Lý do" rows={3} maxLength={1000} />

export const withdrawItemPage = itemPage(
  'agenda_item.withdraw',
  {
    title: verbText.withdraw,
    lead: 'Nội dung vẫn nằm trong chương trình cùng lý do rút.',
    slug: 'rut',
  },
  reason,
)
export const withdrawAct = actRoute({
  act: 'agenda_item.withdraw',
  form: reasonForm,
  command: (context, input, param) =>
    withdrawItemOfHall(context, { sessionId: param('id'), itemId: param('itemId'), ...input }),
  again: withdrawItemPage,
  next: ({ sessionId }) => `${agendaPath(sessionId)}?xong=agenda_item.withdraw`,
})

export const postponeItemPage = itemPage(
  'agenda_item.postpone',
  {
    title: verbText.postpone,
    lead: 'Nội dung chuyển sang kỳ họp khác, lý do được công khai.',
    slug: 'hoan',
  },
  reason,
)
export const postponeAct = actRoute({
  act: 'agenda_item.postpone',
  form: reasonForm,
  command: (context, input, param) =>
    postponeItemOfHall(context, { sessionId: param('id'), itemId: param('itemId'), ...input }),
  again: postponeItemPage,
  next: ({ sessionId }) => `${agendaPath(sessionId)}?xong=agenda_item.postpone`,
})

export const waivePapersPage = itemPage(
  'agenda_item.waive_papers',
  {
    title: verbText.waive_papers,
    lead: 'Quyết định của chủ tọa được ghi vào biên bản kỳ họp.',
    slug: 'cho-bieu-quyet',
  },
  (state, { item }) => (
    <>
      <p>Còn thiếu: {papersInWords(item.missing) || 'không thiếu tài liệu nào'}.</p>
      {reason(state)}
    </>
  ),
)
export const waive = actRoute({
  act: 'agenda_item.waive_papers',
  form: reasonForm,
  command: (context, input, param) =>
    waivePapers(context, { sessionId: param('id'), itemId: param('itemId'), ...input }),
  again: waivePapersPage,
  next: ({ sessionId }) => `${agendaPath(sessionId)}?xong=agenda_item.waive_papers`,
})
