import type { Context } from 'hono'
import type { z } from 'zod'
import { hasIdShape } from '../../kernel/ids.ts'
import { refuse, type Refusal, type Result } from '../../kernel/result.ts'
import { performAct } from '../acts/act.server.ts'
import type { ActContext } from '../acts/context.server.ts'
import { keyField, readForm, type FormResult, type Typed } from './form.ts'
import { answerPage, type Access, type Again, type PageRoute, type WebDeps, type WebEnv } from './page.server.ts'

/** What the end of an act's route knows when it chooses where to go. */
export type Done<I> = { readonly input: I; param(name: string): string }

/** A POST: its permission, its form, its command, the page to show again, and where to go after. */
export type ActRoute<I = unknown, T = unknown> = {
  readonly act: string
  readonly form: z.ZodType<I>
  command(context: ActContext, input: I, param: (name: string) => string): Promise<Result<T>>
  /** Page that shows the form again with its problems and what was typed. */
  readonly again: PageRoute
  /** Path to go to after success, without the council's base. */
  next(value: T, done: Done<I>): string
}

/** Ties the types of one act's route together. */
export function actRoute<I, T>(route: ActRoute<I, T>): ActRoute {
  return route as unknown as ActRoute
}

/** Answers a POST: form read, act performed once, redirect (303) or the page again (422). */
export async function answerAct(
  c: Context<WebEnv>,
  deps: WebDeps,
  access: Access,
  route: ActRoute,
): Promise<Response> {
  const form = await c.req.raw.formData().catch(() => null)
  const read: FormResult<unknown> = form
    ? readForm(route.form, form)
    : { ok: false, problems: { form: 'Biểu mẫu gửi lên không đọc được. Hãy tải lại trang rồi gửi lại.' }, typed: {} }
  const key = String(form?.get(keyField) ?? '')
  const showAgain = (problems: Again['problems'], typed: Typed, refusal?: Refusal) =>
    answerPage(c, deps, access, route.again, { act: route.act, problems, typed, refusal })
  if (!read.ok) return showAgain(read.problems, read.typed)
  if (!hasIdShape(key)) {
    return showAgain({ form: 'Biểu mẫu đã cũ. Hãy kiểm tra lại nội dung rồi gửi lần nữa.' }, read.typed)
  }
  const param = (name: string) => c.req.param(name) ?? ''
  const result = await performAct(
    {
      db: deps.db,
      clock: deps.clock,
      calendar: deps.calendarOf(c.get('council').commune),
      commune: c.get('council').commune,
      login: deps.loginOf(c.req.raw.headers),
      act: route.act,
      key,
      requestId: c.get('requestId'),
    },
    async (context) => {
      c.set('actor', context.actor)
      if (access(context.actor) !== 'allowed') return refuse('access.not_allowed')
      return route.command(context, read.value, param)
    },
  )
  if (!result.ok) return showAgain({}, read.typed, result.refusal)
  const path = route.next(result.value, { input: read.value, param })
  return c.redirect(c.get('base') + path, 303)
}
