import type { Child } from 'hono/jsx'
import { uiText } from './text.vi.ts'

export type SavedView = { href: string; label: string; isCurrent?: boolean; count?: number }

export type TableToolbarProps = {
  /** Address of the list itself: filters are a GET form, so a filtered list is a link. */
  filterAction?: string
  /** Fields of the filter (`optional="unmarked"`). */
  filters?: Child
  filterLabel?: string
  /** Where «Xóa lọc» leads. */
  clearHref?: string
  views?: readonly SavedView[]
  exports?: Child
  /** Id of the form the row checkboxes belong to, its address, and its buttons. */
  bulk?: {
    formId: string
    action: string
    /** `get` for what only shows or prints the chosen rows. */
    method?: 'get' | 'post'
    children?: Child
    hidden?: Child
  }
}

function Views({ views }: { views: readonly SavedView[] }) {
  return (
    <nav class="saved-views" aria-label={uiText.savedViews}>
      <ul role="list">
        {views.map((view) => (
          <li>
            <a href={view.href} aria-current={view.isCurrent ? 'true' : undefined}>
              {view.label}
              {view.count === undefined ? null : <span class="count">{view.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** What stands above a table: saved views, filters, exports, and acts on the selected rows. */
export function TableToolbar(props: TableToolbarProps) {
  return (
    <div class="toolbar">
      {props.views ? <Views views={props.views} /> : null}
      {props.filters ? (
        <nt-autosubmit>
          <form
            class="filters"
            method="get"
            action={props.filterAction}
            aria-label={props.filterLabel ?? uiText.filterList}
          >
            {props.filters}
            <div class="form-actions">
              <button class="button secondary" type="submit">
                {uiText.filter}
              </button>
              {props.clearHref ? <a href={props.clearHref}>{uiText.clearFilter}</a> : null}
            </div>
          </form>
        </nt-autosubmit>
      ) : null}
      {props.exports ? <div class="exports">{props.exports}</div> : null}
      {props.bulk ? (
        <form class="bulk" id={props.bulk.formId} method={props.bulk.method ?? 'post'} action={props.bulk.action}>
          {props.bulk.hidden}
          <output data-some={uiText.selectedCount} data-none={uiText.selectedNone}>
            {uiText.selectedNone}
          </output>
          {props.bulk.children}
        </form>
      ) : null}
    </div>
  )
}
