import type { Child } from 'hono/jsx'

export type PageHeadingProps = {
  title: Child
  /** The line above: number, kind, receipt code. */
  overline?: Child
  lead?: Child
  /** Chips of state and deadline beside the title. */
  status?: Child
  actions?: Child
}

/** The page's only h1, one sentence of what it is for, and what can be done here. */
export function PageHeading({ title, overline, lead, status, actions }: PageHeadingProps) {
  return (
    <div class="page-heading">
      <div>
        {overline ? <p class="overline">{overline}</p> : null}
        <h1>{title}</h1>
        {status ? <div class="chips">{status}</div> : null}
        {lead ? <p class="lead">{lead}</p> : null}
      </div>
      {actions ? <div class="form-actions">{actions}</div> : null}
    </div>
  )
}
