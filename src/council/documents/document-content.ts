import type { Block } from '../../platform/documents/content.ts'
import { blocksOf, itemsOf, textOf } from './content-text.ts'
import type { DocumentKind } from './document-kind.ts'
import { kindShapes } from './document-kind.ts'

/** nội dung: what the drafter writes; head, number, place and signature are added when it is printed. */
export type DocumentContent = {
  /** Kính gửi */
  readonly recipients: readonly string[]
  /** Căn cứ */
  readonly bases: readonly string[]
  readonly body: readonly Block[]
  /** Nơi nhận */
  readonly sentTo: readonly string[]
  /** Who kept the minutes, named on the left; empty for other kinds. */
  readonly secretary: string
}

/** The same as it is typed in the form. */
export type TypedContent = {
  readonly recipients: string
  readonly bases: string
  readonly body: string
  readonly sentTo: string
  readonly secretary: string
}

export function contentOf(kind: DocumentKind, typed: TypedContent): DocumentContent {
  const shape = kindShapes[kind]
  return {
    recipients: shape.hasRecipients ? itemsOf(typed.recipients) : [],
    bases: shape.hasBases ? itemsOf(typed.bases) : [],
    body: blocksOf(typed.body),
    sentTo: itemsOf(typed.sentTo),
    secretary: shape.signers === 2 ? typed.secretary : '',
  }
}

export function typedOf(content: DocumentContent): TypedContent {
  return {
    recipients: content.recipients.join('\n'),
    bases: content.bases.join('\n'),
    body: textOf(content.body),
    sentTo: content.sentTo.join('\n'),
    secretary: content.secretary,
  }
}

/** All words of a paper in reading order, a line a paragraph: what is searched and compared. */
export function linesOfContent(subject: string, content: DocumentContent): string[] {
  return [
    subject,
    ...content.recipients.map((name) => `Kính gửi: ${name}`),
    ...content.bases.map((basis) => `Căn cứ: ${basis}`),
    ...textOf(content.body).split('\n').filter(Boolean),
    ...content.sentTo.map((name) => `Nơi nhận: ${name}`),
  ]
}
