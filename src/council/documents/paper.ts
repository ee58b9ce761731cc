import { placeAndDay, type OfficialDocument, type Signature } from '../../platform/documents/content.ts'
import { authorityLines, type Capacity } from '../../platform/documents/signing.ts'
import { kindShapes, type DocumentKind } from './document-kind.ts'
import type { DocumentContent } from './document-content.ts'
import type { SigningCapacity } from './signing.ts'

/** A paper as the register has it, all that its face shows. */
export type PaperFacts = {
  readonly councilName: string
  readonly body: { readonly kind: string; readonly name: string }
  readonly kind: DocumentKind
  readonly subject: string
  readonly content: DocumentContent
  readonly number: number | null
  readonly symbol: string
  readonly documentOn: Temporal.PlainDate | null
  readonly signature: Signature | null
  readonly today: Temporal.PlainDate
}

/** "Hội đồng nhân dân xã Mẫu" → "xã Mẫu". */
function unitOf(councilName: string): string {
  return councilName.replace(/^(hội đồng nhân dân|hđnd)\s+/iu, '')
}

/** Địa danh: the name of the commune without its type. */
// Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4 (DOC-013)
export function placeOf(councilName: string): string {
  return unitOf(councilName).replace(/^(xã|phường|đặc khu|thị trấn)\s+/iu, '')
}

/** Whose paper it is, in the lines its readers expect; boards and groups stand below the council. */
// Phụ lục I, mục II.2 (DOC-010, DOC-011): a council prints no superior body.
export function issuerOf(body: PaperFacts['body'], councilName: string): { superior?: string; issuer: string } {
  const unit = unitOf(councilName)
  if (body.kind === 'council') return { issuer: `Hội đồng nhân dân\n${unit}` }
  if (body.kind === 'standing_body') return { issuer: `Thường trực Hội đồng nhân dân\n${unit}` }
  return { superior: `Hội đồng nhân dân ${unit}`, issuer: body.name }
}

/** The paper as Decree 30/2020 lays it out: the same value becomes DOCX and PDF. */
export function paperOf(paper: PaperFacts): OfficialDocument {
  const { content, kind, signature } = paper
  const shape = kindShapes[kind]
  const unsigned: Signature = { authority: [], name: null }
  const secretary: Signature = { authority: ['THƯ KÝ'], name: content.secretary || null }
  return {
    ...issuerOf(paper.body, paper.councilName),
    number: paper.number,
    symbol: paper.symbol,
    placeAndDay: placeAndDay(placeOf(paper.councilName), paper.documentOn ?? paper.today.year),
    ...(shape.title ? { type: shape.title } : {}),
    subject: paper.subject,
    recipients: content.recipients,
    bases: content.bases,
    body: content.body,
    signatures: shape.signers === 2 ? [secretary, signature ?? unsigned] : [signature ?? unsigned],
    sentTo: content.sentTo.length > 0 ? content.sentTo : ['Lưu: VT'],
    madeOn: (paper.documentOn ?? paper.today).toString(),
  }
}

/** Names of offices and bodies as they stand above a signature. */
export type OfficeNames = { office(office: string, bodyKind: string): string; body: string }

/** The lines above the name; a body that decides together is signed for with TM. */
// Điều 13, khoản 2; Phụ lục I, mục II.7 (DOC-025, DOC-026)
export function signatureLines(capacity: SigningCapacity, names: OfficeNames): string[] {
  return authorityLines(capacityOnPaper(capacity, names))
}

function capacityOnPaper(capacity: SigningCapacity, names: OfficeNames): Capacity {
  const { bodyKind, office } = capacity
  const signingKind = bodyKind === 'council' ? 'standing_body' : bodyKind
  const title = names.office(office, signingKind)
  // A resolution of the council is signed by its chair as such; other collective bodies with TM.
  const body = ['standing_body', 'board'].includes(bodyKind) ? names.body : undefined
  if (capacity.as === 'by_authorisation') {
    return { as: 'by_authorisation', head: names.office(capacity.head, signingKind), office: title }
  }
  if (capacity.as === 'in_place_of_head') {
    return { as: 'in_place_of_head', body, head: names.office(capacity.head, signingKind), office: title }
  }
  return body ? { as: 'on_behalf', body, office: title } : { as: 'head', office: title }
}
