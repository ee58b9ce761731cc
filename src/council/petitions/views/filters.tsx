import type { PageContext } from '../../../platform/web/page.server.ts'
import { writeDay } from '../../../kernel/clock.ts'
import { DateField, HiddenField, keptMarkup, SelectField, TextField } from '../../../ui/index.ts'
import type { Body, Hamlet } from '../../delegates/index.ts'
import { petitionFields, petitionStates } from '../petition.ts'
import { countedOutcomes } from '../counted-outcome.ts'
import { unknownPlace, type PetitionFilter } from '../filter.ts'
import { countedOutcomeText, fieldText, stateText } from '../text.vi.ts'

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
      options={withUnknown(
        filter.field,
        petitionFields.map((id) => ({ id, name: fieldText[id] })),
      )}
    />
    <SelectField
      name="thon"
      label="Thôn"
      value={filter.hamletId ?? ''}
      optional="unmarked"
      emptyLabel="Tất cả"
      options={withUnknown(filter.hamletId, hamlets)}
    />
    {holders ? (
      <SelectField
        name="co-quan"
        label="Cơ quan giữ"
        value={filter.holderId ?? ''}
        optional="unmarked"
        emptyLabel="Tất cả"
        options={withUnknown(filter.holderId, holders)}
      />
    ) : null}
    <SelectField
      name="ket-qua"
      label="Kết quả"
      value={filter.outcome ?? ''}
      optional="unmarked"
      emptyLabel="Tất cả"
      options={countedOutcomes.map((value) => ({ value, label: countedOutcomeText[value] }))}
    />
    {!holders && filter.holderId ? <HiddenField name="co-quan" value={filter.holderId} /> : null}
    <FigureAskedFor filter={filter} />
  </>
))

/** Petitions without a hamlet, field or holder are asked for by a figure only. */
function withUnknown(chosen: string | null, places: readonly { id: string; name: string }[]) {
  const options = places.map(({ id, name }) => ({ value: id, label: name }))
  return chosen === unknownPlace ? [...options, { value: unknownPlace, label: 'Chưa rõ' }] : options
}

/** What the figure that led here asks for besides: it stays until the filter is cleared. */
function FigureAskedFor({ filter }: { filter: PetitionFilter }) {
  const { from, to, answered, isContested, isPublished, isCounted } = filter
  return (
    <>
      {from ? <DateField name="tu" label="Nhận từ ngày" hint="ví dụ 01/01/2026" value={writeDay(from)} optional="unmarked" /> : null}
      {to ? <DateField name="den" label="Nhận đến ngày" hint="ví dụ 31/12/2026" value={writeDay(to)} optional="unmarked" /> : null}
      {answered ? <HiddenField name="tra-loi" value={answered} /> : null}
      {isContested ? <HiddenField name="chua-dong-y" value="co" /> : null}
      {isPublished ? <HiddenField name="cong-khai" value="co" /> : null}
      {isCounted ? <HiddenField name="pham-vi" value="so-lieu" /> : null}
      {isCounted ? (
        <p class="hint">
          Đang xem những kiến nghị được đếm trong trang số liệu
          {answered === 'in_time' ? ', trả lời đúng hạn' : null}
          {answered === 'late' ? ', trả lời trễ hạn' : null}
          {isPublished ? ', đã công khai kết quả' : null}
          {isContested ? ', cử tri đã có lần chưa đồng ý' : null}.
        </p>
      ) : null}
    </>
  )
}
