import { z } from 'zod'
import { cleanText } from '../../kernel/text.ts'

/** What was typed, field by field, to be shown again. Files are not among it. */
export type Typed = Readonly<Record<string, string | readonly string[]>>

export type FormResult<T> =
  | { readonly ok: true; readonly value: T; readonly typed: Typed }
  | { readonly ok: false; readonly problems: Readonly<Record<string, string>>; readonly typed: Typed }

/** A submitted form, whichever way it came: texts, and received files. */
export type FormValues = { keys(): Iterable<string>; getAll(name: string): readonly unknown[] }

/** Fields every form of the product carries besides its own. */
export const keyField = 'idempotencyKey'
/** Files received with an earlier sending of the same form, sealed. */
export const keptField = 'keptFiles'

/**
 * Reads a submitted form by its schema. Every text is cleaned (NFC, no invisible characters) before
 * it is judged; unknown fields are refused; problems are Vietnamese sentences by field. Fields named
 * as secrets are taken exactly as typed and are not among what is shown again.
 */
export function readForm<T>(
  schema: z.ZodType<T>,
  form: FormValues,
  secrets: readonly string[] = [],
): FormResult<T> {
  const raw: Record<string, unknown> = Object.create(null) as Record<string, unknown>
  const typed: Record<string, string | string[]> = {}
  for (const name of new Set(form.keys())) {
    if (name === keyField || name === keptField || name === '__proto__') continue
    const isSecret = secrets.includes(name)
    const clean = (value: unknown) => (typeof value === 'string' && !isSecret ? cleanText(value) : value)
    const values = form.getAll(name).map(clean)
    const texts = values.filter((value): value is string => typeof value === 'string')
    if (texts.length > 0 && !isSecret) typed[name] = texts.length === 1 ? texts[0]! : texts
    raw[name] = values.length === 1 ? values[0] : values
  }
  const parsed = schema.safeParse({ ...raw })
  if (parsed.success) return { ok: true, value: parsed.data, typed }
  return { ok: false, problems: problemsOf(parsed.error), typed }
}

/** Field → sentence: the first of each field. */
export function problemsOf(error: z.ZodError): Record<string, string> {
  const problems: Record<string, string> = {}
  for (const issue of error.issues) {
    const field = issue.code === 'unrecognized_keys' ? 'form' : String(issue.path[0] ?? 'form')
    problems[field] ??=
      issue.code === 'unrecognized_keys'
        ? 'Biểu mẫu có ô lạ. Hãy tải lại trang rồi nhập lại.'
        : issue.message
  }
  return problems
}
