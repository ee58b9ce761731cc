import { writeDay } from '../../../kernel/clock.ts'
import { DateField, FilterSelect, HiddenField, keptMarkup, TextField } from '../../../ui/index.ts'
import type { Body, Hamlet } from '../../delegates/index.ts'
import { petitionFields, petitionStates } from '../petition.ts'
import { countedOutcomes } from '../counted-outcome.ts'
import { unknownPlace, type PetitionFilter } from '../filter.ts'
import { countedOutcomeText, fieldText, stateText } from '../text.vi.ts'

type FilterFieldsProps = {
  filter: PetitionFilter
  hamlets: readonly Hamlet[]
  holders?: readonly Body[]
}

export const FilterFields = keptMarkup<FilterFieldsProps>(({ filter, hamlets, holders }) => (
  <>
    <TextField name="tim" label="Từ cần tìm" value={filter.words} optional="unmarked" />
    <FilterSelect
      name="buoc"
      label="Bước"
      value={filter.state}
      options={petitionStates.map((value) => ({ value, label: stateText[value] }))}
    />
    <FilterSelect
      name="linh-vuc"
      label="Lĩnh vực"
      value={filter.field}
      options={withUnknown(
        filter.field,
        petitionFields.map((id) => ({ id, name: fieldText[id] })),
      )}
    />
    <FilterSelect
      name="thon"
      label="Thôn"
      value={filter.hamletId}
      options={withUnknown(filter.hamletId, hamlets)}
    />
    {holders ? (
      <FilterSelect
        name="co-quan"
        label="Cơ quan giữ"
        value={filter.holderId}
        options={withUnknown(filter.holderId, holders)}
      />
    ) : null}
    <FilterSelect
      name="ket-qua"
      label="Kết quả"
      value={filter.outcome}
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
