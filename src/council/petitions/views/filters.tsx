import type { PageContext } from '../../../platform/web/page.server.ts'
import { keptMarkup, SelectField, TextField } from '../../../ui/index.ts'
import type { Body, Hamlet } from '../../delegates/index.ts'
import { petitionFields, petitionStates } from '../petition.ts'
import { fieldText, stateText } from '../text.vi.ts'
import type { PetitionFilter } from '../filter.ts'

/** The same list with something changed: the address of another page, order or view. */
export function listHref(page: PageContext, path: string, change: Record<string, string | null>): string {
  const query = new URLSearchParams(page.query)
  for (const [name, value] of Object.entries(change)) {
    if (value === null) query.delete(name)
    else query.set(name, value)
  }
  const text = query.toString()
  return `${page.base}${path}${text ? `?${text}` : ''}`
}

type FilterFieldsProps = {
  filter: PetitionFilter
  hamlets: readonly Hamlet[]
  holders?: readonly Body[]
}

export const FilterFields = keptMarkup<FilterFieldsProps>(({ filter, hamlets, holders }) => (
  <>
    <TextField name="tim" label="Từ cần tìm" value={filter.words} optional="unmarked" />
    <SelectField
      name="buoc"
      label="Bước"
      value={filter.state ?? ''}
      optional="unmarked"
      emptyLabel="Tất cả"
      options={petitionStates.map((value) => ({ value, label: stateText[value] }))}
    />
    <SelectField
      name="linh-vuc"
      label="Lĩnh vực"
      value={filter.field ?? ''}
      optional="unmarked"
      emptyLabel="Tất cả"
      options={petitionFields.map((value) => ({ value, label: fieldText[value] }))}
    />
    <SelectField
      name="thon"
      label="Thôn"
      value={filter.hamletId ?? ''}
      optional="unmarked"
      emptyLabel="Tất cả"
      options={hamlets.map(({ id, name }) => ({ value: id, label: name }))}
    />
    {holders ? (
      <SelectField
        name="co-quan"
        label="Cơ quan giữ"
        value={filter.holderId ?? ''}
        optional="unmarked"
        emptyLabel="Tất cả"
        options={holders.map(({ id, name }) => ({ value: id, label: name }))}
      />
    ) : null}
  </>
))
