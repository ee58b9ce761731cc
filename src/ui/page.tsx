import { html, raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { uiText } from './text.vi.ts'

/** Addresses of what a page loads; `scripts` are module scripts in the order they must run. */
export type PageAssets = { stylesheet: string; scripts: readonly string[] }

export type PageProps = {
  /** What this page is; the site's name is added after it. */
  title: string
  assets: PageAssets
  /** Addresses of scripts that only this page loads. */
  ownScripts?: readonly string[]
  siteName?: string
  description?: string
  /** Address of an event stream: the page re-reads itself when it speaks. */
  live?: string
  /** Keep a private page out of the browser's back cache and out of search engines. */
  isPrivate?: boolean
  children?: Child
}

export const CONTENT_ID = 'noi-dung'

// A plain mark (roof and columns) as an inline image, so that no page asks for /favicon.ico.
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='6' fill='%239b1c1f'/%3E%3Cpath d='M6 13 16 6l10 7zM8 15h3v8H8zm6.5 0h3v8h-3zm6.5 0h3v8h-3zM6 24h20v2.5H6z' fill='%23fff'/%3E%3C/svg%3E"

// Why not <head> in JSX: hono re-scans the whole finished page for every <link> and <meta>.
function head({ title, siteName, description, assets, ownScripts = [], isPrivate }: PageProps) {
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${siteName ? `${title} – ${siteName}` : title}</title>
    ${description ? html`<meta name="description" content="${description}" />` : ''}
    <meta name="color-scheme" content="light dark" />
    <meta name="format-detection" content="telephone=no" />
    <meta name="turbo-refresh-method" content="morph" />
    <meta name="turbo-refresh-scroll" content="preserve" />
    <meta name="turbo-prefetch" content="false" />
    ${isPrivate ? raw('<meta name="turbo-cache-control" content="no-cache"><meta name="robots" content="noindex">') : ''}
    <link rel="icon" href="${raw(icon)}" />
    <link rel="stylesheet" href="${assets.stylesheet}" data-turbo-track="reload" />
    ${assets.scripts.map((src) => html`<script type="module" src="${src}" data-turbo-track="reload"></script>`)}
    ${ownScripts.map((src) => html`<script type="module" src="${src}"></script>`)}
  </head>`
}

function LiveBar({ src }: { src: string }) {
  return (
    <nt-live src={src} role="status">
      <p class="live-bar" data-says="lost" hidden>
        {uiText.liveLost}
      </p>
      <p class="live-bar" data-says="news" hidden>
        {uiText.liveNews} – <a href="">{uiText.reload}</a>
      </p>
    </nt-live>
  )
}

/** A whole HTML document in Vietnamese: head, skip link and body; frames are built on it. */
export function Page(props: PageProps) {
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang="vi">
        {head(props)}
        <body>
          <a class="skip" href={`#${CONTENT_ID}`}>
            {uiText.skipToContent}
          </a>
          {props.children}
          {props.live ? <LiveBar src={props.live} /> : null}
          <p class="live-bar" role="alert" data-unsent hidden>
            {uiText.unsent}
          </p>
        </body>
      </html>
    </>
  )
}
