import type { Council } from './council.ts'

/**
 * Full address of a path of a council, as mail carries it: on its own host name, with the scheme and
 * port of the installation's public address, else below that address by its path name.
 */
export function publicAddress(
  publicUrl: string,
  { host, slug }: Pick<Council, 'host' | 'slug'>,
  path: string,
): string {
  if (host === null) return `${publicUrl}/${slug}${path}`
  const url = new URL(publicUrl)
  url.hostname = host
  return url.origin + path
}
