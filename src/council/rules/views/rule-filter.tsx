import { confidences } from '../../../law/confidence.ts'
import { FilterSelect, SearchField } from '../../../ui/index.ts'
import { ruleStates, type RuleFilter } from '../rule-entries.ts'
import { confidenceLabel, ruleStateText } from '../text.vi.ts'

export const rulesPath = '/can-cu-phap-luat'

/** Reads the list's filter from its address; what it cannot read it leaves out. */
export function ruleFilterOf(query: URLSearchParams): RuleFilter & { page: number } {
  const chosen = <V extends string>(name: string, values: readonly V[]): V | null =>
    values.find((value) => value === query.get(name)) ?? null
  const page = Number(query.get('trang') ?? 1)
  return {
    words: (query.get('tim') ?? '').slice(0, 200),
    subject: query.get('linh-vuc') || null,
    confidence: chosen('tin-cay', confidences),
    state: chosen('hieu-luc', ruleStates),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

export function RuleFilterFields(props: {
  filter: RuleFilter
  subjects: readonly { value: string; label: string }[]
}) {
  const { filter, subjects } = props
  return (
    <>
      <SearchField name="tim" label="Từ cần tìm" value={filter.words} />
      <FilterSelect name="linh-vuc" label="Lĩnh vực" value={filter.subject} options={subjects} />
      <FilterSelect
        name="hieu-luc"
        label="Hiệu lực"
        value={filter.state}
        options={ruleStates.map((value) => ({ value, label: ruleStateText[value] }))}
      />
      <FilterSelect
        name="tin-cay"
        label="Độ tin cậy"
        value={filter.confidence}
        options={confidences.map((value) => ({ value, label: confidenceLabel[value] }))}
      />
    </>
  )
}
