import { z } from 'zod'
import { readDay } from '../../kernel/clock.ts'
import { hasIdShape } from '../../kernel/ids.ts'
import { fileKinds, type FileGroup } from '../storage/file-kind.ts'
import type { ReceivedFile } from '../storage/received-file.ts'

// Shapes of form fields, each with its sentence; `what` names the field in the sentence.

/** Required text of at most `max` characters. */
export function requiredText(what: string, max: number): z.ZodType<string> {
  return z
    .string({ error: `Hãy nhập ${what}.` })
    .min(1, `Hãy nhập ${what}.`)
    .refine((text) => text.length <= max, {
      error: (issue) =>
        `Phần ${what} dài quá ${max} ký tự (đang là ${String(issue.input).length}). Hãy rút gọn.`,
    })
}

/** Text that may be left empty. */
export function optionalText(what: string, max: number): z.ZodType<string> {
  return z
    .string({ error: `Phần ${what} không đọc được.` })
    .max(max, `Phần ${what} dài quá ${max} ký tự. Hãy rút gọn.`)
    .optional()
    .transform((text) => text ?? '') as unknown as z.ZodType<string>
}

/** One of a closed list. */
export function oneOf<const V extends readonly [string, ...string[]]>(
  what: string,
  values: V,
): z.ZodType<V[number]> {
  return z.enum(values, { error: `Hãy chọn ${what} trong danh sách.` }) as unknown as z.ZodType<
    V[number]
  >
}

/** An id chosen from a list; says nothing about whether it exists in this commune. */
export function chosenId(what: string): z.ZodType<string> {
  return z
    .string({ error: `Hãy chọn ${what}.` })
    .refine(hasIdShape, `Hãy chọn ${what} trong danh sách.`)
}

/** An id that may be left unchosen: null then. */
export function optionalId(what: string): z.ZodType<string | null> {
  return z
    .string()
    .refine((text) => text === '' || hasIdShape(text), `Hãy chọn ${what} trong danh sách.`)
    .optional()
    .transform((text) => text || null) as unknown as z.ZodType<string | null>
}

/** A legal day written 24/11/2026. */
export function requiredDay(what: string): z.ZodType<Temporal.PlainDate> {
  return z
    .string({ error: `Hãy nhập ${what}.` })
    .min(1, `Hãy nhập ${what}, ví dụ 24/11/2026.`)
    .transform((text, context) => dayOr(text, what, context)) as unknown as z.ZodType<Temporal.PlainDate>
}

/** A legal day that may be left empty: null then. */
export function optionalDay(what: string): z.ZodType<Temporal.PlainDate | null> {
  return z
    .string()
    .optional()
    .transform((text, context) =>
      text ? dayOr(text, what, context) : null,
    ) as unknown as z.ZodType<Temporal.PlainDate | null>
}

function dayOr(text: string, what: string, context: z.RefinementCtx): Temporal.PlainDate {
  const day = readDay(text)
  if (day) return day
  context.addIssue({
    code: 'custom',
    message: `${what[0]?.toUpperCase()}${what.slice(1)} không phải là một ngày có thật. Ví dụ đúng: 24/11/2026.`,
  })
  return z.NEVER
}

/** Degrees within the country, with a comma or a point; null when left empty. */
export function optionalDegrees(what: string, least: number, most: number): z.ZodType<number | null> {
  const sentence = `${what} của nước ta nằm trong khoảng ${least} đến ${most}, ví dụ ${least + 2},745318.`
  return z
    .string()
    .max(20, sentence)
    .optional()
    .transform((text) => (text ? Number(text.replace(',', '.')) : null))
    .refine((degrees) => degrees === null || (degrees >= least && degrees <= most), sentence) as unknown as z.ZodType<
    number | null
  >
}

/** A ticked box. */
export function tickBox(): z.ZodType<boolean> {
  return z
    .string()
    .optional()
    .transform((text) => text !== undefined && text !== '') as unknown as z.ZodType<boolean>
}

/**
 * Files chosen in one field, at most `most` and, when `groups` says so, of these groups only; a form
 * sent without files gives none.
 */
export function attachedFiles(
  what: string,
  most: number,
  groups?: readonly FileGroup[],
): z.ZodType<readonly ReceivedFile[]> {
  return z.unknown().optional().transform((value, context) => {
    const given = (Array.isArray(value) ? value : [value]).filter(
      (file) => file !== undefined && file !== '',
    ) as unknown[]
    const message = faultOf(given, { what, most, groups })
    if (message === undefined) return given as ReceivedFile[]
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  }) as unknown as z.ZodType<readonly ReceivedFile[]>
}

function faultOf(
  given: readonly unknown[],
  { what, most, groups }: { what: string; most: number; groups?: readonly FileGroup[] },
): string | undefined {
  // A text stands where a file should when the form was sent without its files.
  if (!given.every((file) => typeof file === 'object')) return `Hãy chọn lại ${what}.`
  if (given.length > most) {
    return `Chỉ gửi được ${most} ${what} một lần (đang là ${given.length}). Hãy bỏ bớt.`
  }
  const other = (given as ReceivedFile[]).find(
    ({ kind }) => groups && !groups.includes(fileKinds[kind].group),
  )
  return other && `Tệp “${other.name}” không phải là ${what}. Hãy gửi ảnh chụp hoặc bản PDF.`
}

/** Ids ticked in a list of boxes of one name, at most `most`. */
export function tickedIds(what: string, most: number): z.ZodType<readonly string[]> {
  return z.unknown().optional().transform((value, context) => {
    const given = (Array.isArray(value) ? value : [value]).filter((id) => id !== undefined)
    if (given.length <= most && given.every((id) => typeof id === 'string' && hasIdShape(id))) {
      return given as string[]
    }
    context.addIssue({ code: 'custom', message: `Hãy chọn ${what} trong danh sách.` })
    return z.NEVER
  }) as unknown as z.ZodType<readonly string[]>
}
