import type { WordParagraph, WordRun } from './word-layout.ts'

/** How a part of a paper must look; what is left out is not asked. */
export type WantedLook = {
  readonly sizes: readonly [number, number]
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly isRaised?: boolean
  readonly align?: 'center' | 'both'
}

const shown = ({ runs }: WordParagraph): WordRun[] => runs.filter(({ text }) => text.trim() !== '')

/** What of a look is otherwise, in words; empty when nothing is. */
export function lookDiffers(paragraph: WordParagraph, wanted: WantedLook): string[] {
  const runs = shown(paragraph)
  const sizes = [...new Set(runs.map(({ size }) => size))]
  const [from, to] = wanted.sizes
  const raised = paragraph.text === paragraph.text.toLocaleUpperCase('vi')
  return [
    ...(sizes.every((size) => size >= from && size <= to) ? [] : [`cỡ ${sizes.join(', ')}`]),
    ...differs(runs.every(({ isBold }) => isBold), runs.some(({ isBold }) => isBold), wanted.isBold, ['không đậm', 'đậm']),
    ...differs(runs.every(({ isItalic }) => isItalic), runs.some(({ isItalic }) => isItalic), wanted.isItalic, ['đứng', 'nghiêng']),
    ...(wanted.isRaised && !raised ? ['không in hoa'] : []),
    ...(wanted.align === 'center' && paragraph.align !== 'center' ? ['không ở giữa'] : []),
  ]
}

function differs(every: boolean, some: boolean, wanted: boolean | undefined, [lacks, has]: readonly [string, string]): string[] {
  if (wanted === true && !every) return [lacks]
  return wanted === false && some ? [has] : []
}

/** The wanted look in words. */
export function lookInWords({ sizes: [from, to], isBold, isItalic, isRaised, align }: WantedLook): string {
  return [
    from === to ? `cỡ ${from}` : `cỡ ${from}–${to}`,
    isRaised ? 'in hoa' : '',
    isItalic === undefined ? '' : isItalic ? 'nghiêng' : 'đứng',
    isBold === undefined ? '' : isBold ? 'đậm' : 'không đậm',
    align === 'center' ? 'ở giữa' : '',
  ]
    .filter(Boolean)
    .join(', ')
}
