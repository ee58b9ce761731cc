import type { PetitionField, PetitionKind, PetitionLevel } from '../petition.ts'
import { needByKey } from './lexicon/needs.ts'
import type { HolderKind } from './lexicon/need.ts'
import { closedSignsIn } from './matter-kinds.ts'
import { meaningOf, type Meaning } from './meaning.ts'
import { oneSpelling } from './spelling.ts'

/** A petition that this council has classified, and how alike it is to the one at hand. */
export type Neighbour = {
  readonly likeness: number
  readonly kind: PetitionKind | null
  readonly field: PetitionField | null
  readonly level: PetitionLevel | null
  readonly holderId: string | null
}

/** Why something is suggested: how many like it went there, or which words say so. */
export type Reason = {
  readonly words: readonly string[]
  /** Of so many petitions like it, so many went this way; null when the words alone say so. */
  readonly learnt: { readonly agreeing: number; readonly of: number } | null
}

export type Suggested<T> = { readonly value: T; readonly reason: Reason }

export type Suggestions = {
  readonly kind: Suggested<PetitionKind> | null
  readonly field: Suggested<PetitionField> | null
  readonly level: Suggested<PetitionLevel> | null
  readonly holder: Suggested<string> | null
}

/** What the words alone say, before the council has any petition like it. */
export type ByWords = {
  readonly kind: PetitionKind | null
  readonly field: PetitionField | null
  readonly level: PetitionLevel | null
  readonly holder: HolderKind | null
}

// So many petitions of the council weigh as much as what the words alone say.
const weightOfWords = 2
const mostWordsShown = 4

/**
 * Field, level, kind and holder as this council has classified such petitions, and as the words say where it
 * has few. Never applied by itself. `holderOf` names the council's own body for a kind of holder.
 */
export function suggestionsFor(
  text: string,
  neighbours: readonly Neighbour[],
  holderOf: (kind: HolderKind) => string | null = () => null,
): Suggestions {
  const meaning = meaningOf(text)
  const words = shownWords(text, meaning)
  const said = byWords(text, meaning)
  const choose = <T extends string>(of: (one: Neighbour) => T | null, prior: T | null) =>
    chosen(neighbours, of, prior, words)
  const signs = closedSignsIn(text)
  const closed = signs.denunciation.length > 0 ? signs.denunciation : signs.complaint
  const kind =
    closed.length > 0 && said.kind
      ? { value: said.kind, reason: { words: closed.map((one) => one.words), learnt: null } }
      : choose(({ kind: one }) => openKind(one), said.kind)
  return {
    kind,
    field: choose(({ field }) => field, said.field),
    level: choose(({ level }) => level, said.level),
    holder: choose(({ holderId }) => holderId, said.holder && holderOf(said.holder)),
  }
}

// That a petition like it was a complaint says nothing of this one: only its own words do.
function openKind(kind: PetitionKind | null): PetitionKind | null {
  return kind === 'complaint' || kind === 'denunciation' ? null : kind
}

function chosen<T extends string>(
  neighbours: readonly Neighbour[],
  of: (one: Neighbour) => T | null,
  prior: T | null,
  words: readonly string[],
): Suggested<T> | null {
  const weights = new Map<T, number>()
  const add = (value: T, weight: number) => weights.set(value, (weights.get(value) ?? 0) + weight)
  if (prior) add(prior, weightOfWords)
  const voices = neighbours.flatMap((one) => {
    const value = of(one)
    return value ? [{ value, likeness: one.likeness }] : []
  })
  for (const { value, likeness } of voices) add(value, likeness)
  const best = [...weights].toSorted((a, b) => b[1] - a[1])[0]
  if (!best) return null
  const agreeing = voices.filter(({ value }) => value === best[0]).length
  const learnt = agreeing > 0 ? { agreeing, of: voices.length } : null
  return { value: best[0], reason: { words, learnt } }
}

function shownWords(text: string, meaning: Meaning): string[] {
  const [first] = meaning.needs.keys()
  const signs = first ? (meaning.signs.get(first) ?? []) : []
  const shown = signs.map(({ start, end }) => text.slice(start, end).toLowerCase())
  return [...new Set(shown)].slice(0, mostWordsShown)
}

const requests =
  /(?<!\p{L})(?:đề nghị|kiến nghị|xin|mong|đề xuất|cần|yêu cầu|de nghi|kien nghi|hỗ trợ)(?!\p{L})/u
const asked =
  '(?:đề nghị|kiến nghị|mong|yêu cầu|đề xuất|de nghi|kien nghi)\\s+(?:với\\s+|lên\\s+|các\\s+)*'
const centralAsked = new RegExp(
  `${asked}(?:quốc hội|chính phủ|trung ương|nhà nước|bộ \\p{L}+|đảng và nhà nước|quoc hoi|chinh phu|trung uong|nha nuoc)`,
  'u',
)
const cityAsked = new RegExp(
  `${asked}(?:thành phố|tỉnh|ubnd tp|ubnd thành phố|ubnd tỉnh|sở \\p{L}+|điện lực|ngành điện|thanh pho|dien luc)`,
  'u',
)
const lawAsked =
  /(?:sửa|sửa đổi|bổ sung|điều chỉnh|ban hành)\s+(?:\p{L}+\s+){0,2}(?:luật|nghị định|thông tư)(?!\p{L})/u

/** Kind, field, level and holder by the words alone. */
export function byWords(text: string, meaning: Meaning = meaningOf(text)): ByWords {
  const fields = new Map<PetitionField, number>()
  for (const [key, share] of meaning.needs) {
    const { field } = needByKey.get(key)!
    fields.set(field, (fields.get(field) ?? 0) + share)
  }
  const [first] = meaning.needs.keys()
  const need = first ? needByKey.get(first)! : null
  const read = oneSpelling(text)
  const level = levelAsked(read) ?? need?.level ?? (need ? 'commune' : null)
  const signs = closedSignsIn(text)
  const field = need ? mostOf(fields, need.field) : null
  if (signs.denunciation.length > 0)
    return { kind: 'denunciation', field, level, holder: 'committee' }
  if (signs.complaint.length > 0) return { kind: 'complaint', field, level, holder: 'committee' }
  const isRequest = requests.test(read)
  const kind = need ? (need.kind ?? 'petition') : isRequest ? 'petition' : 'concern'
  const above = level === 'city' || level === 'central' ? level : null
  return { kind, field, level, holder: above ?? need?.holder ?? null }
}

function levelAsked(read: string): PetitionLevel | null {
  if (centralAsked.test(read) || lawAsked.test(read)) return 'central'
  return cityAsked.test(read) ? 'city' : null
}

function mostOf(fields: ReadonlyMap<PetitionField, number>, first: PetitionField): PetitionField {
  const most = [...fields].toSorted((a, b) => b[1] - a[1])[0]!
  return most[1] > (fields.get(first) ?? 0) * 1.3 ? most[0] : first
}
