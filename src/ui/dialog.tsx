import type { Child } from 'hono/jsx'
import { Icon } from './icons.tsx'
import type { ButtonVariant } from './buttons.tsx'
import { uiText } from './text.vi.ts'

export type DialogProps = {
  id: string
  title: string
  /** What the button that opens it says. */
  open: Child
  /** A page that does the same; where the button leads without script. */
  href: string
  variant?: ButtonVariant
  children?: Child
}

/** A native dialog behind a link: with script the link opens it, without it leads to the page. */
export function Dialog({ id, title, open, href, variant = 'secondary', children }: DialogProps) {
  return (
    <nt-dialog>
      <a class={`button ${variant}`} href={href} data-opens={id}>
        {open}
      </a>
      <dialog id={id} aria-labelledby={`${id}-ten`}>
        <div class="dialog-head">
          <h2 id={`${id}-ten`}>{title}</h2>
          <form method="dialog">
            <button class="button quiet" type="submit" aria-label={uiText.close}>
              <Icon name="close" />
            </button>
          </form>
        </div>
        {children}
      </dialog>
    </nt-dialog>
  )
}
