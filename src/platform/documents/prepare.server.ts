import type { OfficialDocument } from './content.ts'
import { readFontMetrics, type FontMetrics } from './font-metrics.ts'
import { breakable, inFont } from './printable-text.ts'
import { setDocument, type SetDocument } from './typeset.ts'

/** Sets documents in type with the widths of these fonts: upright, bold, … as `tinos` gives them. */
export function openTypesetting(fonts: readonly Buffer[]) {
  const [upright, bold] = fonts.slice(0, 2).map(readFontMetrics) as [FontMetrics, FontMetrics]
  const measured = (size: number) => (text: string) => bold.widthOf(text, size)
  /** PDF/A refuses a sign that its fonts cannot show, and Typst never breaks a word. */
  const forPdf = (text: string) => breakable(inFont(text, upright.has))
  return {
    forPdf,
    bold: measured,
    /** For DOCX the words stay as they are: a word processor looks for another font by itself. */
    set(document: OfficialDocument, format: 'docx' | 'pdf'): SetDocument {
      const show = format === 'pdf' ? forPdf : (text: string) => text
      return setDocument(document, { show, bold: measured })
    },
  }
}
