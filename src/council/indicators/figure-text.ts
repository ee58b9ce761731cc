const vietnamese = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 })
const short = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 })

/** A figure as it was entered, as written in Vietnamese: 1.234,5. */
export function figureText(figure: number): string {
  return vietnamese.format(figure)
}

/** A figure that was reckoned: two places are all it can claim. */
export function reckonedText(figure: number): string {
  return short.format(figure)
}
