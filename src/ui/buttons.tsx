import type { Child } from 'hono/jsx'
import { uiText } from './text.vi.ts'

export type ButtonVariant = 'primary' | 'secondary' | 'danger' | 'quiet'

export type SubmitButtonProps = {
  children?: Child
  variant?: ButtonVariant
  name?: string
  value?: string
  /** Id of the form it belongs to when it stands outside it. */
  form?: string
  formaction?: string
  /** What the button says while the request is under way. */
  submitsWith?: string
  isDisabled?: boolean
}

/** The act of a form; refuses a second press while the first is under way (with script). */
export function SubmitButton(props: SubmitButtonProps) {
  return (
    <button
      type="submit"
      class={`button ${props.variant ?? 'primary'}`}
      name={props.name}
      value={props.value}
      form={props.form}
      formaction={props.formaction}
      disabled={props.isDisabled}
      data-turbo-submits-with={props.submitsWith ?? uiText.submitting}
    >
      {props.children}
    </button>
  )
}

export type ButtonLinkProps = {
  href: string
  children?: Child
  variant?: ButtonVariant
  /** File name when the link downloads; Turbo then leaves it to the browser. */
  download?: string | true
}

/** A link that looks like a button; goes somewhere, never changes anything. */
export function ButtonLink({ href, children, variant, download }: ButtonLinkProps) {
  return (
    <a
      class={`button ${variant ?? 'secondary'}`}
      href={href}
      download={download === true ? '' : download}
      data-turbo={download === undefined ? undefined : 'false'}
    >
      {children}
    </a>
  )
}
