// Opens the noting page where there is no connection; everything else passes it by.
type FetchEventLike = Event & { request: Request; respondWith(answer: Promise<Response>): void }
type LifeEventLike = Event & { waitUntil(work: Promise<unknown>): void }
declare const clients: { claim(): Promise<void> }
declare const skipWaiting: () => Promise<void>

const PATIENCE = 6_000

addEventListener('install', (event) => (event as LifeEventLike).waitUntil(skipWaiting()))
addEventListener('activate', (event) => (event as LifeEventLike).waitUntil(clients.claim()))

addEventListener('fetch', (event) => {
  const { request } = event as FetchEventLike
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin) return
  if (request.mode === 'navigate' && url.pathname.endsWith('/ghi')) {
    ;(event as FetchEventLike).respondWith(pageOrKept(request, `${url.pathname}/ngoai-tuyen`))
  } else if (url.pathname.startsWith('/tai-nguyen/')) {
    ;(event as FetchEventLike).respondWith(keptOrFetched(request))
  }
})

/** The page as it is now; without an answer in time, or from a server that just starts, the kept one. */
async function pageOrKept(request: Request, shell: string): Promise<Response> {
  const kept = await caches.match(shell)
  if (!kept) return fetch(request)
  try {
    const fresh = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) })
    return fresh.status >= 500 ? kept : fresh
  } catch {
    return kept
  }
}

// Their addresses carry a hash of what they hold: what was kept is right for ever.
async function keptOrFetched(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request)
}
