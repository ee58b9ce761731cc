import { Main, NavList, SampleBanner, SearchForm, SiteName } from './frame-parts.tsx'
import type { NavLink, SearchBox, Site } from './frame-parts.tsx'
import { Icon } from './icons.tsx'
import { keptMarkup } from './kept-markup.ts'
import { Page } from './page.tsx'
import type { PageProps } from './page.tsx'
import { ShortcutHelp } from './shortcut-help.tsx'
import { uiText } from './text.vi.ts'

export type NavGroup = { label?: string; links: readonly NavLink[] }

export type DeskFrameProps = PageProps & {
  site: Site
  nav: readonly NavGroup[]
  person: { name: string; office?: string; href: string }
  signOutAction: string
  notifications?: { href: string; count: number }
  search?: SearchBox
  sample?: boolean | string
}

function NavGroups({ groups }: { groups: readonly NavGroup[] }) {
  return (
    <>
      {groups.map((group) => (
        <>
          {group.label ? <p class="nav-group">{group.label}</p> : null}
          <NavList links={group.links} />
        </>
      ))}
    </>
  )
}

function PersonBar({ person, signOutAction, notifications }: DeskChrome) {
  return (
    <div class="desk-person">
      {notifications ? (
        <a class="desk-bell" href={notifications.href}>
          <Icon name="bell" />
          <span class="visually-hidden">{uiText.notifications}: </span>
          <span class="count">{notifications.count}</span>
          <span class="visually-hidden"> {uiText.unread}</span>
        </a>
      ) : null}
      <a class="desk-who" href={person.href}>
        <strong>{person.name}</strong>
        {person.office ? <small>{person.office}</small> : null}
      </a>
      <form method="post" action={signOutAction} data-forgets-drafts>
        <button class="button quiet" type="submit">
          {uiText.signOut}
        </button>
      </form>
    </div>
  )
}

type DeskChrome = Pick<
  DeskFrameProps,
  'site' | 'person' | 'signOutAction' | 'notifications' | 'search' | 'sample'
>

const DeskTop = keptMarkup<DeskChrome>((chrome) => (
  <>
    <header class="desk-header">
      <SiteName site={chrome.site} />
      {chrome.search ? <SearchForm search={chrome.search} id="tim-kiem" /> : null}
      <PersonBar {...chrome} />
    </header>
    <SampleBanner sample={chrome.sample} />
  </>
))

const DeskSide = keptMarkup<Pick<DeskFrameProps, 'nav'>>(({ nav }) => (
  <div class="desk-side">
    <nav class="desk-nav" aria-label={uiText.mainNavigation}>
      <NavGroups groups={nav} />
    </nav>
    <details class="desk-menu">
      <summary>
        <Icon name="menu" />
        {uiText.menu}
      </summary>
      <nav aria-label={uiText.menu}>
        <NavGroups groups={nav} />
      </nav>
    </details>
    <ShortcutHelp />
  </div>
))

/** The desk of a signed-in person: side bar from 1000 px up, a native menu below; never cached. */
export function DeskFrame(props: DeskFrameProps) {
  const { site, nav, person, signOutAction, notifications, search, sample } = props
  return (
    <Page {...props} siteName={props.siteName ?? site.name} isPrivate={props.isPrivate ?? true}>
      <DeskTop {...{ site, person, signOutAction, notifications, search, sample }} />
      <div class="desk-body">
        <DeskSide nav={nav} />
        <Main>{props.children}</Main>
      </div>
    </Page>
  )
}
