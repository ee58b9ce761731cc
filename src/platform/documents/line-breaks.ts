/** Width of a text in points. */
export type Measure = (text: string) => number

/**
 * Breaks words into as few lines as fit `width` points, and these as even as they go: a heading of
 * two lines is not one full line and one word. A word wider than the width has a line of its own.
 */
export function evenLines(text: string, width: number, measure: Measure): string[] {
  const words = text.split(' ').filter((word) => word !== '')
  const fewest = greedyLines(words, width, measure).length
  let [narrow, wide] = [0, width]
  // Halving: the narrowest width that still needs no more lines.
  for (let tries = 0; tries < 20; tries += 1) {
    const middle = (narrow + wide) / 2
    if (greedyLines(words, middle, measure).length > fewest) narrow = middle
    else wide = middle
  }
  return greedyLines(words, wide, measure)
}

function greedyLines(words: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && measure(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
