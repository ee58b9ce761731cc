import type { Child } from 'hono/jsx'

/** Says that there is nothing yet, why, and what to do next. */
export function EmptyState({
  title,
  children,
  actions,
}: {
  title: string
  children?: Child
  actions?: Child
}) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children ? <div>{children}</div> : null}
      {actions ? <div class="form-actions">{actions}</div> : null}
    </div>
  )
}
