import type { Council } from './council.ts'

/** Where a request belongs: the council, the prefix of its addresses, and the path below it. */
export type Address = {
  readonly council: Council | undefined
  readonly base: string
  readonly path: string
}

type Lookup = {
  byHost(host: string): Council | undefined
  bySlug(slug: string): Council | undefined
}

/** Finds the council by the host's name, else by the first segment of the path. */
export function addressOf(url: string, host: string | null, councils: Lookup): Address {
  const path = pathOf(url)
  const name = (host ?? '').replace(/:\d+$/, '').toLowerCase()
  const onHost = councils.byHost(name)
  if (onHost) return { council: onHost, base: '', path }
  const end = path.indexOf('/', 1)
  const slug = end === -1 ? path.slice(1) : path.slice(1, end)
  const council = slug === '' ? undefined : councils.bySlug(slug)
  if (!council) return { council: undefined, base: '', path }
  return { council, base: `/${slug}`, path: end === -1 ? '/' : path.slice(end) }
}

function pathOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('://') + 3)
  if (start === -1) return '/'
  const end = url.slice(start).search(/[?#]/)
  return end === -1 ? url.slice(start) : url.slice(start, start + end)
}
