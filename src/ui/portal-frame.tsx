import type { Child } from 'hono/jsx'
import { Main, NavList, SampleBanner, SearchForm, SiteName } from './frame-parts.tsx'
import type { NavLink, SearchBox, Site } from './frame-parts.tsx'
import { Icon } from './icons.tsx'
import { keptMarkup } from './kept-markup.ts'
import { Page } from './page.tsx'
import type { PageProps } from './page.tsx'
import { uiText } from './text.vi.ts'

export type PortalFrameProps = PageProps & {
  site: Site
  nav: readonly NavLink[]
  search?: SearchBox
  /** Link at the right of the header: sign in, or back to one's own desk. */
  signIn?: { href: string; label?: string }
  footer?: Child
  sample?: boolean | string
}

const PortalTop = keptMarkup<Pick<PortalFrameProps, 'site' | 'nav' | 'search' | 'signIn'>>(
  ({ site, nav, search, signIn }) => (
    <header class="portal-header">
      <div class="wrap portal-top">
        <SiteName site={site} />
        {search ? <SearchForm search={search} id="tim-kiem" /> : null}
        {signIn ? (
          <a class="portal-sign-in" href={signIn.href}>
            {signIn.label ?? uiText.signIn}
          </a>
        ) : null}
      </div>
      <nav class="portal-nav" aria-label={uiText.mainNavigation}>
        <div class="wrap">
          <NavList links={nav} />
        </div>
      </nav>
      <details class="portal-menu desk-menu">
        <summary>
          <Icon name="menu" />
          {uiText.menu}
        </summary>
        <nav aria-label={uiText.menu}>
          <NavList links={nav} />
        </nav>
      </details>
    </header>
  ),
)

/** The public face: name, navigation (a native menu on a phone), search and sign-in above; content; footer. */
export function PortalFrame(props: PortalFrameProps) {
  const { site, nav, search, signIn } = props
  return (
    <Page {...props} siteName={props.siteName ?? site.name}>
      <PortalTop {...{ site, nav, search, signIn }} />
      <SampleBanner sample={props.sample} />
      <Main class="wrap">{props.children}</Main>
      {props.footer ? (
        <footer class="portal-footer">
          <div class="wrap">{props.footer}</div>
        </footer>
      ) : null}
    </Page>
  )
}
