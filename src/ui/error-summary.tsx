import { fieldId } from './field.tsx'
import { Icon } from './icons.tsx'
import { uiText } from './text.vi.ts'

/** `field` is the field's name; `href` overrides where the link leads; neither: a plain sentence. */
export type FieldError = { field?: string; href?: string; message: string }

export type ErrorSummaryProps = { errors: readonly FieldError[]; title?: string }

/** All refusals of a form above it, each leading to its field; takes the focus when the page opens. */
export function ErrorSummary({ errors, title }: ErrorSummaryProps) {
  if (errors.length === 0) return null
  return (
    <div class="error-summary" role="alert" tabindex={-1} autofocus>
      <h2>
        <Icon name="error" /> {title ?? uiText.errorSummary(errors.length)}
      </h2>
      <ul>
        {errors.map((error) => {
          const href = error.href ?? (error.field ? `#${fieldId(error.field)}` : undefined)
          return <li>{href ? <a href={href}>{error.message}</a> : error.message}</li>
        })}
      </ul>
    </div>
  )
}
