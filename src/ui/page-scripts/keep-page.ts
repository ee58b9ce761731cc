/**
 * Keeps the noting page on this device by the `worker`, `scope` and `shell` of its element, so that it opens without a connection: its worker serves only
 * this page, and only a copy that holds no voter's words. Quietly does nothing where the browser
 * cannot (a page that came without TLS): lines are kept all the same while the page stays open.
 */
export async function keepPage(host: HTMLElement): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return
  const [worker, scope, shell] = ['worker', 'scope', 'shell'].map(
    (name) => host.getAttribute(name) ?? '',
  )
  await navigator.serviceWorker.register(worker!, { scope })
  const answer = await fetch(shell!, { credentials: 'same-origin' })
  if (!answer.ok || answer.redirected) return
  const cache = await caches.open('noting')
  await cache.put(shell!, answer)
  const parts = document.querySelectorAll<HTMLElement>('script[src], link[rel="stylesheet"]')
  const addresses = [...parts].map(
    (part) => part.getAttribute('src') ?? part.getAttribute('href') ?? '',
  )
  for (const address of addresses) {
    if (!(await cache.match(address))) await cache.add(address)
  }
}
