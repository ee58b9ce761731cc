import { foldVietnamese } from '../../kernel/text.ts'
import type { Answerer } from './assignment.ts'
import {
  cadences,
  dutyKinds,
  type Cadence,
  type DutyActor,
  type DutyKind,
  type Quota,
} from './duty.ts'
import type { EvidenceRule } from './duty-entry.ts'
import { sectionOf, titleOf } from './plan-text.ts'
import { standings, type DutyState, type Standing, type Tally } from './standing.ts'

/** A duty as the wall shows it: its sentence, who answers, where it stands on the day asked for. */
export type DutyOnWall = {
  readonly id: string
  readonly code: string
  readonly line: number
  readonly quote: string
  readonly kind: DutyKind
  readonly subject: string
  readonly actors: readonly DutyActor[]
  readonly cadence: Cadence | null
  readonly quotas: readonly Quota[]
  /** Which records count by themselves. */
  readonly rules: readonly EvidenceRule[]
  readonly evidence: string
  readonly modules: readonly string[]
  readonly startsOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate | null
  readonly retiredOn: Temporal.PlainDate | null
  readonly answerers: readonly Answerer[]
  readonly tallies: readonly Tally[]
  readonly state: DutyState
}

export const wallViews = ['part', 'body', 'person', 'year'] as const
export type WallView = (typeof wallViews)[number]

/** Which duties the wall shows; empty members ask for nothing. */
export type WallFilter = {
  readonly view: WallView
  readonly words: string
  readonly section: string
  readonly standing: Standing | null
  readonly kind: DutyKind | null
  readonly cadence: Cadence | null
  readonly bodyId: string
  readonly personId: string
}

/** Reads the filter from the address; what it cannot read it leaves out. */
export function wallFilterOf(query: URLSearchParams): WallFilter {
  const chosen = <V extends string>(name: string, values: readonly V[]): V | null =>
    values.find((value) => value === query.get(name)) ?? null
  const text = (name: string) => (query.get(name) ?? '').slice(0, 200)
  return {
    view: viewSlugs[query.get('xem') ?? ''] ?? 'part',
    words: text('tim'),
    section: text('phan'),
    standing: chosen('trang-thai', standings),
    kind: chosen('loai', dutyKinds),
    cadence: chosen('nhip', cadences),
    bodyId: text('co-quan'),
    personId: text('nguoi'),
  }
}

const viewSlugs: Record<string, WallView> = {
  phan: 'part',
  'co-quan': 'body',
  nguoi: 'person',
  nam: 'year',
}

/** How a view stands in the address; none for the first. */
export function slugOfView(view: WallView): string | null {
  return Object.keys(viewSlugs).find((slug) => viewSlugs[slug] === view && view !== 'part') ?? null
}

/** The duties that fit all that is asked for. */
export function chosenDuties(duties: readonly DutyOnWall[], filter: WallFilter): DutyOnWall[] {
  const words = foldVietnamese(filter.words).split(' ').filter(Boolean)
  return duties.filter((duty) => {
    if (filter.standing && duty.state.standing !== filter.standing) return false
    if (filter.kind && duty.kind !== filter.kind) return false
    if (filter.cadence && duty.cadence !== filter.cadence) return false
    if (filter.section && !isWithin(duty.code, filter.section)) return false
    if (filter.bodyId && !duty.answerers.some(({ body }) => body.id === filter.bodyId)) return false
    if (
      filter.personId &&
      !duty.answerers.some(({ people }) => people.some(({ id }) => id === filter.personId))
    ) {
      return false
    }
    if (words.length === 0) return true
    const text = foldVietnamese(`${duty.code} ${duty.subject} ${duty.quote} ${duty.evidence}`)
    return words.every((word) => text.includes(word))
  })
}

function isWithin(code: string, section: string): boolean {
  return code === section || code.startsWith(`${section}.`)
}

export type DutyGroup = {
  readonly key: string
  readonly title: string
  readonly duties: readonly DutyOnWall[]
}

/** Words for groups that no heading, body or person names. */
export type GroupWords = {
  readonly headings: ReadonlyMap<string, string>
  readonly nobody: string
  everyHolder(answerer: Answerer): string
}

/** The duties by part of the plan, by the body that answers, or by the person who answers. */
export function groupsOf(
  duties: readonly DutyOnWall[],
  view: WallView,
  words: GroupWords,
): DutyGroup[] {
  const groups = new Map<string, { title: string; duties: DutyOnWall[] }>()
  for (const duty of duties) {
    const { key, title } = placeOf(duty, view, words)
    const group = groups.get(key) ?? { title, duties: [] }
    group.duties.push(duty)
    groups.set(key, group)
  }
  return [...groups].map(([key, group]) => ({ key, ...group }))
}

function placeOf(
  duty: DutyOnWall,
  view: WallView,
  words: GroupWords,
): { key: string; title: string } {
  if (view === 'body' || view === 'person') {
    const first = duty.answerers.find(({ role }) => role === 'answers')
    if (!first) return { key: '', title: words.nobody }
    if (view === 'body') return { key: first.body.id, title: first.body.name }
    // Whoever acts for a holder does so for some days: the duty stays with the holder.
    const [person, ...others] = first.people.filter(({ actingFor }) => actingFor === null)
    if (!person) return { key: '', title: words.nobody }
    if (others.length > 0)
      return { key: `${first.body.id}.${first.office}`, title: words.everyHolder(first) }
    return { key: person.id, title: person.name }
  }
  const section = sectionOf(duty.code)
  return { key: section, title: titleOf(section, words.headings) }
}

/** How many duties stand where, in the order of urgency. */
export function standingCounts(
  duties: readonly DutyOnWall[],
): { standing: Standing; count: number }[] {
  return standings
    .map((standing) => ({
      standing,
      count: duties.filter(({ state }) => state.standing === standing).length,
    }))
    .filter(({ count }) => count > 0)
}
