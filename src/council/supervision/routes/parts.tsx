import { writeDay } from '../../../kernel/clock.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import { RadioGroup, TextArea } from '../../../ui/index.ts'
import { AttachmentField } from '../../frame/attachment-field.tsx'
import { commentOnDraft, judgeReply, replyToOutline } from '../commands/reply.server.ts'
import { commentForm, judgeForm, mostFiles, replyForm } from '../forms.ts'
import { partPage } from '../views/supervision-page.tsx'
import { done } from './done.ts'

export const replyPage = partPage(
  'reply',
  (one) => `Theo đề cương; hạn ${one.repliesDueOn ? writeDay(one.repliesDueOn) : 'chưa đặt'}.`,
  (page, state, part) => (
    <>
      <TextArea
        {...state.of('reply')}
        value={state.typed('reply') || part.reply}
        label="Nội dung báo cáo"
        rows={12}
        maxLength={20_000}
      />
      <AttachmentField
        page={page}
        act="supervision.reply"
        name="attachments"
        label="Tệp kèm theo"
        hint={`Tối đa ${mostFiles} tệp.`}
        takes="documents"
      />
    </>
  ),
)

export const reply = actRoute({
  act: 'supervision.reply',
  form: replyForm,
  command: (context, { attachments, reply: words }, param) =>
    replyToOutline(context, {
      id: param('id'),
      partId: param('partId'),
      reply: words,
      files: attachments,
    }),
  again: replyPage,
  next: done('supervision.reply'),
})

export const judgePage = partPage(
  'judge',
  () => 'Báo cáo chưa đủ thì trả lại, ghi rõ còn thiếu gì; đơn vị nộp lại.',
  (_, { of }, part) => (
    <>
      <p class="spoken">{part.reply}</p>
      <RadioGroup
        {...of('verb')}
        label="Kết quả"
        choices={[
          { value: 'accept', label: 'Nhận báo cáo' },
          { value: 'send_back', label: 'Trả lại vì chưa đủ' },
        ]}
      />
      <TextArea
        {...of('reason')}
        label="Còn thiếu gì"
        hint="Bắt buộc khi trả lại."
        rows={3}
        optional
      />
    </>
  ),
)

export const judge = actRoute({
  act: 'supervision.judge',
  form: judgeForm,
  command: (context, input, param) =>
    judgeReply(context, { id: param('id'), partId: param('partId'), ...input }),
  again: judgePage,
  next: done('supervision.judge'),
})

export const commentPage = partPage(
  'comment',
  (one) => `Góp ý đến hết ngày ${one.commentsDueOn ? writeDay(one.commentsDueOn) : ''}.`,
  (_, { of, typed }, part) => (
    <TextArea
      {...of('comment')}
      value={typed('comment') || part.comment}
      label="Ý kiến về dự thảo"
      rows={8}
      maxLength={5000}
    />
  ),
)

export const comment = actRoute({
  act: 'supervision.comment',
  form: commentForm,
  command: (context, input, param) =>
    commentOnDraft(context, { id: param('id'), partId: param('partId'), ...input }),
  again: commentPage,
  next: done('supervision.comment'),
})
