import { setImmediate } from 'node:timers/promises'
import { getDocumentProxy } from 'unpdf'

type Word = { readonly text: string; readonly x: number; readonly y: number; readonly width: number; readonly size: number }

/** The text of each page, line by line as they stand; the words of two columns keep a wide gap between them. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  const file = await getDocumentProxy(new Uint8Array(bytes))
  try {
    const pages: string[] = []
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(linesOf(items.flatMap(wordOf)))
      page.cleanup()
      // Other work of the process goes on between two pages.
      await setImmediate()
    }
    return pages
  } finally {
    await file.loadingTask.destroy()
  }
}

function wordOf(item: object): Word[] {
  if (!('str' in item) || typeof item.str !== 'string' || item.str.trim() === '') return []
  const { str: text, transform, width } = item as { str: string; transform: number[]; width: number }
  const [, , c = 0, d = 0, x = 0, y = 0] = transform
  return [{ text: text.normalize('NFC'), x, y, width, size: Math.hypot(c, d) || 10 }]
}

function linesOf(words: readonly Word[]): string {
  const lines: Word[][] = []
  for (const word of words.toSorted((one, other) => other.y - one.y || one.x - other.x)) {
    const line = lines.at(-1)
    if (line && Math.abs(line[0]!.y - word.y) < word.size * 0.4) line.push(word)
    else lines.push([word])
  }
  return lines.map(lineOf).join('\n')
}

function lineOf(words: readonly Word[]): string {
  let text = ''
  let end = 0
  for (const word of words.toSorted((one, other) => one.x - other.x)) {
    const gap = text === '' ? 0 : word.x - end
    text += gap > word.size * 1.5 ? '    ' : gap > word.size * 0.15 && !text.endsWith(' ') ? ' ' : ''
    text += word.text
    end = word.x + word.width
  }
  return text
}
