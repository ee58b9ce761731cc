/** điểm sai thể thức: what departs from the decree, what was found and what it should be. */
export type Departure = {
  readonly code: DepartureCode
  /** Row of the law register that is departed from. */
  readonly rule: string
  readonly found: string
  readonly wanted: string
  /** How many places depart alike; the first words of one of them. */
  readonly places: number
  readonly at: string
}

const departureCodes = [
  'paper',
  'margin_top',
  'margin_bottom',
  'margin_left',
  'margin_right',
  'font',
  'page_number_missing',
  'page_number_place',
  'page_number_size',
  'page_number_first',
  'nation_missing',
  'nation_look',
  'motto_missing',
  'motto_look',
  'issuer_look',
  'number_missing',
  'number_look',
  'number_written',
  'day_missing',
  'day_look',
  'day_written',
  'type_look',
  'subject_look',
  'bases_look',
  'bases_signs',
  'body_size',
  'body_align',
  'body_indent',
  'body_gap',
  'body_lines',
  'authority_look',
  'name_look',
  'name_degree',
  'recipients_missing',
  'recipients_look',
] as const
export type DepartureCode = (typeof departureCodes)[number]

/** One departure; `places` counts those that depart alike. */
export function departure(code: DepartureCode, rule: string, wanted: string, found: string, at = '', places = 1): Departure {
  return { code, rule, wanted, found, at: at.slice(0, 80), places }
}

export const basisDocument = 'Nghị định 30/2020/NĐ-CP'
