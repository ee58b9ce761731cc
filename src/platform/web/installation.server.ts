import type { Context, Hono } from 'hono'
import type { z } from 'zod'
import { legalDay } from '../../kernel/clock.ts'
import { hasIdShape } from '../../kernel/ids.ts'
import { refuse, type Result } from '../../kernel/result.ts'
import { performAct, type Command } from '../acts/act.server.ts'
import type { Visit } from '../identity/identity-context.server.ts'
import type { Identity } from '../identity/identity.server.ts'
import { hasOperator, operatorOf, type Operator } from '../identity/operators.server.ts'
import type { Council } from '../tenancy/council.ts'
import type { Client } from './client-address.ts'
import { keyField, readForm, type Typed } from './form.ts'
import type { Again, PageContext, View, WebDeps, WebEnv } from './page.server.ts'
import { isMultipart, plainForm } from './submitted.server.ts'

/** A page of the installation itself, outside any council: no commune is entered here. */
export type InstallationPage = Pick<
  PageContext,
  | 'base'
  | 'path'
  | 'query'
  | 'again'
  | 'sentence'
  | 'param'
  | 'absolute'
  | 'seeOther'
  | 'now'
  | 'today'
> & {
  readonly deps: InstallationDeps
  readonly operator: Operator | null
  show(props: { title: string }, children: View): Response
  notFound(): Response
}

export type InstallationPageRoute = (page: InstallationPage) => Promise<Response> | Response

/** Who may: everybody, the operator, or anybody as long as there is no operator. */
export type InstallationAccess = 'everybody' | 'operator' | 'first-run'

/** What a form of the installation stands on. */
type InstallationService = Pick<
  InstallationPage,
  'deps' | 'operator' | 'now' | 'today' | 'param'
> & {
  readonly identity: Identity
  readonly visit: Visit
  readonly client: Client
  /** What was sent, field by field, before it was read; secrets are not among it. */
  readonly typed: Typed
  /** Does one act in a commune under the key that the form carries. */
  perform<T>(commune: string, act: string, command: Command<T>): Promise<Result<T>>
}

/** Where to go after, the page to show at once, or what is wrong with the fields. */
export type InstallationServed =
  | { readonly problems: Readonly<Record<string, string>> }
  | { readonly next: string; readonly cookies?: readonly string[] }
  | { readonly show: InstallationPageRoute }

export type InstallationForm<I = unknown> = {
  readonly act: string
  readonly form: z.ZodType<I>
  /** Fields taken exactly as typed and never shown again. */
  readonly secrets: readonly string[]
  serve(service: InstallationService, input: I): Promise<Result<InstallationServed>>
  readonly again: InstallationPageRoute
}

export type InstallationRoute = { readonly path: string; readonly access: InstallationAccess } & (
  | { readonly method: 'GET'; readonly run: InstallationPageRoute }
  | { readonly method: 'POST'; readonly run: InstallationForm }
)

export function installationPage(
  path: string,
  access: InstallationAccess,
  run: InstallationPageRoute,
): InstallationRoute {
  return { method: 'GET', path, access, run }
}

export function installationForm<I>(
  path: string,
  access: InstallationAccess,
  run: InstallationForm<I>,
): InstallationRoute {
  return { method: 'POST', path, access, run: run as unknown as InstallationForm }
}

export type InstallationDeps = WebDeps & {
  /** Refused as passwords, as openIdentity has them. */
  readonly guessableWords: ReadonlySet<string>
  readonly councils: { all(): readonly Council[]; reload(): Promise<void> }
  /** How the product wraps a page of the installation. */
  installationFrame(page: InstallationPage, props: { title: string }, children: View): View
  /** The whole page for an address that is not there. */
  notFoundDocument(): string
}

const signInPath = '/cai-dat/dang-nhap'

/** Puts the installation's routes on an app that gets requests without a council only. */
export function mountInstallation(
  app: Hono<WebEnv>,
  deps: InstallationDeps,
  routes: readonly InstallationRoute[],
): void {
  for (const route of routes) {
    const { method, path, access } = route
    if (method === 'GET') app.get(path, (c) => answer(c, deps, access, route.run))
    else app.post(path, (c) => take(c, deps, access, route.run))
  }
  app.notFound((c) => c.html(deps.notFoundDocument(), 404))
}

async function answer(
  c: Context<WebEnv>,
  deps: InstallationDeps,
  access: InstallationAccess,
  run: InstallationPageRoute,
  again: Again | null = null,
): Promise<Response> {
  const operator = await operatorOf(deps.db, deps.loginOf(c), deps.clock.now())
  const turnedAway = await refuseEntry(c, deps, access, operator)
  return turnedAway ?? run(pageOf(c, deps, operator, again))
}

async function refuseEntry(
  c: Context<WebEnv>,
  deps: InstallationDeps,
  access: InstallationAccess,
  operator: Operator | null,
): Promise<Response | null> {
  if (access === 'everybody' || (access === 'operator' && operator)) return null
  if (access === 'first-run')
    return (await hasOperator(deps.db)) ? c.redirect('/cai-dat', 303) : null
  return c.redirect((await hasOperator(deps.db)) ? signInPath : '/cai-dat/bat-dau', 303)
}

async function take(
  c: Context<WebEnv>,
  deps: InstallationDeps,
  access: InstallationAccess,
  route: InstallationForm,
): Promise<Response> {
  const operator = await operatorOf(deps.db, deps.loginOf(c), deps.clock.now())
  const turnedAway = await refuseEntry(c, deps, access, operator)
  if (turnedAway) return turnedAway
  const showAgain = (more: Partial<Again>) =>
    answer(c, deps, access, route.again, { act: route.act, problems: {}, typed: {}, ...more })
  const form = isMultipart(c.req.raw.headers) ? null : await plainForm(c.req.raw)
  if (!form)
    return showAgain({ problems: { form: deps.frames.sentence({ code: 'act.form_unreadable' }) } })
  const read = readForm(route.form, form, route.secrets)
  const { typed } = read
  if (!read.ok) return showAgain({ problems: read.problems, typed })
  const key = String(form.getAll(keyField)[0] ?? '')
  const result = await route.serve(serviceOf(c, deps, operator, { typed, key }), read.value)
  if (!result.ok) return showAgain({ typed, refusal: result.refusal })
  const served = result.value
  if ('problems' in served) return showAgain({ problems: served.problems, typed })
  if ('show' in served) return answer(c, deps, access, served.show)
  for (const cookie of served.cookies ?? []) c.header('set-cookie', cookie, { append: true })
  return c.redirect(served.next, 303)
}

function serviceOf(
  c: Context<WebEnv>,
  deps: InstallationDeps,
  operator: Operator | null,
  { typed, key }: { typed: Typed; key: string },
): InstallationService {
  const { db, clock } = deps
  const client = deps.clientOf(c)
  const login = deps.loginOf(c)
  const now = clock.now()
  return {
    deps,
    operator,
    client,
    typed,
    now,
    today: legalDay(now),
    identity: deps.identityOf(c),
    visit: { headers: c.req.raw.headers, address: client.address ?? 'unknown' },
    param: (name) => c.req.param(name) ?? '',
    async perform(commune, act, command) {
      if (!hasIdShape(key)) return refuse('act.form_outdated')
      const calendar = deps.calendarOf(commune)
      const requestId = c.get('requestId')
      return performAct({ db, clock, calendar, commune, login, act, key, requestId }, command)
    },
  }
}

function pageOf(
  c: Context<WebEnv>,
  deps: InstallationDeps,
  operator: Operator | null,
  again: Again | null,
): InstallationPage {
  const now = deps.clock.now()
  const page: InstallationPage = {
    deps,
    operator,
    again,
    now,
    today: legalDay(now),
    base: '',
    path: c.req.path,
    query: new URL(c.req.url).searchParams,
    sentence: deps.frames.sentence,
    param: (name) => c.req.param(name) ?? '',
    absolute: (path) => new URL(c.req.url).origin + path,
    seeOther: (path) => c.redirect(path, 303),
    show: (props, children) =>
      c.html(String(deps.installationFrame(page, props, children)), again ? 422 : 200),
    notFound: () => c.html(deps.notFoundDocument(), 404),
  }
  return page
}
