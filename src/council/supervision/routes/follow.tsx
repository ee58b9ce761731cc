import { actRoute } from '../../../platform/web/act-route.server.ts'
import { DateField, RadioGroup, TextArea, TextField } from '../../../ui/index.ts'
import { AttachmentField } from '../../frame/attachment-field.tsx'
import { proveRecommendation, revisitRecommendation } from '../commands/follow.server.ts'
import { mostFiles, proofForm, revisitForm } from '../forms.ts'
import { verdicts } from '../recommendation.ts'
import { verdictText } from '../text.vi.ts'
import { followPage } from '../views/supervision-page.tsx'
import { followed } from './done.ts'

export const provePage = followPage(
  'prove',
  'Báo kết quả chỉ được tính là xong sau khi bên khác xem lại.',
  (page, { of }, one) => (
    <>
      <TextArea
        {...of('words')}
        label="Việc đã làm"
        hint={`Cách chứng minh: ${one.proof}`}
        rows={4}
        maxLength={3000}
      />
      <DateField {...of('onDay')} label="Ngày làm xong" />
      <AttachmentField
        page={page}
        act="recommendation.prove"
        name="attachments"
        label="Ảnh, biên bản"
        hint={`Tối đa ${mostFiles} tệp.`}
        takes="documents"
      />
    </>
  ),
)

export const prove = actRoute({
  act: 'recommendation.prove',
  form: proofForm,
  command: (context, { attachments, ...input }, param) =>
    proveRecommendation(context, { id: param('id'), ...input, files: attachments }),
  again: provePage,
  next: followed('recommendation.prove'),
})

export const revisitPage = followPage(
  'revisit',
  'Ghi điều thấy tại chỗ; mọi người đọc được.',
  (page, { of }) => (
    <>
      <RadioGroup
        {...of('verdict')}
        label="Kết quả xem lại"
        choices={verdicts.map((value) => ({ value, label: verdictText[value] }))}
      />
      <TextArea {...of('words')} label="Điều thấy tại chỗ" rows={4} maxLength={3000} />
      <TextField {...of('place')} label="Địa điểm" maxLength={200} />
      <TextField
        {...of('companions')}
        label="Cùng xem có"
        hint="Ví dụ: Tổ giám sát cộng đồng, 5 hộ dân thôn 2. Không ghi tên người dân."
        optional
        maxLength={300}
      />
      <DateField {...of('onDay')} label="Ngày xem lại" />
      <AttachmentField
        page={page}
        act="recommendation.revisit"
        name="attachments"
        label="Ảnh tại chỗ"
        hint={`Tối đa ${mostFiles} tệp.`}
        takes="pictures"
      />
    </>
  ),
)

export const revisit = actRoute({
  act: 'recommendation.revisit',
  form: revisitForm,
  command: (context, { attachments, ...input }, param) =>
    revisitRecommendation(context, { id: param('id'), ...input, files: attachments }),
  again: revisitPage,
  next: followed('recommendation.revisit'),
})
