import { actRoute } from '../../../platform/web/act-route.server.ts'
import { DateField, HiddenField, TextArea, TextField } from '../../../ui/index.ts'
import { concludeSupervision, sendDraft } from '../commands/conclude.server.ts'
import { dropSupervision } from '../commands/outline.server.ts'
import { concludeForm, draftForm, dropForm } from '../forms.ts'
import { done } from './done.ts'
import { verbPage } from '../views/supervision-page.tsx'

export const draftPage = verbPage(
  'draft',
  'Đối tượng chịu giám sát góp ý trước khi kết luận.',
  (_, { of }, { version }) => (
    <>
      <HiddenField name="version" value={version} />
      <TextArea {...of('draft')} label="Dự thảo báo cáo kết quả" rows={12} maxLength={30_000} />
      <DateField {...of('commentsDueOn')} label="Hạn góp ý" />
      <TextArea
        {...of('reason')}
        label="Lý do làm tiếp khi còn đơn vị chưa nộp báo cáo"
        rows={2}
        optional
      />
    </>
  ),
)

export const draft = actRoute({
  act: 'supervision.draft',
  form: draftForm,
  command: (context, input, param) => sendDraft(context, { id: param('id'), ...input }),
  again: draftPage,
  next: done('supervision.draft'),
})

export const concludePage = verbPage(
  'conclude',
  'Kết luận và các kiến nghị được công khai; mỗi kiến nghị bắt đầu được theo dõi.',
  (_, { of }, { version }) => (
    <>
      <HiddenField name="version" value={version} />
      <TextField {...of('conclusionNumber')} label="Số kết luận" hint="Ví dụ 07/KL-TTHĐND." />
      <TextArea {...of('conclusion')} label="Đánh giá chung" rows={10} maxLength={30_000} />
    </>
  ),
)

export const conclude = actRoute({
  act: 'supervision.conclude',
  form: concludeForm,
  command: (context, input, param) => concludeSupervision(context, { id: param('id'), ...input }),
  again: concludePage,
  next: done('supervision.conclude'),
})

export const dropPage = verbPage(
  'drop',
  'Hồ sơ vẫn còn, ghi rõ đã dừng và lý do.',
  (_, { of }, { version }) => (
    <>
      <HiddenField name="version" value={version} />
      <TextArea {...of('reason')} label="Lý do" rows={3} />
    </>
  ),
)

export const drop = actRoute({
  act: 'supervision.drop',
  form: dropForm,
  command: (context, input, param) => dropSupervision(context, { id: param('id'), ...input }),
  again: dropPage,
  next: done('supervision.drop'),
})
