import type { FormState } from '../../frame/act-form.tsx'
import { DateField, RadioGroup, TextArea, TextField } from '../../../ui/index.ts'
import { petitionOutcomes, type PetitionOutcome } from '../petition.ts'
import { outcomeText } from '../text.vi.ts'

const hints: Record<PetitionOutcome, string> = {
  settled: 'Việc đã làm xong, có bằng chứng.',
  dated_promise: 'Sẽ làm, ghi rõ ngày hoàn thành.',
  explained: 'Giải thích quy định hoặc tình hình.',
  refused_with_basis: 'Không làm, nêu căn cứ pháp lý.',
}

/** What every answer says, from the commune or from above: outcome, words, promised day, legal basis. */
export function AnswerFields({ state }: { state: FormState }) {
  return (
    <>
      <RadioGroup
        {...state.of('outcome')}
        label="Kết quả"
        choices={petitionOutcomes.map((value) => ({
          value,
          label: outcomeText[value],
          hint: hints[value],
        }))}
      />
      <TextArea {...state.of('words')} label="Nội dung trả lời" rows={8} maxLength={20_000} />
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
    </>
  )
}
