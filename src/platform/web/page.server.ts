import type { Context } from 'hono'
import type { HtmlEscapedString } from 'hono/utils/html'
import { legalDay, type Clock } from '../../kernel/clock.ts'
import { Refused, type Refusal } from '../../kernel/result.ts'
import type { WorkingCalendar } from '../../law/working-calendar.ts'
import type { Actor } from '../access/actor.ts'
import { enterCommune, type ReadContext } from '../acts/context.server.ts'
import type { HeadKey } from '../audit/head-key.server.ts'
import type { Database } from '../db/pool.server.ts'
import { readOnce } from '../db/transaction.server.ts'
import type { Identity } from '../identity/identity.server.ts'
import type { KeptAnswers } from '../live/kept-answers.ts'
import type { FileLimits } from '../storage/file-kind.ts'
import type { Files } from '../storage/files.server.ts'
import type { Council } from '../tenancy/council.ts'
import type { Client, ClientOf } from './client-address.ts'
import { dress } from './dress.server.ts'
import type { Typed } from './form.ts'
import { secondsToWait, type Limits } from './limits.ts'

/** What a view returns: markup already escaped. */
export type View = HtmlEscapedString | Promise<HtmlEscapedString>

/** A form that came back: what was typed, and what is wrong with it. */
export type Again = {
  readonly act: string
  readonly typed: Typed
  /** Field → sentence. */
  readonly problems: Readonly<Record<string, string>>
  readonly refusal?: Refusal
  /** Files that came with the form and are kept for its next sending. */
  readonly kept?: readonly OfferedFile[]
}

/** A file received with a form that came back: offered again, so that nobody must choose it twice. */
export type OfferedFile = { readonly field: string; readonly name: string; readonly bytes: number; readonly sealed: string }

/** How the product wraps a slice's view: composed once in app/, handed to every page. */
export type Frames = {
  portal(page: PageContext, props: FrameProps, children: View): View
  desk(page: PageContext, props: FrameProps, children: View): View
  plain(page: PageContext, props: FrameProps, children: View): View
  /** A page's content below the problems of a form that the page does not show. */
  withProblems(page: PageContext, children: View): View
  /** The page that says why nothing is shown, in the frame that fits the reader. */
  problem(page: PageContext, kind: ProblemKind): View
  /** The page that stands in for one that could not be made, with the sentence of the refusal. */
  refused(page: PageContext, refusal: Refusal): View
  /** The Vietnamese sentence of a refusal, with its basis and what to do next. */
  sentence(refusal: Refusal): string
  /** Words said after an act, by the name the address carries; undefined for any other. */
  done(act: string): string | undefined
}

export type ProblemKind = 'not_found' | 'forbidden'

export type FrameProps = {
  readonly title: string
  /** Address of the navigation entry that is current, without the council's base. */
  readonly current?: string
  /** Topic whose change makes the page re-read itself: `petition:<id>`. */
  readonly live?: string
  /** Scripts that only this page needs, by name: `passkey`. */
  readonly scripts?: readonly string[]
}

/** What a page's route gets: a reading transaction in the commune, the request, and the frames. */
export type PageContext = ReadContext & {
  readonly council: Council
  /** Prefix of every address of this council: '' on its own host, else '/slug'. */
  readonly base: string
  readonly requestId: string
  readonly path: string
  readonly query: URLSearchParams
  readonly again: Again | null
  readonly headers: Headers
  /** Largest file of each group that a form takes in. */
  readonly fileLimits: FileLimits
  readonly client: Client
  /** Token of the login that asks, as its signed cookie proves it; never shown. */
  readonly login: string | null
  param(name: string): string
  /** Full address of a path of this council, as printed on paper and sent by mail. */
  absolute(path: string): string
  sentence(refusal: Refusal): string
  desk(props: FrameProps, children: View): Response
  portal(props: FrameProps, children: View): Response
  plain(props: FrameProps, children: View): Response
  notFound(): Response
  problem(kind: ProblemKind): Response
  seeOther(path: string): Response
  /** Any other answer: a file, a feed, JSON. */
  respond(body: BodyInit | null, headers: Record<string, string>, status?: number): Response
}

/** Most pages need their context only; `deps` is for an answer that goes on after the transaction. */
export type PageRoute = (page: PageContext, deps: WebDeps) => Promise<Response> | Response

/** The parts of the running product that pages and acts stand on. */
export type WebDeps = {
  readonly db: Database
  readonly clock: Clock
  readonly frames: Frames
  /** Signs the heads of the audit log. */
  readonly headKey: HeadKey
  readonly files: Files
  readonly clientOf: ClientOf
  readonly limits: Limits
  readonly kept?: KeptAnswers
  /** How people know the provider of identities that they may sign in with, where there is one. */
  readonly providerLabel?: string
  /** True where short messages leave the house: what needs them is offered only there. */
  readonly sendsMessages?: boolean
  /** Push messages: the key that browsers subscribe to, and which addresses may be called. */
  readonly push?: { readonly publicKey: string; isService(endpoint: string): boolean }
  calendarOf(commune: string): WorkingCalendar
  /** Signing in as this request may: over TLS its cookies are others than without. */
  identityOf(c: Context<WebEnv>): Identity
  /** Login token proved by the request's cookie, or null. */
  loginOf(c: Context<WebEnv>): string | null
}

export type WebEnv = {
  Variables: {
    council: Council
    base: string
    requestId: string
    actor: Actor | null
    /** The coming answer has its security headers already. */
    isDressed?: boolean
  }
}

export type Access = (actor: Actor | null) => Verdict
export type Verdict = 'allowed' | 'sign-in' | 'change-password' | 'forbidden'

/** Answers a GET: one transaction, the commune entered, access asked, the page rendered. */
export async function answerPage(
  c: Context<WebEnv>,
  deps: WebDeps,
  access: Access,
  route: PageRoute,
  again: Again | null = null,
): Promise<Response> {
  const now = deps.clock.now()
  const today = legalDay(now)
  const council = c.get('council')
  return readOnce(deps.db, async (tx) => {
    const login = deps.loginOf(c)
    const { actor } = await enterCommune(tx, council.commune, login, today, null)
    c.set('actor', actor)
    const calendar = deps.calendarOf(council.commune)
    const { kept } = deps
    const read = { tx, commune: council.commune, actor, today, now, calendar, kept }
    const page = pageContext(c, deps, { ...read, login }, again)
    const verdict = access(actor)
    if (verdict === 'sign-in') {
      return page.seeOther(`/dang-nhap?tiep=${encodeURIComponent(askedFor(c))}`)
    }
    if (verdict === 'change-password') return page.seeOther('/tai-khoan/mat-khau')
    if (verdict === 'forbidden') return page.problem('forbidden')
    try {
      return await route(page, deps)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      return refusedPage(c, deps, page, error.refusal)
    }
  })
}

/** Path and query within the council. */
function askedFor(c: Context<WebEnv>): string {
  return c.req.path + new URL(c.req.url).search
}

function refusedPage(
  c: Context<WebEnv>,
  deps: WebDeps,
  page: PageContext,
  refusal: Refusal,
): Response | Promise<Response> {
  return c.html(String(deps.frames.refused(page, refusal)), refusedStatus(c, refusal) ?? 409)
}

/** 429 with Retry-After when waiting mends it. */
function refusedStatus(c: Context<WebEnv>, refusal: Refusal | undefined): 429 | undefined {
  const wait = refusal ? secondsToWait(refusal) : null
  if (wait === null) return undefined
  c.header('retry-after', String(wait))
  return 429
}

/** What the summary of a form's problems carries in the markup. */
const problemsMark = 'class="error-summary"'

function pageContext(
  c: Context<WebEnv>,
  deps: WebDeps,
  read: ReadContext & { login: string | null },
  again: Again | null,
): PageContext {
  const base = c.get('base')
  const client = deps.clientOf(c)
  const status = again ? (refusedStatus(c, again.refusal) ?? 422) : 200
  const whole = (text: string, code: 200 | 403 | 404 | 422 | 429) => {
    dress(c, client.isSecure)
    return c.html(text, code)
  }
  const html = (view: View, code: 200 | 403 | 404 | 422 | 429) => whole(String(view), code)
  const framed = (frame: 'portal' | 'desk' | 'plain') => (props: FrameProps, children: View) => {
    const shown = String(deps.frames[frame](page, props, children))
    // The form may be gone from the page, say because the matter went on meanwhile: its refusal is told all the same.
    if (!again || shown.includes(problemsMark)) return whole(shown, status)
    return html(deps.frames[frame](page, props, deps.frames.withProblems(page, children)), status)
  }
  const problem = (kind: ProblemKind) =>
    html(deps.frames.problem(page, kind), kind === 'forbidden' ? 403 : 404)
  const page: PageContext = {
    ...read,
    council: c.get('council'),
    base,
    requestId: c.get('requestId'),
    path: c.req.path,
    query: new URL(c.req.url).searchParams,
    again,
    headers: c.req.raw.headers,
    get fileLimits() {
      return deps.files.limits
    },
    client,
    param: (name) => c.req.param(name) ?? '',
    absolute: (path) => originOf(c, client) + base + path,
    sentence: deps.frames.sentence,
    desk: framed('desk'),
    portal: framed('portal'),
    plain: framed('plain'),
    notFound: () => problem('not_found'),
    problem,
    seeOther: (path) => c.redirect(path.startsWith('/') ? base + path : path, 303),
    respond: (body, headers, code = 200) => new Response(body, { status: code, headers }),
  }
  return page
}

/** The origin that the browser sees: behind a proxy that speaks TLS it is not the socket's. */
export function originOf(c: Context<WebEnv>, { isSecure }: Client): string {
  const { origin } = new URL(c.req.url)
  return isSecure ? origin.replace(/^http:/, 'https:') : origin
}
