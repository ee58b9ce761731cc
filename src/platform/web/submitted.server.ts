import type { Refusal } from '../../kernel/result.ts'
import { bodyLimits, type Files } from '../storage/files.server.ts'
import type { KeptFile } from '../storage/kept-seal.ts'
import { receiveFile } from '../storage/receive.server.ts'
import { keptField, type FormValues } from './form.ts'
import { readMultipart, type Multipart } from './multipart.server.ts'

/** A form as it arrived: its texts, and its files looked through and kept. */
export type Submitted = {
  readonly form: FormValues
  /** Field → sentence, of files that were refused and of bodies that held too much. */
  readonly problems: Readonly<Record<string, string>>
  /** The files that were received, to be offered again when the form comes back. */
  readonly kept: readonly KeptFile[]
}

type Reader = {
  readonly files: Files
  readonly commune: string
  readonly now: Temporal.Instant
  sentence(refusal: Refusal): string
}

/** Largest body of a form without files, in bytes. */
const largestPlainBody = 1024 * 1024

export function isMultipart(headers: Headers): boolean {
  return /^multipart\/form-data\b/i.test(headers.get('content-type') ?? '')
}

/** Reads a form's body, with or without files; null when it is unreadable or far too long. */
export async function readSubmitted(request: Request, reader: Reader): Promise<Submitted | null> {
  if (!isMultipart(request.headers)) {
    const text = await plainBody(request)
    return text === null ? null : { form: new URLSearchParams(text), problems: {}, kept: [] }
  }
  const { files } = reader
  const folder = (await files.hasRoom()) ? files.incoming : null
  const parts = await readMultipart(request, folder, bodyLimits(files)).catch(nullUnlessOurs)
  return parts && receiveAll(parts, reader)
}

// A body that breaks off or is none is the sender's; a folder that cannot be written is ours to know.
function nullUnlessOurs(error: NodeJS.ErrnoException): null {
  if (error.path !== undefined) throw error
  return null
}

/** A form without files; null when it is far too long. */
export async function plainForm(request: Request): Promise<URLSearchParams | null> {
  const text = await plainBody(request)
  return text === null ? null : new URLSearchParams(text)
}

async function plainBody(request: Request): Promise<string | null> {
  const decoder = new TextDecoder()
  let text = ''
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength
    if (length <= largestPlainBody) text += decoder.decode(chunk, { stream: true })
  }
  return length <= largestPlainBody ? text + decoder.decode() : null
}

async function receiveAll(parts: Multipart, reader: Reader): Promise<Submitted> {
  const { files, commune, now, sentence } = reader
  const form = new Values()
  const problems = new Map<string, string[]>()
  const kept: KeptFile[] = []
  const problem = (field: string, words: string) =>
    problems.set(field, [...(problems.get(field) ?? []), words])
  for (const [field, text] of parts.texts) {
    const again = field === keptField ? files.seal.open(text, commune, now) : null
    if (again) kept.push(again)
    else if (field === keptField) problem('form', sentence({ code: 'file.kept_too_long' }))
    else form.add(field, text)
  }
  for (const { field, sent } of parts.files) {
    const received = await receiveFile(files, sent)
    if (received.ok) kept.push({ commune, field, file: received.value })
    else problem(field, sentence(received.refusal))
  }
  for (const { field, file } of kept) form.add(field, file)
  if (parts.isDiskFull) problem('form', sentence({ code: 'file.no_room' }))
  if (parts.isOverfull) problem('form', sentence({ code: 'file.too_much_at_once' }))
  const joined = [...problems].map(([field, words]) => [field, words.join(' ')] as const)
  return { form, problems: Object.fromEntries(joined), kept }
}

/** Values by field in the order they came; no name means anything special. */
class Values implements FormValues {
  private readonly byField = new Map<string, unknown[]>()

  add(field: string, value: unknown): void {
    const values = this.byField.get(field)
    if (values) values.push(value)
    else this.byField.set(field, [value])
  }

  keys(): Iterable<string> {
    return this.byField.keys()
  }

  getAll(field: string): readonly unknown[] {
    return this.byField.get(field) ?? []
  }
}
