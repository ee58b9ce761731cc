import type { PageContext } from '../../platform/web/page.server.ts'

/** The same list with something changed: the address of another page, order or view. */
export function listAddress(
  page: Pick<PageContext, 'base' | 'query'>,
  path: string,
  change: Readonly<Record<string, string | null>>,
): string {
  const query = new URLSearchParams(page.query)
  for (const [name, value] of Object.entries(change)) {
    if (value === null) query.delete(name)
    else query.set(name, value)
  }
  const text = query.toString()
  return `${page.base}${path}${text ? `?${text}` : ''}`
}

/** Number of the page that an address asks for; 1 for what is no page. */
export function pageNumber(query: URLSearchParams): number {
  const number = Number(query.get('trang') ?? 1)
  return Number.isInteger(number) && number > 0 && number <= 100_000 ? number : 1
}
