/** What a font can show, and how wide it sets a text. */
export type FontMetrics = {
  has(codePoint: number): boolean
  /** Width in points of a text set in letters of `size` points. */
  widthOf(text: string, size: number): number
}

type Table = { readonly at: number; readonly length: number }

/** Reads coverage and widths from the bytes of a TrueType font (OpenType 1.9: cmap, hhea, hmtx, head). */
export function readFontMetrics(font: Buffer): FontMetrics {
  const tables = tablesOf(font)
  const table = (tag: string): Table => {
    const found = tables.get(tag)
    if (!found) throw new Error(`The font has no table ${tag}`)
    return found
  }
  const unitsPerEm = font.readUInt16BE(table('head').at + 18)
  const measured = font.readUInt16BE(table('hhea').at + 34)
  const glyphs = glyphsOf(font, table('cmap').at)
  const widths = table('hmtx').at
  const advance = (glyph: number) => font.readUInt16BE(widths + 4 * Math.min(glyph, measured - 1))
  return {
    has: (codePoint) => glyphs.has(codePoint),
    widthOf(text, size) {
      let units = 0
      for (const sign of text) units += advance(glyphs.get(sign.codePointAt(0) ?? 0) ?? 0)
      return (units * size) / unitsPerEm
    },
  }
}

function tablesOf(font: Buffer): Map<string, Table> {
  const tables = new Map<string, Table>()
  for (let place = 0; place < font.readUInt16BE(4); place += 1) {
    const entry = 12 + 16 * place
    const tag = font.toString('latin1', entry, entry + 4)
    tables.set(tag, { at: font.readUInt32BE(entry + 8), length: font.readUInt32BE(entry + 12) })
  }
  return tables
}

/** Code point → glyph, from all subtables for Unicode. */
function glyphsOf(font: Buffer, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>()
  for (let place = 0; place < font.readUInt16BE(cmap + 2); place += 1) {
    const entry = cmap + 4 + 8 * place
    const platform = font.readUInt16BE(entry)
    const at = cmap + font.readUInt32BE(entry + 4)
    const format = font.readUInt16BE(at)
    if (platform !== 0 && platform !== 3) continue
    if (format === 4) readSegments(font, at, glyphs)
    if (format === 12) readGroups(font, at, glyphs)
  }
  return glyphs
}

function readSegments(font: Buffer, at: number, glyphs: Map<number, number>): void {
  const doubled = font.readUInt16BE(at + 6)
  for (let offset = 0; offset < doubled; offset += 2) {
    const last = font.readUInt16BE(at + 14 + offset)
    const first = font.readUInt16BE(at + 16 + doubled + offset)
    const delta = font.readUInt16BE(at + 16 + 2 * doubled + offset)
    const rangeAt = at + 16 + 3 * doubled + offset
    const range = font.readUInt16BE(rangeAt)
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const raw = range === 0 ? code : font.readUInt16BE(rangeAt + range + 2 * (code - first))
      const glyph = range !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff
      if (glyph !== 0) glyphs.set(code, glyph)
    }
  }
}

function readGroups(font: Buffer, at: number, glyphs: Map<number, number>): void {
  for (let place = 0; place < font.readUInt32BE(at + 12); place += 1) {
    const group = at + 16 + 12 * place
    const first = font.readUInt32BE(group)
    const last = font.readUInt32BE(group + 4)
    const start = font.readUInt32BE(group + 8)
    for (let code = first; code <= last; code += 1) glyphs.set(code, start + code - first)
  }
}
