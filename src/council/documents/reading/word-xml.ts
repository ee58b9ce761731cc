/** One opening, closing or empty tag, or the text between two tags. */
export type XmlPiece =
  | { readonly kind: 'open' | 'empty'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

const pieces = /<(\/)?([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/)?>|([^<]+)/g

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name) return entities[name as string] ?? whole
    const point = decimal ? Number(decimal) : Number.parseInt(hex as string, 16)
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ''
  })
}

/** The pieces of a part of an Office file. Comments, declarations and what is no XML are passed over. */
export function* xmlPieces(xml: string): Generator<XmlPiece> {
  for (const found of xml.matchAll(pieces)) {
    const [, close, name, attributes = '', empty, text] = found
    if (text !== undefined) yield { kind: 'text', text: decoded(text) }
    else if (close) yield { kind: 'close', name: name! }
    else yield { kind: empty ? 'empty' : 'open', name: name!, attributes }
  }
}

/** The value of one attribute; undefined when it is not there. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return found ? decoded(found[1] ?? found[2] ?? '') : undefined
}

/** Paragraphs of word/document.xml in reading order, cells of tables one after the other. */
export function paragraphsOf(xml: string): string[] {
  const lines: string[] = []
  let line = ''
  let isText = false
  for (const piece of xmlPieces(xml)) {
    if (piece.kind === 'text') {
      if (isText) line += piece.text
      continue
    }
    if (piece.name === 'w:t') isText = piece.kind === 'open'
    else if (piece.name === 'w:tab' && piece.kind !== 'close') line += '\t'
    else if (piece.name === 'w:br' && piece.kind !== 'close') {
      lines.push(line)
      line = ''
    } else if (piece.name === 'w:p' && piece.kind !== 'open') {
      lines.push(line)
      line = ''
    }
  }
  if (line !== '') lines.push(line)
  return lines.map((one) => one.normalize('NFC').trimEnd())
}
