import { Icon } from './icons.tsx'
import type { IconName } from './icons.tsx'
import { uiText } from './text.vi.ts'

export type PaginationProps = {
  page: number
  pages: number
  /** Address of a page of this list; plain GET, so that it can be sent to a colleague. */
  href: (page: number) => string
  /** «1.204 kiến nghị»: how many there are in all, in words. */
  total?: string
}

type StepProps = { href?: string; icon: IconName; label: string; rel?: 'prev' | 'next' }

function Step({ href, icon, label, rel }: StepProps) {
  return (
    <li>
      {href ? (
        <a href={href} rel={rel} aria-label={label}>
          <Icon name={icon} />
        </a>
      ) : (
        <span class="step-off" aria-hidden="true">
          <Icon name={icon} />
        </span>
      )}
    </li>
  )
}

/** First, previous, where we are, next, last. */
export function Pagination({ page, pages, href, total }: PaginationProps) {
  const back = page > 1
  const on = page < pages
  return (
    <nav class="pagination" aria-label={uiText.pagination}>
      <ul role="list">
        <Step href={back ? href(1) : undefined} icon="first" label={uiText.pageFirst} />
        <Step
          href={back ? href(page - 1) : undefined}
          icon="previous"
          label={uiText.pagePrevious}
          rel="prev"
        />
        <li class="page-of" aria-current="page">
          {uiText.pageOf(page, Math.max(pages, 1))}
          {total ? <small>{total}</small> : null}
        </li>
        <Step
          href={on ? href(page + 1) : undefined}
          icon="next"
          label={uiText.pageNext}
          rel="next"
        />
        <Step href={on ? href(pages) : undefined} icon="last" label={uiText.pageLast} />
      </ul>
    </nav>
  )
}
