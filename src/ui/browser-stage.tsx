import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { PageAssets } from './page.tsx'
import { scripts } from './scripts.server.ts'
import { stylesheet } from './stylesheet.server.ts'

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

export const stageAssets: PageAssets = {
  stylesheet: '/kieu.css',
  scripts: scripts().map(({ path }) => `/${path}`),
}

export type StageAnswer = { status?: number; location?: string; html?: unknown }

export type StagePlay = (asked: { url: URL; form?: URLSearchParams }) => StageAnswer

function assetOf(path: string): { type: string; body: string } | undefined {
  if (path === stageAssets.stylesheet) return { type: 'text/css', body: stylesheet().body }
  const script = scripts().find((one) => `/${one.path}` === path)
  return script && { type: 'text/javascript', body: script.body }
}

async function answer(play: StagePlay, request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '/', 'http://stage')
  const asset = assetOf(url.pathname)
  const headers = { 'content-security-policy': policy }
  if (asset) {
    response.writeHead(200, { 'content-type': `${asset.type}; charset=utf-8` }).end(asset.body)
    return
  }
  const form = request.method === 'POST' ? new URLSearchParams(await text(request)) : undefined
  const { status = 200, location, html } = play({ url, form })
  const body = String(await (html as { toString(): unknown } | undefined)?.toString())
  response
    .writeHead(status, {
      ...headers,
      'content-type': 'text/html; charset=utf-8',
      ...(location ? { location } : {}),
    })
    .end(body)
}

/** A small server with the product's strictest policy, for tests of pages in a real browser. */
export async function openStage(play: StagePlay) {
  const streams = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/song')) return void answer(play, request, response)
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(':mo\n\n')
    streams.add(response)
    request.on('close', () => streams.delete(response))
  })
  await new Promise<void>((listening) => server.listen(0, listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}`,
    /** Says "read again" to every page that listens. */
    tell: () => streams.forEach((stream) => stream.write('event: changed\ndata: 1\n\n')),
    listeners: () => streams.size,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
