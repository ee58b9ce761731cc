import type { Context, Hono } from 'hono'
import { legalDay } from '../../kernel/clock.ts'
import type { Actor } from '../access/actor.ts'
import { enterCommune } from '../acts/context.server.ts'
import { subscriberOf } from '../identity/address.ts'
import type { Access, WebDeps, WebEnv } from '../web/page.server.ts'
import type { Followed } from './change.ts'
import { eventStream } from './event-stream.ts'
import type { LiveHub } from './hub.ts'
import type { Seats } from './seats.ts'

/** A topic a page may follow, by the name its address carries: `petition:<id>`, `petitions`. */
export type LiveTopic = {
  /** Kind of subject whose changes it means. */
  readonly kind: string
  /** One subject, whose id stands in the address; all of the kind; or the reader's own. */
  readonly of: 'one' | 'all' | 'own'
  /** Another kind of change that the same pages must hear: what changes far more often. */
  readonly also?: string
  readonly access: Access
}

export type LiveDeps = Pick<WebDeps, 'db' | 'clock' | 'loginOf' | 'clientOf'> & {
  readonly hub: LiveHub
  readonly seats: Seats
  readonly topics: Readonly<Record<string, LiveTopic>>
}

export const livePath = '/truc-tiep'

/**
 * Mounts the stream that open pages follow: GET /truc-tiep?chu-de=petition:<id>&tu=<milliseconds>.
 * `tu` is when the page was read, so that nothing between reading and following is missed. It sends
 * "changed" and nothing more, so whoever knows a subject's id learns no more than that it lives.
 */
export function mountLive(app: Hono<WebEnv>, deps: LiveDeps): void {
  app.get(livePath, async (c) => {
    // A HEAD gets the answer of the GET: its stream would have no reader to end it.
    if (c.req.raw.method !== 'GET') return c.body(null, 405)
    const [name = '', id] = (c.req.query('chu-de') ?? '').split(/:(.*)/s)
    const topic = Object.hasOwn(deps.topics, name) ? deps.topics[name] : undefined
    if (!topic || (topic.of === 'one') !== Boolean(id)) return c.body(null, 404)
    const actor = topic.access(null) === 'allowed' ? null : await actorOf(c, deps)
    const verdict = topic.of === 'own' && !actor ? 'sign-in' : topic.access(actor)
    if (verdict !== 'allowed') return c.body(null, verdict === 'sign-in' ? 401 : 403)
    const leave = deps.seats.take(
      subscriberOf(deps.clientOf(c).address ?? 'unknown'),
      actor?.accountId ?? null,
    )
    if (!leave) return c.body(null, 503, { 'retry-after': '30' })
    const commune = c.get('council').commune
    const followed = followedOf(topic, commune, id, actor)
    const both = topic.also ? [followed, { ...followed, kind: topic.also }] : [followed]
    return stream(c, deps, both, leave)
  })
}

function stream(
  c: Context<WebEnv>,
  deps: LiveDeps,
  followed: readonly Followed[],
  leave: () => void,
): Response {
  const readAt = Number(c.req.query('tu'))
  const hasChanged = (each: Followed) =>
    deps.hub.hasChangedSince(each, Temporal.Instant.fromEpochMilliseconds(readAt))
  const isStale = Number.isSafeInteger(readAt) && readAt > 0 && followed.some(hasChanged)
  const body = eventStream({
    isStale,
    follow: (told) => {
      const leaving = followed.map((each) => deps.hub.follow(each, told))
      return () => leaving.forEach((unfollow) => unfollow())
    },
    ended: leave,
  })
  return c.body(body, 200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    // Asks a proxy in front (nginx) to pass each word on at once.
    'x-accel-buffering': 'no',
  })
}

function followedOf(
  { kind, of }: LiveTopic,
  commune: string,
  id: string | undefined,
  actor: Actor | null,
): Followed {
  if (of === 'all') return { commune, kind }
  return { commune, kind, id: of === 'own' ? actor?.accountId : id }
}

/** Who follows, asked once: a login that ends later hears only "changed" and is refused the page. */
function actorOf(c: Context<WebEnv>, { db, clock, loginOf }: LiveDeps): Promise<Actor | null> {
  const login = loginOf(c)
  if (login === null) return Promise.resolve(null)
  return db.transaction().execute(async (tx) => {
    const today = legalDay(clock.now())
    return (await enterCommune(tx, c.get('council').commune, login, today, null)).actor
  })
}
