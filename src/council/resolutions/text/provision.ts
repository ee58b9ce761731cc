/** điều, khoản, điểm */
export const provisionKinds = ['article', 'clause', 'point'] as const
export type ProvisionKind = (typeof provisionKinds)[number]

/** One provision: its own words, and the provisions below it. */
export type Provision = {
  readonly kind: ProvisionKind
  /** As it is cited: "1", "1a"; a letter for a point. */
  readonly number: string
  /** An article's heading, a clause's or point's own words; further lines after a line end. */
  readonly words: string
  readonly children: readonly Provision[]
  readonly isRepealed?: boolean
}

/** phụ lục */
export type TextAnnex = { readonly title: string; readonly words: string }

/** The text of a resolution: căn cứ, điều, phụ lục. */
export type ResolutionText = {
  readonly bases: readonly string[]
  readonly articles: readonly Provision[]
  readonly annexes: readonly TextAnnex[]
}

/** Where a provision stands: article, clause, point; the rest left out when it is higher up. */
export type Place = { readonly article: string; readonly clause?: string; readonly point?: string }

/** Numbers from the article down to the provision itself. */
export function numbersOf({ article, clause, point }: Place): string[] {
  return [article, clause, point].filter((number) => number !== undefined)
}

export function kindAt(place: Place): ProvisionKind {
  return provisionKinds[numbersOf(place).length - 1] ?? 'article'
}

/** Letters as points are lettered: đ stands after d. */
const letters = 'abcdđeghiklmnopqrstuvxy'

/** Order of numbers as law writes them: 1, 1a, 1b, 2, 10; a, b, c, d, đ, e. */
export function compareNumbers(one: string, other: string): number {
  const [left, right] = [rankOf(one), rankOf(other)]
  return left[0] - right[0] || left[1] - right[1]
}

function rankOf(number: string): [number, number] {
  const found = /^(\d+)(\p{L}?)$/u.exec(number)
  if (found) return [Number(found[1]), found[2] ? letters.indexOf(found[2]) + 1 : 0]
  return [letters.indexOf(number[0] ?? '') + 1, number.length > 1 ? letters.indexOf(number[1]!) + 1 : 0]
}

/** The provision at a place; null when the text has none there. */
export function provisionAt(text: ResolutionText, place: Place): Provision | null {
  let among = text.articles
  let found: Provision | undefined
  for (const number of numbersOf(place)) {
    found = among.find((one) => one.number === number)
    if (!found) return null
    among = found.children
  }
  return found ?? null
}
