import type { PageContext } from '../../../platform/web/page.server.ts'
import { HiddenField, SearchField, SelectField, SubmitButton } from '../../../ui/index.ts'
import type { Asked } from '../asked.ts'
import { searchHints, searchText } from '../text.vi.ts'
import { searchPath } from './results.tsx'

/** The question, and the year once there is something to choose from. */
export function SearchForm(props: { page: PageContext; asked: Asked; years: readonly number[] }) {
  const { page, asked } = props
  const years =
    asked.year === null || props.years.includes(asked.year)
      ? props.years
      : [asked.year, ...props.years]
  return (
    <form
      class="search-line"
      role="search"
      method="get"
      action={page.base + searchPath}
      aria-label={searchText.title}
    >
      <SearchField name="tim" label={searchText.field} hint={searchText.hint} value={asked.typed} />
      {years.length > 1 || asked.year !== null ? (
        <SelectField
          name="nam"
          label={searchText.year}
          value={asked.year === null ? '' : String(asked.year)}
          optional="unmarked"
          emptyLabel={searchText.everyYear}
          options={years.map((year) => ({ value: String(year), label: String(year) }))}
        />
      ) : null}
      {asked.kind ? <HiddenField name="loai" value={asked.kind} /> : null}
      <SubmitButton>{searchText.submit}</SubmitButton>
    </form>
  )
}

/** How to find more: for whoever has typed nothing yet, or found nothing. */
export function Hints() {
  return (
    <ul>
      {searchHints.map((hint) => (
        <li>{hint}</li>
      ))}
    </ul>
  )
}
