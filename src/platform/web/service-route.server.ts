import type { Context } from 'hono'
import type { z } from 'zod'
import { legalDay } from '../../kernel/clock.ts'
import { hasIdShape } from '../../kernel/ids.ts'
import { refuse, type Result } from '../../kernel/result.ts'
import type { Actor } from '../access/actor.ts'
import { performAct, type Command } from '../acts/act.server.ts'
import { enterCommune } from '../acts/context.server.ts'
import type { Visit } from '../identity/identity-context.server.ts'
import type { Identity } from '../identity/identity.server.ts'
import type { Council } from '../tenancy/council.ts'
import type { Client } from './client-address.ts'
import { keyField, readForm } from './form.ts'
import {
  answerPage,
  originOf,
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
  readonly identity: Identity
  readonly council: Council
  /** Null for whoever is not signed in, and on routes open to everybody. */
  readonly actor: Actor | null
  readonly visit: Visit
  readonly client: Client
  /** Scheme, host and port as the browser sees them. */
  readonly origin: string
  /** Full address of a path of this council, as this browser reaches it. */
  absolute(path: string): string
  /** Token of the login that asks. */
  readonly login: string | null
  param(name: string): string
  /** Does one act of the council, under the key that the form carries. */
  perform<T>(act: string, command: Command<T>): Promise<Result<T>>
}

/**
 * Where to go after, or the page to show at once: for what may be seen only this time. `leave` is an
 * address elsewhere; only an arrival may go there, since forms may lead to this host alone (CSP).
 */
export type Served = (
  | { readonly next: string }
  | { readonly show: PageRoute }
  | { readonly leave: string }
) & { readonly cookies?: readonly string[] }

/**
 * A POST that is more or less than one act of the council: signing in and out, one's own account, an
 * act whose result may be seen only now. It calls services with transactions of their own and may set
 * cookies. Signing in needs no idempotency key, since sending it twice does no harm: a second sign-in
 * is another login, a spent code or slip is refused.
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

/**
 * A GET that does something: back from another site, or off to one. It is no page, because it has
 * effects; it is safe all the same, because what it brings counts once and in this browser only.
 */
export type ArrivalRoute = {
  readonly act: string
  serve(context: ServiceContext, query: URLSearchParams): Promise<Result<Served>>
  /** Page that tells why not. */
  readonly again: PageRoute
}

/** Answers an arrival: redirect (303), or the page that tells why not (422). */
export async function answerArrival(
  c: Context<WebEnv>,
  deps: WebDeps,
  access: Access,
  route: ArrivalRoute,
): Promise<Response> {
  const actor = await actorFor(c, deps, access)
  if (access(actor) !== 'allowed') return answerPage(c, deps, access, route.again)
  const result = await route.serve(contextOf(c, deps, actor, ''), new URL(c.req.url).searchParams)
  if (result.ok) return answerServed(c, deps, access, result.value)
  const { act } = route
  return answerPage(c, deps, access, route.again, {
    act,
    problems: {},
    typed: {},
    refusal: result.refusal,
  })
}

function answerServed(
  c: Context<WebEnv>,
  deps: WebDeps,
  access: Access,
  served: Served,
): Response | Promise<Response> {
  for (const cookie of served.cookies ?? []) c.header('set-cookie', cookie, { append: true })
  if ('show' in served) return answerPage(c, deps, access, served.show)
  return c.redirect('leave' in served ? served.leave : c.get('base') + served.next, 303)
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
  const key = String(submitted.form.getAll(keyField)[0] ?? '')
  const result = await route.serve(contextOf(c, deps, actor, key), read.value)
  if (!result.ok) return showAgain({ typed, refusal: result.refusal })
  return answerServed(c, deps, access, result.value)
}

function contextOf(
  c: Context<WebEnv>,
  deps: WebDeps,
  actor: Actor | null,
  key: string,
): ServiceContext {
  const council = c.get('council')
  const client = deps.clientOf(c)
  const login = deps.loginOf(c)
  return {
    deps,
    council,
    actor,
    client,
    origin: originOf(c, client),
    absolute: (path) => originOf(c, client) + c.get('base') + path,
    login,
    identity: deps.identityOf(c),
    visit: { headers: c.req.raw.headers, address: client.address ?? 'unknown' },
    param: (name) => c.req.param(name) ?? '',
    async perform(act, command) {
      if (!hasIdShape(key)) return refuse('act.form_outdated')
      const { db, clock } = deps
      const { commune } = council
      const calendar = deps.calendarOf(commune)
      const requestId = c.get('requestId')
      return performAct({ db, clock, calendar, commune, login, act, key, requestId }, command)
    },
  }
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
  const login = deps.loginOf(c)
  if (login === null) return null
  const today = legalDay(deps.clock.now())
  const { commune } = c.get('council')
  const entered = await deps.db
    .transaction()
    .execute((tx) => enterCommune(tx, commune, login, today, null))
  c.set('actor', entered.actor)
  return entered.actor
}
