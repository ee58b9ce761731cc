// The push services of the browsers in use. An address that somebody sends us is called by this machine:
// any other host could be one of the office's own network.
const hosts = [
  /^fcm\.googleapis\.com$/,
  /^updates\.push\.services\.mozilla\.com$/,
  /^[a-z0-9-]+\.notify\.windows\.com$/,
  /^(?:[a-z0-9-]+\.)?push\.apple\.com$/,
]

/** True for an address at a known push service, or at one of these further origins. */
export function isPushService(endpoint: string, further: readonly string[]): boolean {
  const url = URL.parse(endpoint)
  if (!url || url.username !== '' || url.password !== '') return false
  if (further.includes(url.origin)) return true
  return (
    url.protocol === 'https:' && url.port === '' && hosts.some((host) => host.test(url.hostname))
  )
}

/** Further origins from the setting PUSH_SERVICES: separated by commas, none without it. */
export function readPushServices(setting: string | undefined): string[] {
  return (setting ?? '')
    .split(',')
    .map((text) => URL.parse(text.trim())?.origin ?? 'null')
    .filter((origin) => origin !== 'null')
}

/** How a push service may reach whoever runs this installation (RFC 8292, 2.1). */
export function contactOf(mail: { readonly publicUrl: string; readonly from: string }): string {
  return mail.publicUrl.startsWith('https:') ? mail.publicUrl : `mailto:${mail.from}`
}
