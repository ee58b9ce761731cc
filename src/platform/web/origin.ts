const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * True when a request may change something: it was sent by a page of this very host. Browsers say so
 * by Sec-Fetch-Site or Origin; a request that says nothing is refused.
 */
export function isSameOrigin(method: string, headers: Headers): boolean {
  if (safe.has(method)) return true
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  const origin = headers.get('origin')
  if (origin === null) return site === 'same-origin'
  try {
    return new URL(origin).host === headers.get('host')
  } catch {
    return false
  }
}
