import { actRoute } from '../../../platform/web/act-route.server.ts'
import { SelectField, TextArea, TextField } from '../../../ui/index.ts'
import { officesHeld } from '../../delegates/index.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { cancelSession } from '../commands/conduct.server.ts'
import { conveneSession } from '../commands/convene.server.ts'
import { announceSession, sendPapers } from '../commands/prepare.server.ts'
import { announceForm, cancelForm, conveneForm, sendPapersForm } from '../forms.ts'
import { sessionsPath, verbPage } from '../views/verb-page.tsx'

const backTo =
  (act: string) =>
  ({ id }: { id: string }) =>
    `${sessionsPath}/${id}?xong=${act}`

export const convenePage = verbPage(
  'convene',
  'Ghi quyết định triệu tập của Thường trực HĐND. Từ lúc này cổng thông tin công khai ngày họp và chương trình.',
  async (state, _, page) => (
    <>
      <TextField
        {...state.of('document')}
        label="Số quyết định triệu tập"
        hint="Ví dụ 12/QĐ-TTHĐND"
      />
      <SelectField
        {...state.of('secretaryId')}
        label="Thư ký kỳ họp"
        options={await secretaries(page)}
        optional
      />
    </>
  ),
)

/** Those who may write a session down: the council's office and the delegates. */
async function secretaries(page: PageContext) {
  const { bodies, held } = await officesHeld(page, page.today)
  const kinds = new Map(bodies.map(({ id, kind }) => [id, kind]))
  const people = held.filter(({ bodyId }) =>
    ['council_office', 'council'].includes(kinds.get(bodyId) ?? ''),
  )
  const names = new Map(people.map(({ personId, personName }) => [personId, personName]))
  return [...names].map(([value, label]) => ({ value, label }))
}

export const convene = actRoute({
  act: 'session.convene',
  form: conveneForm,
  command: (context, input, param) => conveneSession(context, { id: param('id'), ...input }),
  again: convenePage,
  next: backTo('session.convene'),
})

export const announcePage = verbPage(
  'announce',
  'Quyết định triệu tập và dự kiến chương trình đã được thông báo ở đâu.',
  (state) => (
    <TextField
      {...state.of('where')}
      label="Nơi thông báo"
      hint="Ví dụ: cổng thông tin, đài truyền thanh xã, bảng tin nhà văn hóa thôn"
    />
  ),
)

export const announce = actRoute({
  act: 'session.announce',
  form: announceForm,
  command: (context, input, param) => announceSession(context, { id: param('id'), ...input }),
  again: announcePage,
  next: backTo('session.announce'),
})

export const sendPapersPage = verbPage(
  'send_papers',
  'Ghi ngày đại biểu nhận đủ tài liệu kỳ họp.',
  (state) => <TextArea {...state.of('note')} label="Ghi chú" rows={3} maxLength={500} optional />,
)

export const sendPapersAct = actRoute({
  act: 'session.send_papers',
  form: sendPapersForm,
  command: (context, input, param) => sendPapers(context, { id: param('id'), ...input }),
  again: sendPapersPage,
  next: backTo('session.send_papers'),
})

export const cancelPage = verbPage(
  'cancel',
  'Kỳ họp không diễn ra. Cổng thông tin vẫn ghi lại cùng lý do.',
  (state) => <TextArea {...state.of('reason')} label="Lý do" rows={3} maxLength={500} />,
)

export const cancel = actRoute({
  act: 'session.cancel',
  form: cancelForm,
  command: (context, input, param) => cancelSession(context, { id: param('id'), ...input }),
  again: cancelPage,
  next: backTo('session.cancel'),
})
