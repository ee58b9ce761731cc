const vietnamese = new Intl.NumberFormat('vi-VN')

/** Number as written on screen and paper: 30.000. */
export function writeNumber(value: number): string {
  return vietnamese.format(value)
}
