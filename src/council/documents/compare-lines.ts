/** A line of the later edition or of the one before, and what became of it. */
export type ComparedLine = { readonly text: string; readonly change: 'same' | 'added' | 'removed' }

/** Above this many lines the middle is told as replaced whole: the table of the comparison would grow too large. */
const mostCompared = 3000

/** Two editions line by line: what stays, what is new, what is gone, in reading order. */
export function compareLines(before: readonly string[], after: readonly string[]): ComparedLine[] {
  const start = sameFromStart(before, after)
  const end = sameFromEnd(before.slice(start), after.slice(start))
  const same = (text: string): ComparedLine => ({ text, change: 'same' })
  const gone = before.slice(start, before.length - end)
  const come = after.slice(start, after.length - end)
  return [
    ...after.slice(0, start).map(same),
    ...comparedMiddle(gone, come),
    ...after.slice(after.length - end).map(same),
  ]
}

function sameFromStart(one: readonly string[], other: readonly string[]): number {
  const most = Math.min(one.length, other.length)
  let count = 0
  while (count < most && one[count] === other[count]) count += 1
  return count
}

function sameFromEnd(one: readonly string[], other: readonly string[]): number {
  return sameFromStart(one.toReversed(), other.toReversed())
}

function comparedMiddle(gone: readonly string[], come: readonly string[]): ComparedLine[] {
  if (gone.length * come.length > mostCompared * mostCompared) {
    return [
      ...gone.map((text): ComparedLine => ({ text, change: 'removed' })),
      ...come.map((text): ComparedLine => ({ text, change: 'added' })),
    ]
  }
  return walk(gone, come, longestCommon(gone, come))
}

/** Length of the longest common run of lines from each pair of places on. */
function longestCommon(gone: readonly string[], come: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: gone.length + 1 }, () => new Uint16Array(come.length + 1))
  for (let one = gone.length - 1; one >= 0; one -= 1) {
    for (let other = come.length - 1; other >= 0; other -= 1) {
      table[one]![other] =
        gone[one] === come[other]
          ? table[one + 1]![other + 1]! + 1
          : Math.max(table[one + 1]![other]!, table[one]![other + 1]!)
    }
  }
  return table
}

function walk(gone: readonly string[], come: readonly string[], table: readonly Uint16Array[]): ComparedLine[] {
  const lines: ComparedLine[] = []
  let one = 0
  let other = 0
  while (one < gone.length || other < come.length) {
    if (one < gone.length && other < come.length && gone[one] === come[other]) {
      lines.push({ text: come[other]!, change: 'same' })
      one += 1
      other += 1
    } else if (other >= come.length || (one < gone.length && table[one + 1]![other]! >= table[one]![other + 1]!)) {
      lines.push({ text: gone[one]!, change: 'removed' })
      one += 1
    } else {
      lines.push({ text: come[other]!, change: 'added' })
      other += 1
    }
  }
  return lines
}
