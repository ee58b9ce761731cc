import type { Child } from 'hono/jsx'
import { uiText } from './text.vi.ts'

/** Name of the hidden field that makes sending a form twice harmless. */
export const IDEMPOTENCY_FIELD = 'idempotencyKey'

export type FormProps = {
  action: string
  method?: 'post' | 'get'
  /** A fresh key for each rendering of a form that writes. */
  idempotencyKey?: string
  id?: string
  class?: string
  /** The form carries files. */
  hasFiles?: boolean
  /** Key under which unsent text is kept in this tab until the act succeeds. */
  draftKey?: string
  /** `false` leaves the form to the browser (downloads, sign-in to another site). */
  turbo?: boolean
  label?: string
  children?: Child
}

/**
 * A form that works without script. The server answers 303 after success and 422 with the same
 * page (what was typed kept) after a refusal; the origin check stands in for a CSRF token.
 */
export function Form(props: FormProps) {
  const body = (
    <form
      id={props.id}
      class={props.class ?? 'form'}
      method={props.method ?? 'post'}
      action={props.action}
      enctype={props.hasFiles ? 'multipart/form-data' : undefined}
      data-turbo={props.turbo === false ? 'false' : undefined}
      aria-label={props.label}
      novalidate
    >
      {props.idempotencyKey ? (
        <input type="hidden" name={IDEMPOTENCY_FIELD} value={props.idempotencyKey} />
      ) : null}
      {props.children}
    </form>
  )
  if (!props.draftKey) return body
  return (
    <nt-local-draft key-name={props.draftKey}>
      <p class="hint" role="status" data-restored={uiText.draftRestored} />
      {body}
    </nt-local-draft>
  )
}

/** Buttons of a form in one row that wraps. */
export function FormActions({ children }: { children?: Child }) {
  return <div class="form-actions">{children}</div>
}
