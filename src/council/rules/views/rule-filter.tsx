import { confidences } from '../../../law/confidence.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { SearchField, SelectField } from '../../../ui/index.ts'
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

/** The same list with something changed. */
export function rulesHref(page: PageContext, change: Record<string, string | null>): string {
  const query = new URLSearchParams(page.query)
  for (const [name, value] of Object.entries(change)) {
    if (value === null) query.delete(name)
    else query.set(name, value)
  }
  const text = query.toString()
  return `${page.base}${rulesPath}${text ? `?${text}` : ''}`
}

export function RuleFilterFields(props: {
  filter: RuleFilter
  subjects: readonly { value: string; label: string }[]
}) {
  const { filter, subjects } = props
  const choice = (name: string, label: string, value: string | null, options: Options) => (
    <SelectField
      name={name}
      label={label}
      value={value ?? ''}
      optional="unmarked"
      emptyLabel="Tất cả"
      options={options}
    />
  )
  return (
    <>
      <SearchField name="tim" label="Từ cần tìm" value={filter.words} />
      {choice('linh-vuc', 'Lĩnh vực', filter.subject, subjects)}
      {choice(
        'hieu-luc',
        'Hiệu lực',
        filter.state,
        ruleStates.map((value) => ({ value, label: ruleStateText[value] })),
      )}
      {choice(
        'tin-cay',
        'Độ tin cậy',
        filter.confidence,
        confidences.map((value) => ({ value, label: confidenceLabel[value] })),
      )}
    </>
  )
}

type Options = readonly { value: string; label: string }[]
