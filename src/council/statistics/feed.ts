import { writeDay } from '../../kernel/clock.ts'
import { countedOutcomeText, fieldText, type PublishedPetition } from '../petitions/index.ts'

/** A feed of published petitions as RFC 4287 wants it; addresses are whole ones. */
export type Feed = {
  /** `urn:uuid:…`, the same for ever. */
  readonly id: string
  readonly title: string
  readonly author: string
  readonly self: string
  readonly site: string
  readonly updated: Temporal.Instant
  readonly entries: readonly FeedEntry[]
}

export type FeedEntry = { readonly petition: PublishedPetition; readonly href: string }

/** The feed as an Atom document (RFC 4287). */
export function atomFeed({ id, title, author, self, site, updated, entries }: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">',
    element('id', id),
    element('title', title),
    element('updated', updated.toString()),
    `<author>${element('name', author)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(site)}"/>`,
    ...entries.map(entryOf),
    '</feed>\n',
  ].join('\n')
}

function entryOf({ petition, href }: FeedEntry): string {
  const { id, title, field, firstPublishedAt, changedAt } = petition
  return [
    '<entry>',
    element('id', `urn:uuid:${id}`),
    element('title', title),
    element('published', firstPublishedAt.toString()),
    element('updated', changedAt.toString()),
    `<link rel="alternate" type="text/html" href="${escaped(href)}"/>`,
    field ? `<category term="${escaped(field)}" label="${escaped(fieldText[field])}"/>` : '',
    element('summary', resultWords(petition)),
    element('content', wordsOf(petition)),
    '</entry>',
  ].join('')
}

/** What came of a petition, in one line: "Có lộ trình, hẹn ngày 30/11/2026. Phòng Kinh tế trả lời." */
export function resultWords({ outcome, promisedOn, answer, hamlet }: PublishedPetition): string {
  const promised = outcome === 'dated_promise' && promisedOn ? `, hẹn ngày ${writeDay(promisedOn)}` : ''
  const place = hamlet ? `${hamlet}. ` : ''
  const by = answer ? ` ${answer.body} trả lời ngày ${writeDay(answer.answeredOn)}.` : ''
  return `${place}${countedOutcomeText[outcome]}${promised}.${by}`
}

function wordsOf({ words, answer }: PublishedPetition): string {
  return answer ? `Cử tri: ${words}\n\nTrả lời của ${answer.body}: ${answer.words}` : `Cử tri: ${words}`
}

const element = (name: string, text: string) => `<${name}>${escaped(text)}</${name}>`

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

// XML 1.0, 2.2: most control characters may not stand in a document, not even escaped.
const noCharacters = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

function escaped(text: string): string {
  return text.toWellFormed().replace(noCharacters, '').replace(/[&<>"]/g, (sign) => entities[sign]!)
}
