import { readFile } from 'node:fs/promises'
import { parseCsvRecords } from '../../src/kernel/csv.ts'
import { recogniseHead } from '../../src/council/documents/recognition/head.ts'
import { lettersApart, plainLetters } from '../../src/council/documents/recognition/plain-letters.ts'
import { variedHeads, type VariedHead } from './varied-heads.ts'

export const fields = ['documentNumber', 'documentOn', 'kind', 'issuer', 'title'] as const
export type Field = (typeof fields)[number]
export type Score = { readonly said: number; readonly given: number; readonly right: number }
export type Measured = { readonly heads: number; readonly scores: Readonly<Record<Field, Score>>; readonly wrong: readonly string[] }

const texts = new URL('../measures/council-texts/', import.meta.url)

const kindOfCode: Readonly<Record<string, VariedHead['kind']>> = { NQ: 'resolution', KH: 'plan', QĐ: 'decision' }

/** Heads of real texts, with what their index says of them. */
export async function realHeads(): Promise<VariedHead[]> {
  const columns = ['file', 'kind', 'number', 'date', 'issuer', 'title', 'source_url', 'cut'] as const
  const records = parseCsvRecords((await readFile(new URL('index.csv', texts), 'utf8')).normalize('NFC'), columns)
  if (!records.ok) throw new Error(records.refusal.code)
  return Promise.all(
    records.value.map(async (record) => ({
      id: record.file,
      lines: (await readFile(new URL(record.file, texts), 'utf8')).split('\n'),
      documentNumber: record.number || null,
      documentOn: record.date || null,
      kind: kindOfCode[record.kind]!,
      issuer: record.issuer || null,
      title: record.title || null,
      isScan: false,
    })),
  )
}

/** Full names of communes of the country's list: places and issuers are drawn from them. */
async function communeNames(): Promise<string[]> {
  const text = await readFile(new URL('../../db/seeds/units.csv', import.meta.url), 'utf8')
  return text.normalize('NFC').split('\n').slice(1).map((line) => line.split(',')[2] ?? '').filter((name) => /^(Xã|Phường) /.test(name))
}

export async function heldOutHeads(count: number, seed: number): Promise<VariedHead[]> {
  return variedHeads(count, seed, await communeNames())
}

const same = (text: string) => text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim()

function isRight(field: Field, head: VariedHead, value: string): boolean {
  const wanted = same(String(head[field]))
  const read = same(value)
  if (read === wanted) return true
  if (!head.isScan || (field !== 'title' && field !== 'issuer')) return false
  // The scan itself has other letters: one in eight may differ.
  const most = Math.ceil(wanted.length / 8)
  return lettersApart(plainLetters(read), plainLetters(wanted), most) <= most
}

/** How much of what the heads say was read, and how much of what was read is right. */
export function measure(heads: readonly VariedHead[]): Measured {
  const scores = Object.fromEntries(fields.map((field) => [field, { said: 0, given: 0, right: 0 }])) as Record<Field, Score>
  const wrong: string[] = []
  for (const head of heads) {
    const read = recogniseHead(head.lines)
    for (const field of fields) {
      const { value } = read[field]
      const said = head[field] !== null
      const right = value !== null && said && isRight(field, head, String(value))
      const { [field]: before } = scores
      scores[field] = { said: before.said + Number(said), given: before.given + Number(value !== null), right: before.right + Number(right) }
      if (!right && (said || value !== null)) wrong.push(`${head.id} ${field}: ${String(value)} ≠ ${String(head[field])}`)
    }
  }
  return { heads: heads.length, scores, wrong }
}

export const precision = ({ given, right }: Score) => (given === 0 ? 1 : right / given)
export const recall = ({ said, right }: Score) => (said === 0 ? 1 : right / said)
