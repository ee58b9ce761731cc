import type { PageContext } from '../../../platform/web/page.server.ts'
import { TextArea, TextField } from '../../../ui/index.ts'
import { AttachmentField } from '../../frame/attachment-field.tsx'
import type { FormState } from '../../frame/act-form.tsx'
import type { TypedContent } from '../document-content.ts'
import { kindShapes, type DocumentKind } from '../document-kind.ts'
import { mostFiles } from '../forms.ts'
import { templates } from '../templates.vi.ts'

const bodyHint =
  'Mỗi dòng một đoạn. “I. …”, “1. …”, “a) …” là đề mục, khoản, điểm; “Điều 1. …” là điều; “- …” là gạch đầu dòng; “| ô | ô |” là bảng. Phần mềm tự trình bày đúng thể thức.'

/** What a drafter writes: only the parts that this kind of paper has. */
export function ContentFields(props: {
  page: PageContext
  act: string
  state: FormState
  kind: DocumentKind
  /** What the form holds before anything was typed. */
  start: TypedContent & { subject: string }
}) {
  const { page, act, state, kind, start } = props
  const shape = kindShapes[kind]
  const of = (name: keyof typeof start) => ({
    ...state.of(name),
    value: page.again?.act === act ? state.typed(name) : start[name],
  })
  return (
    <>
      <TextArea {...of('subject')} label="Trích yếu" hint={templates[kind].subjectHint} rows={2} maxLength={500} />
      {shape.hasRecipients ? (
        <TextArea {...of('recipients')} label="Kính gửi" hint="Mỗi dòng một nơi." rows={2} optional />
      ) : null}
      {shape.hasBases ? (
        <TextArea {...of('bases')} label="Căn cứ" hint="Mỗi dòng một căn cứ." rows={4} optional />
      ) : null}
      <TextArea {...of('body')} label="Nội dung" hint={bodyHint} rows={18} optional="unmarked" />
      <TextArea {...of('sentTo')} label="Nơi nhận" hint="Mỗi dòng một nơi; dòng cuối là nơi lưu." rows={4} optional />
      {shape.signers === 2 ? (
        <TextField {...of('secretary')} label="Người ghi biên bản" maxLength={100} optional />
      ) : null}
      <AttachmentField
        page={page}
        act={act}
        name="files"
        label="Tệp thay cho nội dung, hoặc phụ lục"
        hint={`Tối đa ${mostFiles} tệp. Có thể gửi tệp Word hay PDF đã soạn sẵn thay cho nội dung ở trên.`}
        takes="documents"
      />
    </>
  )
}
