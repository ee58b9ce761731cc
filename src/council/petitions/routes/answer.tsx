import { actRoute } from '../../../platform/web/act-route.server.ts'
import { DateField, RadioGroup, TextArea, TextField } from '../../../ui/index.ts'
import { AttachmentField } from '../../frame/attachment-field.tsx'
import { answerPetition } from '../commands/answer.server.ts'
import { answerForm, mostAnswerFiles } from '../forms.ts'
import { petitionOutcomes } from '../petition.ts'
import { outcomeText } from '../text.vi.ts'
import { verbPage } from '../views/act-page.tsx'
import { backToPetition } from './back.ts'

const hints: Record<(typeof petitionOutcomes)[number], string> = {
  settled: 'Việc đã làm xong, có bằng chứng.',
  dated_promise: 'Sẽ làm, ghi rõ ngày hoàn thành.',
  explained: 'Giải thích quy định hoặc tình hình.',
  refused_with_basis: 'Không làm, nêu căn cứ pháp lý.',
}

export const answerPage = verbPage(
  'answer',
  'Trả lời rõ việc gì, ai làm, bao giờ xong, căn cứ nào.',
  (state, _petition, page) => (
    <>
      <RadioGroup
        {...state.of('outcome')}
        label="Kết quả"
        choices={petitionOutcomes.map((value) => ({ value, label: outcomeText[value], hint: hints[value] }))}
      />
      <TextArea
        {...state.of('words')}
        label="Nội dung trả lời"
        rows={8}
        maxLength={20_000}
      />
      <DateField
        {...state.of('promisedOn')}
        label="Ngày cam kết hoàn thành"
        hint="Bắt buộc khi chọn “Có lộ trình”."
        optional
      />
      <TextField
        {...state.of('legalBasis')}
        label="Căn cứ pháp lý"
        hint="Bắt buộc khi từ chối."
        optional
      />
      <TextField
        {...state.of('documentNumber')}
        label="Số văn bản trả lời"
        optional
      />
      <AttachmentField
        page={page}
        act="petition.answer"
        name="attachments"
        label="Văn bản trả lời và tệp kèm theo"
        hint={`Tối đa ${mostAnswerFiles} tệp PDF, Word, Excel hoặc ảnh; công khai sau khi Thường trực HĐND xem.`}
        takes="documents"
      />
    </>
  ),
  true,
)

export const answer = actRoute({
  act: 'petition.answer',
  form: answerForm,
  command: (context, { attachments, ...input }, param) =>
    answerPetition(context, { id: param('id'), ...input, files: attachments }),
  again: answerPage,
  next: backToPetition('petition.answer'),
})
