import { z } from 'zod'
import {
  attachedFiles,
  chosenId,
  oneOf,
  optionalText,
  requiredText,
} from '../../platform/web/fields.ts'
import { directions, rhythms } from './indicator.ts'

/** Files that prove one figure, at most. */
export const mostProofFiles = 3

/** A figure as people write it, 1.234,5 or 1234,5 or 1234.5; null when it is none. */
export function readFigure(text: string): number | null {
  const plain = text.replace(/\s/g, '')
  const isVietnamese = /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d{1,4})?$/.test(plain)
  if (isVietnamese) return Number(plain.replaceAll('.', '').replace(',', '.'))
  return /^-?\d{1,12}\.\d{1,4}$/.test(plain) ? Number(plain) : null
}

const largest = 1e12

function requiredFigure(what: string): z.ZodType<number> {
  return z.string({ error: `Hãy nhập ${what}.` }).transform((text, context) => {
    const figure = readFigure(text)
    if (figure !== null && Math.abs(figure) < largest) return figure
    context.addIssue({ code: 'custom', message: `Hãy nhập ${what} là một số, ví dụ 12,5.` })
    return z.NEVER
  }) as unknown as z.ZodType<number>
}

function whole(what: string, least: number, most: number): z.ZodType<number> {
  const message = `${what} là một số từ ${least} đến ${most}.`
  return z
    .string({ error: message })
    .regex(/^\s*\d{1,4}\s*$/, message)
    .transform(Number)
    .refine((number) => number >= least && number <= most, message) as unknown as z.ZodType<number>
}

const year = (what: string) => whole(what, 1990, 2100)
const version = z.coerce
  .number({ error: 'Trang đã cũ. Hãy tải lại.' })
  .int()
  .positive('Trang đã cũ. Hãy tải lại.') as z.ZodType<number>

export const defineForm = z.strictObject({
  number: whole('Số thứ tự', 1, 999),
  name: requiredText('tên chỉ tiêu', 300),
  unit: requiredText('đơn vị tính', 60),
  direction: oneOf('chiều tốt lên', directions),
  rhythm: oneOf('kỳ nhập số liệu', rhythms),
  ownerId: chosenId('cơ quan chịu trách nhiệm'),
  source: requiredText('văn bản giao chỉ tiêu', 300),
  definition: optionalText('khái niệm', 2000),
  method: optionalText('cách tính', 2000),
  baseYear: year('Năm gốc'),
})

export const targetForm = z.strictObject({
  version,
  year: year('Năm'),
  target: requiredFigure('mục tiêu'),
  basis: requiredText('nghị quyết giao mục tiêu', 300),
  reason: optionalText('lý do điều chỉnh', 1000),
})

const quarters = ['0', '1', '2', '3', '4'] as const
export const figureForm = z.strictObject({
  version,
  year: year('Năm'),
  quarter: oneOf('kỳ', quarters).transform(Number) as unknown as z.ZodType<number>,
  figure: requiredFigure('số liệu'),
  proof: optionalText('văn bản, nguồn chứng minh', 500),
  reason: optionalText('lý do sửa', 1000),
  attachments: attachedFiles('tệp chứng minh', mostProofFiles),
})

export const checkForm = z.strictObject({
  verdict: oneOf('kết quả kiểm tra', ['check', 'return']),
  reason: optionalText('lý do trả lại', 1000),
})

/** The digest of the figures that were shown: others are not checked by it. */
export const checkAllForm = z.strictObject({
  shown: z.string().min(1, 'Trang đã cũ. Hãy tải lại.'),
})

export const uploadForm = z.strictObject({ sheet: attachedFiles('tệp Excel', 1) })
export const importForm = z.strictObject({ shown: z.string().min(1, 'Trang đã cũ. Hãy tải lại.') })
