import { brotliCompressSync } from 'node:zlib'
import type { Context, Hono } from 'hono'
import type { WebEnv } from '../platform/web/page.server.ts'
import { Gallery, type PageAssets } from '../ui/index.ts'
import { pageScripts, type PageScriptName } from '../ui/page-scripts.server.ts'
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

const own = pageScripts()

/** Address of a script that only some pages load. Throws for a name that there is not. */
export function ownScript(name: string): string {
  const script = own[name as PageScriptName]
  if (!script) throw new Error(`No page script is called ${name}`)
  return `/tai-nguyen/${script.path}`
}

/** Style sheet, scripts, and the page that shows every part of the design. */
export function mountAssets(app: Hono<WebEnv>): void {
  app.get(assets.stylesheet, asset(sheet.body, 'text/css'))
  for (const module of [...modules, ...Object.values(own)]) {
    app.get(`/tai-nguyen/${module.path}`, asset(module.body, 'text/javascript'))
  }
  app.get('/kieu-mau', async (c) => {
    const frame = (['desk', 'portal', 'plain'] as const).find((name) => name === c.req.query('khung'))
    return c.html(await Gallery({ assets, href: '/kieu-mau', frame }).toString())
  })
}

/** Answers with a text made once, compressed for whoever understands it: phones pay by the byte. */
function asset(body: string, type: string) {
  const plain = new TextEncoder().encode(body)
  let small: Uint8Array<ArrayBuffer> | undefined
  return (c: Context<WebEnv>) => {
    const headers = {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': forever,
      vary: 'accept-encoding',
    }
    if (!/\bbr\b/.test(c.req.header('accept-encoding') ?? '')) return c.body(plain, 200, headers)
    small ??= new Uint8Array(brotliCompressSync(plain))
    return c.body(small, 200, { ...headers, 'content-encoding': 'br' })
  }
}
