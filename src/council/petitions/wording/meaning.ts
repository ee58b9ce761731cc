import { wordsIn, type WordIn } from '../../../kernel/words-in.ts'
import { findPhrases, type Found } from './find-phrases.ts'
import { needByKey, needs } from './lexicon/needs.ts'
import type { Thing } from './lexicon/things.ts'
import { troubles, type Trouble } from './lexicon/troubles.ts'
import { readVoterText, type VoterText } from './voters-writing.ts'

/** Words from `start` to `end` of the text that made a need be seen. */
export type Sign = { readonly start: number; readonly end: number }

/** What a petition is about, as far as its words tell. */
export type Meaning = {
  /** Need → how sure, the surest 1. */
  readonly needs: ReadonlyMap<string, number>
  /** Thing → how often it is spoken of, not counting where it only says the place. */
  readonly things: ReadonlyMap<Thing, number>
  /** Two words side by side that carry meaning, folded: `xe_buyt`. */
  readonly pairs: ReadonlySet<string>
  /** Need → words that showed it. */
  readonly signs: ReadonlyMap<string, readonly Sign[]>
  readonly text: VoterText
}

/** Below this share of the surest need, a need is only touched on. */
const leastShare = 0.34

/** Reads the needs in a voter's words, whatever their manner of writing. Pure. */
export function meaningOf(written: string): Meaning {
  const text = readVoterText(written)
  const found = findPhrases(text)
  const seen = new Sighting(text.words)
  const mentions = mentionsOf(text, found)
  for (const { roles, from, to } of found) {
    for (const role of roles) if ('need' in role) seen.add(role.need, 1, [{ from, to }])
  }
  const troubled = joinTroubles(text, mentions, found)
  for (const { mention, trouble, at, share } of troubled) seen.addPair(mention, trouble, at, share)
  for (const mention of mentions) if (!mention.isDoubtful) seen.addAlone(mention)
  return {
    needs: seen.weights(),
    things: thingsOf(mentions),
    pairs: pairsOf(text),
    signs: seen.signs(),
    text,
  }
}

type Span = { readonly from: number; readonly to: number }
type Mention = Span & {
  readonly thing: Thing
  readonly isPlace: boolean
  readonly isDoubtful: boolean
}

// "cạnh trường học", "từ cầu Trắng đến chợ": the place, not the matter.
const placeWords = new Set(
  wordsIn(
    'cạnh gần trước sau sát ven dọc qua ra ngoài đầu cuối giữa từ đến tới tại ở trên vào bên cổng xuống về phía',
  ).map(({ accented }) => accented),
)

function mentionsOf({ words }: VoterText, found: readonly Found[]): Mention[] {
  return found.flatMap(({ roles, from, to, isDoubtful }) =>
    roles.flatMap((role) => {
      if (!('thing' in role)) return []
      const isPlace = [1, 2].some((back) => isPlaceWord(words[from - back]))
      return [{ thing: role.thing, from, to, isPlace, isDoubtful }]
    }),
  )
}

function isPlaceWord(word: WordIn | undefined): boolean {
  return word !== undefined && placeWords.has(word.accented)
}

type Troubled = { mention: Mention; trouble: Trouble; at: Span; share: number }

const farthest = 18

/** Each trouble with the thing it most likely is said of. */
function joinTroubles(
  text: VoterText,
  mentions: readonly Mention[],
  found: readonly Found[],
): Troubled[] {
  return found.flatMap((one) =>
    one.roles.flatMap((role) => {
      if (!('trouble' in role)) return []
      const near = mentions
        .filter((mention) => suits(mention.thing, role.trouble))
        .map((mention) => ({ mention, distance: distanceOf(text, mention, one, role.trouble) }))
        .filter(({ mention, distance }) => distance <= reachOf(mention, one))
        .toSorted((a, b) => a.distance - b.distance)
      const [first] = near
      if (!first) return []
      // Words that name two things at once tell of both.
      return near
        .filter(
          ({ distance, mention }) =>
            distance === first.distance || mention.from === first.mention.from,
        )
        .map(({ mention, distance }) => ({
          mention,
          trouble: role.trouble,
          at: one,
          share: distance <= 6 ? 1 : distance <= 11 ? 0.8 : 0.6,
        }))
    }),
  )
}

// Words that may be others must stand side by side, and not both of them may be others.
function reachOf(mention: Mention, { isDoubtful }: Found): number {
  if (!mention.isDoubtful && !isDoubtful) return farthest
  return mention.isDoubtful && isDoubtful ? -1 : 2
}

function distanceOf(text: VoterText, thing: Mention, said: Span, trouble: Trouble): number {
  if (thing.from === said.from) return 0
  const isBehind = said.from >= thing.to
  const gap = isBehind ? said.from - thing.to : thing.from - said.to
  if (gap < 0) return farthest + 1
  const wrongSide = (troubles[trouble].side === 'after') === isBehind ? 0 : 3
  const between = isBehind ? [thing.to, said.from] : [said.to, thing.from]
  const ends = endsBetween(text, between[0]!, between[1]!)
  return gap + wrongSide + (thing.isPlace ? 12 : 0) + ends * 4
}

function endsBetween({ endsBefore }: VoterText, from: number, to: number): number {
  let ends = 0
  for (let at = from; at <= to; at += 1) if (endsBefore.has(at)) ends += 1
  return Math.min(ends, 2)
}

type Claim = { readonly need: string; readonly thing: Thing; readonly wrong: ReadonlySet<Trouble> }
const claims: readonly Claim[] = needs.flatMap((need) =>
  (need.of ?? []).flatMap(({ things, wrong }) =>
    things.map((thing) => ({ need: need.key, thing, wrong: new Set(wrong) })),
  ),
)
const aloneClaims = needs.flatMap(({ key, alone = [] }) => alone.map((thing) => ({ key, thing })))

function suits(thing: Thing, trouble: Trouble): boolean {
  return claims.some((claim) => claim.thing === thing && claim.wrong.has(trouble))
}

function thingsOf(mentions: readonly Mention[]): Map<Thing, number> {
  const counted = new Map<Thing, number>()
  for (const { thing, isPlace } of mentions) {
    counted.set(thing, (counted.get(thing) ?? 0) + (isPlace ? 0.3 : 1))
  }
  return counted
}

const shortText = 14

/** Gathers how surely each need is seen. */
class Sighting {
  readonly #sums = new Map<string, number>()
  readonly #at = new Map<string, Span[]>()
  readonly #words: readonly WordIn[]
  /** In a long text things are named by the way: each mention tells less. */
  readonly #weightOfMention: number

  constructor(words: readonly WordIn[]) {
    this.#words = words
    this.#weightOfMention = Math.min(1, Math.sqrt(shortText / Math.max(1, words.length)))
  }

  /** More of the same adds less: a need said three times is not three needs. */
  add(need: string, weight: number, at: readonly Span[]): void {
    const before = this.#sums.get(need) ?? 0
    const isEarly = at.some(({ from }) => from <= Math.max(8, this.#words.length / 3))
    const more = weight * (isEarly ? 1.15 : 1)
    this.#sums.set(
      need,
      before === 0 ? more : Math.max(before, more) + Math.min(before, more) * 0.35,
    )
    this.#at.set(need, [...(this.#at.get(need) ?? []), ...at])
  }

  addPair(mention: Mention, trouble: Trouble, at: Span, share: number): void {
    for (const { need, thing, wrong } of claims) {
      if (thing !== mention.thing || !wrong.has(trouble)) continue
      this.add(need, share * (mention.isPlace ? 0.5 : 1), [mention, at])
    }
  }

  addAlone(mention: Mention): void {
    for (const { key, thing } of aloneClaims) {
      if (thing !== mention.thing) continue
      this.add(key, (mention.isPlace ? 0.2 : 0.6) * this.#weightOfMention, [mention])
    }
  }

  weights(): Map<string, number> {
    const sums = yielding(this.#sums)
    const most = Math.max(0, ...sums.map(([, sum]) => sum))
    return new Map(
      sums
        .map(([need, sum]) => [need, sum / most] as const)
        .filter(([, share]) => share >= leastShare)
        .toSorted((a, b) => b[1] - a[1]),
    )
  }

  signs(): Map<string, Sign[]> {
    const placeOf = ({ from, to }: Span): Sign => ({
      start: this.#words[from]!.start,
      end: this.#words[to - 1]!.end,
    })
    return new Map([...this.#at].map(([need, spans]) => [need, spans.map(placeOf)]))
  }
}

function yielding(sums: ReadonlyMap<string, number>): [string, number][] {
  const others = [...sums].filter(([need, sum]) => !needByKey.get(need)?.yields && sum >= 0.6)
  return [...sums].map(([need, sum]) => [
    need,
    others.length > 0 && needByKey.get(need)?.yields ? sum / 2 : sum,
  ])
}

// Words that any petition has: they tell nothing of its matter.
const common = new Set(
  (
    'a ai anh ba bac bao bi cac cach cai can cao cap cha chi cho chua chung chu co con cu cua cung da dang day de den di do duoc em gay ' +
    'gia gian gi giai giup ha hai hay het hien ho hoi hom hon hoi kha khi khong khu kien ky la lai lam len lon luc ly may mong mot moi mua ' +
    'muon nam nao nay nen neu nghi nghe ngay nghiem nguoi nha nhan nhat nhe nhieu nhu nhung no noi o ong phai phan qua quan quyet ra rat roi ' +
    'sao sau se som so tai tam the theo thi thay thoi thon toi tra trong tren truoc trong tu tung ubnd uy va van vao ve vi viec voi xa xin xom xu ' +
    'yeu trong dan toan tinh giup do'
  ).split(' '),
)

function pairsOf({ words }: VoterText): Set<string> {
  const pairs = new Set<string>()
  for (const [at, { folded }] of words.entries()) {
    const next = words[at + 1]
    if (!next || /^\d/.test(folded) || /^\d/.test(next.folded)) continue
    if (common.has(folded) || common.has(next.folded)) continue
    pairs.add(`${folded}_${next.folded}`)
  }
  return pairs
}
