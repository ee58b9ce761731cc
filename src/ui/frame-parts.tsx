import type { Child } from 'hono/jsx'
import { Icon } from './icons.tsx'
import type { IconName } from './icons.tsx'
import { CONTENT_ID } from './page.tsx'
import { uiText } from './text.vi.ts'

export type NavLink = {
  href: string
  label: string
  isCurrent?: boolean
  count?: number
  icon?: IconName
}

/** Who owns the site: full name, the line above it, and the address of the first page. */
export type Site = { name: string; overline?: string; href: string }

export type SearchBox = { action: string; name?: string; value?: string; label?: string }

const mark = (
  <svg class="mark" viewBox="0 0 32 32" width="40" height="40" aria-hidden="true">
    <rect class="mark-field" width="32" height="32" rx="6" />
    <path
      class="mark-sign"
      d="M6 13 16 6l10 7zM8 15h3v8H8zm6.5 0h3v8h-3zm6.5 0h3v8h-3zM6 24h20v2.5H6z"
    />
  </svg>
)

export function SiteName({ site }: { site: Site }) {
  return (
    <a class="site-name" href={site.href}>
      {mark}
      <span>
        {site.overline ? <small>{site.overline}</small> : null}
        <strong>{site.name}</strong>
      </span>
    </a>
  )
}

/** Navigation links as a list; the current one is told by aria-current, weight and a bar. */
export function NavList({ links }: { links: readonly NavLink[] }) {
  return (
    <ul class="nav-list" role="list">
      {links.map((link) => (
        <li>
          <a href={link.href} aria-current={link.isCurrent ? 'page' : undefined}>
            {link.icon ? <Icon name={link.icon} /> : null}
            <span>{link.label}</span>
            {link.count === undefined ? null : <span class="count">{link.count}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The site's search as a GET form. */
export function SearchForm({ search, id }: { search: SearchBox; id: string }) {
  const label = search.label ?? uiText.search
  return (
    <form class="site-search" role="search" method="get" action={search.action}>
      <label class="visually-hidden" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        name={search.name ?? 'q'}
        value={search.value}
        placeholder={label}
        autocomplete="off"
        data-shortcut="search"
      />
      <button class="button secondary" type="submit">
        <Icon name="search" />
        <span class="visually-hidden">{uiText.searchButton}</span>
      </button>
    </form>
  )
}

/** `true` shows the default sentence; a text replaces it. */
export function SampleBanner({ sample }: { sample?: boolean | string }) {
  if (!sample) return null
  return (
    <aside class="sample" aria-label={uiText.sample}>
      <strong>{uiText.sample}:</strong>{' '}
      <span>{sample === true ? uiText.sampleMeaning : sample}</span>
    </aside>
  )
}

/** The page's own content, the target of the skip link. */
export function Main({ children, class: name }: { children?: Child; class?: string }) {
  return (
    <main id={CONTENT_ID} class={name} tabindex={-1}>
      {children}
    </main>
  )
}
