/** In what capacity somebody signs; names as they are said: "Thường trực HĐND", "Chủ tịch". */
export type Capacity =
  /** The head of an office that is led by one person. */
  | { readonly as: 'head'; readonly office: string }
  /** TM.: for a body that decides together. */
  | { readonly as: 'on_behalf'; readonly body: string; readonly office: string }
  /** KT.: somebody below the head in their place. */
  | {
      readonly as: 'in_place_of_head'
      readonly body?: string
      readonly head: string
      readonly office: string
    }
  /** Q.: charged with the office until somebody holds it. */
  | { readonly as: 'acting'; readonly body?: string; readonly office: string }
  /** TL.: by order of the head. */
  | { readonly as: 'by_order'; readonly head: string; readonly office: string }
  /** TUQ.: by written authorisation of the head. */
  | { readonly as: 'by_authorisation'; readonly head: string; readonly office: string }

/** The lines above a signature, in capitals. */
// Nghị định 30/2020/NĐ-CP, Điều 13 và Phụ lục I, mục II.7
export function authorityLines(capacity: Capacity): string[] {
  return linesOf(capacity).map((line) => line.toLocaleUpperCase('vi'))
}

function linesOf(capacity: Capacity): string[] {
  const body = 'body' in capacity && capacity.body ? [`TM. ${capacity.body}`] : []
  switch (capacity.as) {
    case 'head':
      return [capacity.office]
    case 'on_behalf':
      return [...body, capacity.office]
    case 'in_place_of_head':
      return [...body, `KT. ${capacity.head}`, capacity.office]
    case 'acting':
      return [...body, `Q. ${capacity.office}`]
    case 'by_order':
      return [`TL. ${capacity.head}`, capacity.office]
    case 'by_authorisation':
      return [`TUQ. ${capacity.head}`, capacity.office]
  }
}
