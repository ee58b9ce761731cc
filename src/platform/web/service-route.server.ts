import type { Context } from 'hono'
import type { z } from 'zod'
import { legalDay } from '../../kernel/clock.ts'
import type { Result } from '../../kernel/result.ts'
import type { Actor } from '../access/actor.ts'
import { enterCommune } from '../acts/context.server.ts'
import type { Visit } from '../identity/identity-context.server.ts'
import type { Council } from '../tenancy/council.ts'
import { readForm } from './form.ts'
import {
  answerPage,
  type Access,
  type Again,
  type PageRoute,
  type WebDeps,
  type WebEnv,
} from './page.server.ts'
import { isMultipart, readSubmitted } from './submitted.server.ts'

/** What a service knows of the request besides its form. */
export type ServiceContext = {
  readonly deps: WebDeps
  readonly council: Council
  /** Null for whoever is not signed in, and on routes open to everybody. */
  readonly actor: Actor | null
  readonly visit: Visit
  readonly now: Temporal.Instant
  /** True when the browser speaks TLS with this installation. */
  readonly isSecure: boolean
}

/** Where to go after, or the page to show at once: for what may be seen only this time. */
export type Served =
  | { readonly next: string; readonly cookies?: readonly string[] }
  | { readonly show: PageRoute }

/**
 * A POST that is no act of the council: signing in and out, one's own account. It calls a service
 * with transactions of its own and may set cookies. It carries no idempotency key, since sending it
 * twice does no harm: a second sign-in is another login, a spent code or slip is refused.
 */
export type ServiceRoute<I = unknown> = {
  /** Name under which the form finds its problems again. */
  readonly act: string
  readonly form: z.ZodType<I>
  /** Fields taken exactly as typed (a password's spaces count) and never shown again. */
  readonly secrets: readonly string[]
  serve(context: ServiceContext, input: I): Promise<Result<Served>>
  /** Page that shows the form again. */
  readonly again: PageRoute
}

/** Ties the types of one service's route together. */
export function serviceRoute<I>(route: ServiceRoute<I>): ServiceRoute {
  return route as unknown as ServiceRoute
}

const unreadable = 'Biểu mẫu gửi lên không đọc được. Hãy tải lại trang rồi gửi lại.'

/** Answers a POST to a service: redirect (303), page (200), or the form again (422). */
export async function answerService(
  c: Context<WebEnv>,
  deps: WebDeps,
  access: Access,
  route: ServiceRoute,
): Promise<Response> {
  const showAgain = (more: Partial<Again>) =>
    answerPage(c, deps, access, route.again, { act: route.act, problems: {}, typed: {}, ...more })
  const actor = await actorFor(c, deps, access)
  if (access(actor) !== 'allowed') return answerPage(c, deps, access, route.again)
  const submitted = await readTexts(c, deps)
  if (submitted === null) return showAgain({ problems: { form: unreadable } })
  const read = readForm(route.form, submitted.form, route.secrets)
  const { typed } = read
  if (!read.ok) return showAgain({ problems: read.problems, typed })
  const { address, isSecure } = deps.clientOf(c)
  const visit = { headers: c.req.raw.headers, address }
  const now = deps.clock.now()
  const context = { deps, council: c.get('council'), actor, visit, isSecure, now }
  const result = await route.serve(context, read.value)
  if (!result.ok) return showAgain({ typed, refusal: result.refusal })
  const served = result.value
  if ('show' in served) return answerPage(c, deps, access, served.show)
  for (const cookie of served.cookies ?? []) c.header('set-cookie', cookie, { append: true })
  return c.redirect(c.get('base') + served.next, 303)
}

// No service takes files: such a body is not even read.
async function readTexts(c: Context<WebEnv>, deps: WebDeps) {
  if (isMultipart(c.req.raw.headers)) return null
  const { files, clock, frames } = deps
  const commune = c.get('council').commune
  const { sentence } = frames
  return readSubmitted(c.req.raw, { files, commune, now: clock.now(), sentence })
}

async function actorFor(c: Context<WebEnv>, deps: WebDeps, access: Access): Promise<Actor | null> {
  if (access(null) === 'allowed') return null
  const login = deps.loginOf(c.req.raw.headers)
  if (login === null) return null
  const today = legalDay(deps.clock.now())
  const { commune } = c.get('council')
  const entered = await deps.db
    .transaction()
    .execute((tx) => enterCommune(tx, commune, login, today, null))
  c.set('actor', entered.actor)
  return entered.actor
}
