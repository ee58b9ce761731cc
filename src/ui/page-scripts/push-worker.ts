// Runs while no page of the council is open. What it is sent says only that something is new.
type News = { title: string; url: string }
type PushEventLike = Event & {
  data: { json(): News } | null
  waitUntil(work: Promise<unknown>): void
}
type ClickEventLike = Event & {
  notification: { close(): void; data: unknown }
  waitUntil(work: Promise<unknown>): void
}
declare const registration: {
  showNotification(title: string, options: Record<string, unknown>): Promise<void>
}
declare const clients: { openWindow(url: string): Promise<unknown> }

addEventListener('push', (event) => {
  const { data, waitUntil } = event as PushEventLike
  const news = data?.json()
  if (!news) return
  // One notice at a time: the newest stands for all, since each leads to the same list.
  const shown = registration.showNotification(news.title, {
    tag: 'news',
    lang: 'vi',
    data: news.url,
  })
  waitUntil.call(event, shown)
})

addEventListener('notificationclick', (event) => {
  const { notification, waitUntil } = event as ClickEventLike
  notification.close()
  const url = new URL(String(notification.data), location.href)
  // Never anywhere but home, whatever came.
  if (url.origin === location.origin) waitUntil.call(event, clients.openWindow(url.href))
})
