import type { Hono } from 'hono'
import type { WebEnv } from '../platform/web/page.server.ts'
import type { PageAssets } from '../ui/index.ts'
import { scripts } from '../ui/scripts.server.ts'
import { stylesheet } from '../ui/stylesheet.server.ts'

const forever = 'public, max-age=31536000, immutable'
const sheet = stylesheet()
const modules = scripts()

/** Addresses of the style sheet and the scripts, each carrying the hash of its content. */
export const assets: PageAssets = {
  stylesheet: `/tai-nguyen/${sheet.hash}.css`,
  scripts: modules.map((module) => `/tai-nguyen/${module.path}`),
}

export function mountAssets(app: Hono<WebEnv>): void {
  app.get(assets.stylesheet, (c) =>
    c.body(sheet.body, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': forever }),
  )
  for (const module of modules) {
    app.get(`/tai-nguyen/${module.path}`, (c) =>
      c.body(module.body, 200, {
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': forever,
      }),
    )
  }
}
