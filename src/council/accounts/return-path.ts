const desk = '/ban-lam-viec'

/**
 * Where to go after signing in: the page that was asked for when it is a path of this council, else
 * the desk. Never another host's address, and never back to the sign-in pages.
 */
export function returnPath(asked: string | null): string {
  const here = 'http://this-council.invalid'
  if (!asked?.startsWith('/') || asked.length > 2000) return desk
  const url = URL.parse(asked, here)
  if (!url || url.origin !== here) return desk
  // `/..//elsewhere` stays on this host, and would leave it as `//elsewhere`.
  if (url.pathname.startsWith('//')) return desk
  if (/^\/dang-(nhap|xuat)(\/|$)/.test(url.pathname)) return desk
  return url.pathname + url.search
}
