/** Facts this slice announces, each with what happened. */
export const indicatorFacts = {
  defined: 'indicator.defined', // chỉ tiêu được đưa vào bộ chỉ tiêu
  targetSet: 'indicator_target.set', // mục tiêu của một năm được giao hoặc điều chỉnh
  figureEntered: 'indicator_figure.entered', // số liệu được nhập
  figureChecked: 'indicator_figure.checked', // số liệu được kiểm tra, chấp nhận
  figureReturned: 'indicator_figure.returned', // số liệu bị trả lại
} as const

/** The whole set as one matter: what concerns many indicators in one act. */
export const indicatorSubject = (id: string) => ({ kind: 'indicator', id })
export const figureSubject = (id: string) => ({ kind: 'indicator_figure', id })
