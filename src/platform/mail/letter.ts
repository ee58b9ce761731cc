/** One line of a letter: words, or words that lead somewhere. */
export type LetterLine = string | { readonly words: string; readonly href: string }

/** A letter in plain words. It never carries what a voter wrote or who they are. */
export type Letter = {
  readonly subject: string
  /** Name of the council, shown as the sender. */
  readonly sender: string
  readonly lines: readonly LetterLine[]
  /** Why this letter came, and where to change that. */
  readonly footer: readonly LetterLine[]
  /** Address that stops further letters, for readers who have no account. */
  readonly stopUrl?: string
}

/** A letter's words as plain text. */
export function letterText({ lines, footer }: Letter): string {
  return `${[...lines, '-- ', ...footer].map(lineText).join('\n\n')}\n`
}

function lineText(line: LetterLine): string {
  return typeof line === 'string' ? line : `${line.words}:\n${line.href}`
}

/** A letter's words as simple HTML: no pictures, no style sheet, nothing loaded from anywhere. */
export function letterHtml({ subject, lines, footer }: Letter): string {
  const paragraphs = (of: readonly LetterLine[]) => of.map((line) => `<p>${lineHtml(line)}</p>`).join('\n')
  return `<!DOCTYPE html>
<html lang="vi">
<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body>
${paragraphs(lines)}
<hr>
${paragraphs(footer)}
</body>
</html>
`
}

function lineHtml(line: LetterLine): string {
  if (typeof line === 'string') return escaped(line)
  return `<a href="${escaped(line.href)}">${escaped(line.words)}</a>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign]!)
}

/** Text fit for a header: one line, no control signs, not endless. */
export function headerText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 200)
}
