import { writeNumber } from '../../../kernel/numbers.ts'
import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { StatusChip, type Tone } from '../../../ui/index.ts'
import { officeTitle } from '../../delegates/index.ts'
import type { Answerer } from '../assignment.ts'
import type { DutyState, Standing } from '../standing.ts'
import { ahead, missingWords, standingText } from '../text.vi.ts'

const tones: Record<Standing, Tone> = {
  late: 'error',
  on_the_way: 'info',
  met: 'success',
  under_way: 'success',
  without_evidence: 'warning',
  as_needed: 'neutral',
  guiding: 'neutral',
  not_begun: 'neutral',
  retired: 'neutral',
}

export function StandingChip({ standing }: { standing: Standing }) {
  return <StatusChip label={standingText[standing]} tone={tones[standing]} />
}

/** Words of a plan, with the emphasis their file marks by stars; stars without a pair stay as they are. */
export function PlanWords({ words }: { words: string }) {
  const parts = words.split(/(\*\*[^*]+\*\*|\*[^*]+\*)/)
  return (
    <>
      {parts.map((part) => {
        if (part.startsWith('**') && part.length > 4) return <strong>{part.slice(2, -2)}</strong>
        if (part.startsWith('*') && part.length > 2) return <em>{part.slice(1, -1)}</em>
        return part
      })}
    </>
  )
}

/** Who an assignment falls to: the office, the body, and the people who hold it on the day. */
export function AnswererWords({ answerer }: { answerer: Answerer }) {
  const { body, office, people } = answerer
  const place = office === '' ? body.name : `${officeTitle(office, body.kind)}, ${body.name}`
  return (
    <>
      {place}
      {people.length > 0 ? <>: {peopleWords(people)}</> : null}
    </>
  )
}

/** Names of the people; a crowd is counted. */
export function peopleWords(people: Answerer['people']): string {
  if (people.length > 3) return `${people.length} người`
  return people.map(({ name, actingFor }) => (actingFor ? `${name} (làm thay)` : name)).join(', ')
}

const comma = raw(', ')

/** The one who answers, then who cooperates in small letters. */
export function AnsweredBy({ answerers }: { answerers: readonly Answerer[] }) {
  const first = answerers.filter(({ role }) => role === 'answers')
  const others = answerers.filter(({ role }) => role === 'cooperates')
  return (
    <div>
      {first.length === 0 ? <span class="hint">Chưa phân công</span> : null}
      {joined(first.map((answerer) => <AnswererWords answerer={answerer} />))}
      {others.length > 0 ? (
        <div class="hint">Phối hợp: {others.map(({ body }) => body.name).join(', ')}</div>
      ) : null}
    </div>
  )
}

function joined(children: readonly Child[]): Child[] {
  return children.flatMap((child, place) => (place === 0 ? [child] : [comma, child]))
}

/** What was counted in the running period, and what is lacking from those before. */
export function CountCell({ state }: { state: DutyState }) {
  const missing = missingWords(state)
  const now = ahead(state)
  return (
    <div>
      {`${writeNumber(state.total)} bằng chứng`}
      {now ? <div class="hint">{now}</div> : null}
      {missing.map((words) => (
        <div class="hint">{words}</div>
      ))}
    </div>
  )
}
