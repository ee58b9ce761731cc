import { DateField, TextArea, TextField } from '../../../ui/index.ts'
import type { FormState } from '../../frame/act-form.tsx'

type Said = 'words' | 'topic' | 'dueOn' | 'proofWanted'

/** The words of a commitment, as they are noted or corrected. */
export function SaidFields({ state, now }: { state: FormState; now?: Readonly<Record<Said, string>> }) {
  const of = (name: Said) => {
    const field = state.of(name)
    return state.typedAll(name) === null && now ? { ...field, value: now[name] } : field
  }
  return (
    <>
      <TextArea {...of('words')} label="Việc sẽ làm" hint="Một việc một dòng, đúng như lời nói." rows={3} maxLength={1000} />
      <DateField {...of('dueOn')} label="Ngày phải xong" />
      <TextField {...of('topic')} label="Nhóm vấn đề" hint="Ví dụ: Giao thông nông thôn." maxLength={100} />
      <TextField {...of('proofWanted')} label="Chứng minh bằng" hint="Ví dụ: ảnh chụp, biên bản nghiệm thu." maxLength={300} optional />
    </>
  )
}
