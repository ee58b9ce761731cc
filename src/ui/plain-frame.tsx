import type { Child } from 'hono/jsx'
import { Main, SampleBanner, SiteName } from './frame-parts.tsx'
import type { Site } from './frame-parts.tsx'
import { Page } from './page.tsx'
import type { PageProps } from './page.tsx'

export type PlainFrameProps = PageProps & {
  site: Site
  footer?: Child
  sample?: boolean | string
}

/** One narrow column without navigation: sign-in, errors, wizards, slips to print. */
export function PlainFrame(props: PlainFrameProps) {
  return (
    <Page {...props} siteName={props.siteName ?? props.site.name}>
      <header class="plain-header">
        <div class="narrow">
          <SiteName site={props.site} />
        </div>
      </header>
      <SampleBanner sample={props.sample} />
      <Main class="narrow">{props.children}</Main>
      {props.footer ? <footer class="narrow plain-footer">{props.footer}</footer> : null}
    </Page>
  )
}
