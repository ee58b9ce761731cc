import type { Child } from 'hono/jsx'

export type CardProps = {
  title?: Child
  /** Makes the title a link. */
  href?: string
  level?: 2 | 3
  /** Chips or a small figure at the right of the title. */
  aside?: Child
  children?: Child
  footer?: Child
}

/** A bounded piece of a page. */
export function Card({ title, href, level = 2, aside, children, footer }: CardProps) {
  const words = href ? <a href={href}>{title}</a> : title
  return (
    <section class="card">
      {title ? (
        <div class="card-head">
          {level === 2 ? <h2>{words}</h2> : <h3>{words}</h3>}
          {aside}
        </div>
      ) : null}
      {children}
      {footer ? <div class="card-foot">{footer}</div> : null}
    </section>
  )
}

/** Cards side by side where there is room. */
export function CardGrid({ children }: { children?: Child }) {
  return <div class="card-grid">{children}</div>
}
