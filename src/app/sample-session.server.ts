import { createHash } from 'node:crypto'
import { addItem, attachPaper } from '../council/agenda/index.ts'
import { readCalendar } from '../council/rules/index.ts'
import { planSession } from '../council/sessions/index.ts'
import { performAct, type Command } from '../platform/acts/act.server.ts'
import type { Database } from '../platform/db/pool.server.ts'
import { withLentLogins } from '../platform/identity/lent-login.server.ts'

type Paper = Pick<
  Parameters<typeof attachPaper>[1],
  'kind' | 'title' | 'documentNumber' | 'isPublic'
>

/** A session of the sample file, so many days ahead. */
export type SampleSession = {
  readonly number: number
  readonly inDays: number
  readonly beginsAt: string
  readonly place: string
  readonly content: string
  readonly items: readonly {
    readonly kind: Parameters<typeof addItem>[1]['kind']
    readonly title: string
    readonly owner: string
    readonly minutes: number
    readonly papers?: readonly Paper[]
  }[]
}

export type SampleSessionFor = {
  readonly commune: string
  readonly username: string
  readonly day: Temporal.PlainDate
  readonly bodies: ReadonlyMap<string, string>
}

/**
 * Plans the sample session with its agenda by the commands that people use. Doing it again gives the
 * same answers.
 */
export async function planSampleSession(
  db: Database,
  session: SampleSession,
  { commune, username, day, bodies }: SampleSessionFor,
): Promise<void> {
  const calendar = await readCalendar(db)
  const now = day.toZonedDateTime({ timeZone: 'Asia/Ho_Chi_Minh', plainTime: '07:40' }).toInstant()
  await withLentLogins(db, [username], async (tokens) => {
    const login = tokens.get(username) ?? null
    const request = {
      db,
      calendar,
      commune,
      login,
      act: 'samples.load',
      requestId: '',
      clock: { now: () => now },
    }
    const act = async <T>(name: string, command: Command<T>): Promise<T> => {
      const result = await performAct({ ...request, key: keyOf(commune, name) }, command)
      if (!result.ok) throw new Error(`Sample ${name} was refused: ${result.refusal.code}`)
      return result.value
    }
    const { number, beginsAt, place, content } = session
    const startsOn = day.add({ days: session.inDays })
    const plan = {
      number,
      beginsAt,
      place,
      content,
      startsOn,
      endsOn: startsOn,
      kind: 'ordinary',
      askedBy: '',
    } as const
    const { id } = await act('session', (context) =>
      planSession(context, { ...plan, isSample: true }),
    )
    for (const [placed, { kind, title, owner, minutes, papers = [] }] of session.items.entries()) {
      const ownerId = bodies.get(owner) ?? null
      const item = await act(`session.${placed}`, (context) =>
        addItem(context, {
          sessionId: id,
          kind,
          title,
          ownerId,
          speaker: '',
          minutesPlanned: minutes,
          parentId: null,
        }),
      )
      for (const [which, paper] of papers.entries()) {
        await act(`session.${placed}.${which}`, (context) =>
          attachPaper(context, { sessionId: id, itemId: item.id, ...paper, files: [] }),
        )
      }
    }
  })
}

/** The same key for the same act, in the shape of a UUID. */
function keyOf(commune: string, name: string): string {
  const digest = createHash('sha256').update(`sample ${commune} ${name}`).digest('hex')
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-7${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`
}
