import { SelectField, TextField } from '../../../ui/index.ts'
import type { Body } from '../../delegates/index.ts'
import { documentKinds } from '../document-kind.ts'
import type { DocumentFilter } from '../filter.ts'
import { documentStates } from '../official-document.ts'
import { kindText, stateText } from '../text.vi.ts'

/** What a register can be narrowed by; the public's has no steps. */
export function FilterFields(props: {
  filter: DocumentFilter
  bodies: readonly Body[]
  thisYear: number
  hasStates?: boolean
}) {
  const { filter, bodies, thisYear, hasStates } = props
  const years = Array.from({ length: 8 }, (_, ago) => String(thisYear - ago))
  return (
    <>
      <TextField name="tim" label="Từ hoặc số cần tìm" value={filter.words} optional="unmarked" />
      <SelectField
        name="loai"
        label="Loại"
        value={filter.kind ?? ''}
        optional="unmarked"
        emptyLabel="Tất cả"
        options={documentKinds.map((value) => ({ value, label: kindText[value] }))}
      />
      <SelectField
        name="co-quan"
        label="Cơ quan ban hành"
        value={filter.bodyId ?? ''}
        optional="unmarked"
        emptyLabel="Tất cả"
        options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        name="nam"
        label="Năm"
        value={filter.year === null ? '' : String(filter.year)}
        optional="unmarked"
        emptyLabel="Tất cả"
        options={years.map((value) => ({ value, label: value }))}
      />
      {hasStates ? (
        <SelectField
          name="buoc"
          label="Bước"
          value={filter.state ?? ''}
          optional="unmarked"
          emptyLabel="Tất cả"
          options={documentStates.map((value) => ({ value, label: stateText[value] }))}
        />
      ) : null}
    </>
  )
}
