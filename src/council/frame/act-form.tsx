import { randomUUIDv7 } from 'node:crypto'
import type { Child } from 'hono/jsx'
import type { PageContext } from '../../platform/web/page.server.ts'
import { ErrorSummary, Form, type FieldError } from '../../ui/index.ts'

/** All that a form asks of the page it stands on, be it a council's or the installation's. */
type PageOfForm = Pick<PageContext, 'again' | 'sentence' | 'base'>

/** What a form's fields need: what was typed last, and the sentence beside a field. */
export type FormState = {
  /** Name, what was typed last, and the sentence beside it: `<TextField {...of('title')} label=… />`. */
  of(name: string): { name: string; value: string; error: string | undefined }
  typed(name: string): string
  /** All that was ticked under one name; null when the form did not come back. */
  typedAll(name: string): readonly string[] | null
  problem(name: string): string | undefined
}

/** State of the form of one act on this page: empty at first, kept after a refusal. */
export function formState(page: PageOfForm, act: string): FormState {
  const again = page.again?.act === act ? page.again : null
  return stateFrom(
    (name) => again && [again.typed[name] ?? []].flat(),
    (name) => {
      if (again?.refusal?.field === name) return page.sentence(again.refusal)
      return again?.problems[name]
    },
  )
}

/** A form's state from what was typed under each name, null when it did not come back. */
export function stateFrom(
  typedAll: FormState['typedAll'],
  problem: FormState['problem'],
): FormState {
  const typed = (name: string) => typedAll(name)?.[0] ?? ''
  const of = (name: string) => ({ name, value: typed(name), error: problem(name) })
  return { of, typed, typedAll, problem }
}

/** What is wrong with the form that came back, sentence by sentence; nothing when none did. */
export function problemsOf(page: PageOfForm): FieldError[] {
  const { again } = page
  const errors: FieldError[] = Object.entries(again?.problems ?? {}).map(([field, message]) => ({
    field: field === 'form' ? undefined : field,
    message,
  }))
  if (again?.refusal) {
    errors.push({ field: again.refusal.field, message: page.sentence(again.refusal) })
  }
  return errors
}

/** A writing form: its summary of problems above, a fresh key within. */
export function ActForm(props: {
  page: PageOfForm
  act: string
  path: string
  hasFiles?: boolean
  draftKey?: string
  /** The browser itself shows the answer: for a page that may be seen only this time. */
  isNative?: boolean
  children: Child
}) {
  const { page, act, path, hasFiles, draftKey, isNative, children } = props
  const isBack = page.again?.act === act
  return (
    <>
      <ErrorSummary errors={isBack ? problemsOf(page) : []} />
      <Form
        action={page.base + path}
        idempotencyKey={randomUUIDv7()}
        hasFiles={hasFiles}
        draftKey={draftKey}
        turbo={isNative ? false : undefined}
      >
        {children}
      </Form>
    </>
  )
}
