import { createHash } from 'node:crypto'
import type { PageContext } from './page.server.ts'

export type FreshAnswer = {
  readonly body: string
  readonly contentType: string
  readonly changedAt: Temporal.Instant
}

/**
 * An open document for programs of others: told apart by its content, so that whoever has it already
 * gets 304 (RFC 9110, 13.2.2: `If-Modified-Since` counts only without `If-None-Match`).
 */
export function freshAnswer(page: PageContext, { body, contentType, changedAt }: FreshAnswer): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  const headers = {
    etag,
    'last-modified': httpDate(changedAt),
    'cache-control': 'public, max-age=300',
    // Open data is there to be read by the pages of others too.
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  }
  if (isKnown(page.headers, etag, changedAt)) return page.respond(null, headers, 304)
  return page.respond(body, { ...headers, 'content-type': contentType })
}

function isKnown(asked: Headers, etag: string, changedAt: Temporal.Instant): boolean {
  const known = asked.get('if-none-match')
  if (known !== null) {
    const tags = known.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
    return tags.includes(etag) || tags.includes('*')
  }
  const since = Date.parse(asked.get('if-modified-since') ?? '')
  return !Number.isNaN(since) && Math.floor(changedAt.epochMilliseconds / 1000) * 1000 <= since
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const two = (value: number) => String(value).padStart(2, '0')

/** "Tue, 24 Nov 2026 05:00:00 GMT" (RFC 9110, 5.6.7). */
export function httpDate(instant: Temporal.Instant): string {
  const at = instant.toZonedDateTimeISO('UTC')
  const day = `${weekdays[at.dayOfWeek - 1]}, ${two(at.day)} ${months[at.month - 1]} ${at.year}`
  return `${day} ${two(at.hour)}:${two(at.minute)}:${two(at.second)} GMT`
}
