import { FilterSelect, TextField } from '../../../ui/index.ts'
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
      <FilterSelect
        name="loai"
        label="Loại"
        value={filter.kind}
        options={documentKinds.map((value) => ({ value, label: kindText[value] }))}
      />
      <FilterSelect
        name="co-quan"
        label="Cơ quan ban hành"
        value={filter.bodyId}
        options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FilterSelect
        name="nam"
        label="Năm"
        value={filter.year === null ? '' : String(filter.year)}
        options={years.map((value) => ({ value, label: value }))}
      />
      {hasStates ? (
        <FilterSelect
          name="buoc"
          label="Bước"
          value={filter.state}
          options={documentStates.map((value) => ({ value, label: stateText[value] }))}
        />
      ) : null}
    </>
  )
}
