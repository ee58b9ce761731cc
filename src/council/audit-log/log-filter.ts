import { readDay } from '../../kernel/clock.ts'
import { foldVietnamese } from '../../kernel/text.ts'

/** What stands in the address of a page of the log. What cannot be read is left out. */
export type AskedLog = {
  readonly day: Temporal.PlainDate | null
  readonly act: string | null
  readonly page: number
}

/** What else the desk asks: a subject (`petition:<id>`, or a receipt code) and who acted. */
export type AskedPrivateLog = AskedLog & { readonly subject: string; readonly person: string }

const lastPage = 100_000

export function askedLog(query: URLSearchParams, acts: readonly string[]): AskedLog {
  const page = Number(query.get('trang') ?? 1)
  return {
    day: readDay(query.get('ngay') ?? ''),
    act: acts.find((act) => act === query.get('loai')) ?? null,
    page: Number.isInteger(page) && page > 0 && page <= lastPage ? page : 1,
  }
}

export function askedPrivateLog(query: URLSearchParams, acts: readonly string[]): AskedPrivateLog {
  const textOf = (name: string) => (query.get(name) ?? '').trim().slice(0, 100)
  return { ...askedLog(query, acts), subject: textOf('viec'), person: textOf('nguoi') }
}

const reference = /^([a-z][a-z_]*):([\w-]{1,64})$/

/** The subject written `petition:<id>`; null for any other text. */
export function readReference(text: string): { kind: string; id: string } | null {
  const [, kind, id] = reference.exec(text) ?? []
  return kind && id ? { kind, id } : null
}

/** Ids of the persons whose name has all these words, with or without accents. */
export function personsCalled(
  persons: readonly { id: string; name: string }[],
  words: string,
): string[] {
  const wanted = foldVietnamese(words).split(' ')
  return persons
    .filter(({ name }) => {
      const folded = foldVietnamese(name)
      return wanted.every((word) => folded.includes(word))
    })
    .map(({ id }) => id)
}
