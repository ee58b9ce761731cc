import type { Child } from 'hono/jsx'
import { Card, CheckboxGroup, TextArea, TextField } from '../../../ui/index.ts'
import type { FormState } from '../../frame/act-form.tsx'
import type { PetitionDossier } from '../queries.server.ts'
import { namesIn } from '../wording/names-in.ts'
import { namesToChoose } from '../wording/publication.ts'
import { privatePartsOf, redact } from '../wording/redact.ts'

/**
 * The voter's own words with what is hidden of them marked, then the words that everybody will read. Whoever
 * publishes may hide more, never less.
 */
export function PublicationWords({
  petition,
  state,
}: {
  petition: PetitionDossier
  state: FormState
}) {
  const names = namesToChoose(petition)
  return (
    <>
      <Card title="Lời gốc của cử tri">
        <p class="hint">
          Chỗ tô nền tự động bị ẩn khi công khai; tên người được đánh dấu để xem xét. Lời gốc vẫn
          được giữ.
        </p>
        <blockquote class="spoken">
          <strong>{marked(petition.title)}</strong>
          <br />
          {marked(petition.words)}
        </blockquote>
      </Card>
      <TextField
        {...state.of('publicTitle')}
        label="Tóm tắt công khai"
        value={state.typed('publicTitle') || redact(petition.publicTitle ?? petition.title)}
        optional
        maxLength={200}
      />
      <TextArea
        {...state.of('publicWords')}
        label="Nội dung công khai"
        hint="Số điện thoại, giấy tờ, tài khoản luôn bị ẩn, kể cả khi gõ lại. Có thể sửa để ẩn thêm."
        optional
        rows={6}
        maxLength={10_000}
        value={state.typed('publicWords') || redact(petition.publicWords ?? petition.words)}
      />
      {names.length > 0 ? (
        <CheckboxGroup
          name="hideNames"
          label="Ẩn tên người"
          optional="unmarked"
          values={state.typedAll('hideNames') ?? []}
          choices={names.map((name) => ({ value: name, label: name }))}
        />
      ) : null}
      <TextArea
        {...state.of('hideAlso')}
        label="Ẩn thêm từ, cụm từ"
        hint="Mỗi dòng một cụm từ, ẩn ở mọi chỗ có nó."
        optional
        rows={2}
        maxLength={1000}
      />
    </>
  )
}

/** The text with private parts on a ground of their own, and names underlined. */
function marked(text: string): Child[] {
  const parts = [
    ...privatePartsOf(text).map(({ start, end }) => ({ start, end, isPrivate: true })),
    ...namesIn(text).map(({ start, end }) => ({ start, end, isPrivate: false })),
  ].toSorted((a, b) => a.start - b.start)
  const pieces: Child[] = []
  let from = 0
  for (const { start, end, isPrivate } of parts) {
    if (start < from) continue
    const words = text.slice(start, end)
    pieces.push(text.slice(from, start), isPrivate ? <mark>{words}</mark> : <u>{words}</u>)
    from = end
  }
  return [...pieces, text.slice(from)]
}
