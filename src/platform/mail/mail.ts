/** One line of a mail: words, or words that lead somewhere. */
export type MailLine = string | { readonly words: string; readonly href: string }

/** A mail in plain words. It never carries what a voter wrote or who they are. */
export type Mail = {
  readonly subject: string
  /** Name of the council, shown as the sender. */
  readonly sender: string
  readonly lines: readonly MailLine[]
  /** Why this mail came, and where to change that. */
  readonly footer: readonly MailLine[]
  /** Address that stops further mails, for readers who have no account. */
  readonly stopUrl?: string
}

/** A mail's words as plain text. */
export function mailText({ lines, footer }: Mail): string {
  return `${[...lines, '-- ', ...footer].map(lineText).join('\n\n')}\n`
}

function lineText(line: MailLine): string {
  return typeof line === 'string' ? line : `${line.words}:\n${line.href}`
}

/** A mail's words as simple HTML: no pictures, no style sheet, nothing loaded from anywhere. */
export function mailHtml({ subject, lines, footer }: Mail): string {
  const paragraphs = (of: readonly MailLine[]) =>
    of.map((line) => `<p>${lineHtml(line)}</p>`).join('\n')
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

function lineHtml(line: MailLine): string {
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
