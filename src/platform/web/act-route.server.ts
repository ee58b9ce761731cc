import type { Context } from 'hono'
import type { z } from 'zod'
import { legalDay } from '../../kernel/clock.ts'
import { hasIdShape } from '../../kernel/ids.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { performAct } from '../acts/act.server.ts'
import type { Actor } from '../access/actor.ts'
import { enterCommune, type ActContext } from '../acts/context.server.ts'
import { keyField, readForm } from './form.ts'
import { bodyLimits } from '../storage/files.server.ts'
import { takeAct, takeBytes } from './limits.ts'
import {
  answerPage,
  type Access,
  type Again,
  type OfferedFile,
  type PageRoute,
  type WebDeps,
  type WebEnv,
} from './page.server.ts'
import { isMultipart, readSubmitted, type Submitted } from './submitted.server.ts'

/** What the end of an act's route knows when it chooses where to go. */
export type Done<I> = { readonly input: I; param(name: string): string }

/** A POST: its permission, its form, its command, the page to show again, and where to go after. */
export type ActRoute<I = unknown, T = unknown> = {
  readonly act: string
  readonly form: z.ZodType<I>
  /** `deps` is for the bytes of a file that came with the form. */
  command(context: ActContext, input: I, param: (name: string) => string, deps: WebDeps): Promise<Result<T>>
  /** Page that shows the form again with its problems and what was typed. */
  readonly again: PageRoute
  /** Path to go to after success, without the council's base. */
  next(value: T, done: Done<I>): string
}

/** Ties the types of one act's route together. */
export function actRoute<I, T>(route: ActRoute<I, T>): ActRoute {
  return route as unknown as ActRoute
}

const unreadable = 'Biểu mẫu gửi lên không đọc được. Hãy tải lại trang rồi gửi lại.'
const outdated = 'Biểu mẫu đã cũ. Hãy kiểm tra lại nội dung rồi gửi lần nữa.'

/** Answers a POST: form read, act performed once, redirect (303) or the page again (422). */
export async function answerAct(
  c: Context<WebEnv>,
  deps: WebDeps,
  access: Access,
  route: ActRoute,
): Promise<Response> {
  if (isMultipart(c.req.raw.headers) && !(await mayAct(c, deps, access))) {
    return answerPage(c, deps, access, route.again)
  }
  const counted = countStranger(c, deps)
  if (!counted.ok && isMultipart(c.req.raw.headers)) {
    return answerPage(c, deps, access, route.again, {
      act: route.act,
      problems: {},
      typed: {},
      refusal: counted.refusal,
    })
  }
  const submitted = await readSubmitted(c.req.raw, {
    files: deps.files,
    commune: c.get('council').commune,
    now: deps.clock.now(),
    sentence: deps.frames.sentence,
  })
  const kept = offered(submitted, deps)
  const showAgain = (more: Partial<Again>) =>
    answerPage(c, deps, access, route.again, { act: route.act, problems: {}, typed: {}, kept, ...more })
  if (!submitted) return showAgain({ problems: { form: unreadable } })
  const read = readForm(route.form, submitted.form)
  const problems = { ...(read.ok ? {} : read.problems), ...submitted.problems }
  const { typed } = read
  if (!counted.ok) return showAgain({ typed, refusal: counted.refusal })
  if (!read.ok || Object.keys(problems).length > 0) return showAgain({ problems, typed })
  const key = String(submitted.form.getAll(keyField)[0] ?? '')
  if (!hasIdShape(key)) return showAgain({ problems: { form: outdated }, typed })
  const result = await perform(c, deps, access, route, { input: read.value, key })
  if (!result.ok) return showAgain({ typed, refusal: result.refusal })
  const path = route.next(result.value, { input: read.value, param: paramOf(c) })
  return c.redirect(c.get('base') + path, 303)
}

function paramOf(c: Context<WebEnv>): (name: string) => string {
  return (name) => c.req.param(name) ?? ''
}

function perform(
  c: Context<WebEnv>,
  deps: WebDeps,
  access: Access,
  route: ActRoute,
  { input, key }: { input: unknown; key: string },
): Promise<Result<unknown>> {
  const { commune } = c.get('council')
  const login = deps.loginOf(c)
  return performAct(
    {
      db: deps.db,
      clock: deps.clock,
      calendar: deps.calendarOf(commune),
      commune,
      login,
      act: route.act,
      key,
      requestId: c.get('requestId'),
    },
    async (context) => {
      c.set('actor', context.actor)
      const allowed = allow(access, context.actor)
      if (!allowed.ok) return allowed
      if (login !== null) {
        const counted = takeAct(deps.limits, context.actor?.accountId ?? null, deps.clientOf(c))
        if (!counted.ok) return counted
      }
      return route.command(context, input, paramOf(c), deps)
    },
  )
}

/** Whether the actor may; one who still owes a new password does nothing else before. */
export function allow(access: Access, actor: Actor | null): Result<void> {
  const verdict = access(actor)
  if (verdict === 'allowed') return ok(undefined)
  return refuse(verdict === 'change-password' ? 'password.change_owed' : 'access.not_allowed')
}

// Whoever shows no login is counted before the body is read; others as the account that acts.
function countStranger(c: Context<WebEnv>, deps: WebDeps): Result<void> {
  if (deps.loginOf(c) !== null) return ok(undefined)
  const client = deps.clientOf(c)
  const counted = takeAct(deps.limits, null, client)
  if (!counted.ok || !isMultipart(c.req.raw.headers)) return counted
  const said = c.req.header('content-length') ?? null
  return takeBytes(deps.limits, client, said, bodyLimits(deps.files).body)
}

// Asked before the body is read: nobody fills the disk with files that their act may not bring.
async function mayAct(c: Context<WebEnv>, deps: WebDeps, access: Access): Promise<boolean> {
  if (access(null) === 'allowed') return true
  const { commune } = c.get('council')
  const login = deps.loginOf(c)
  if (login === null) return false
  return deps.db.transaction().execute(async (tx) => {
    const today = legalDay(deps.clock.now())
    const { actor } = await enterCommune(tx, commune, login, today, null)
    return access(actor) === 'allowed'
  })
}

function offered(submitted: Submitted | null, { files, clock }: WebDeps): OfferedFile[] {
  return (submitted?.kept ?? []).map((kept) => ({
    field: kept.field,
    name: kept.file.name,
    bytes: kept.file.bytes,
    sealed: files.seal.seal(kept, clock.now()),
  }))
}
