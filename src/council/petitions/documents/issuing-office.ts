import type { OfficialDocument, Signature } from '../../../platform/documents/content.ts'
import { placeAndDay } from '../../../platform/documents/content.ts'
import { authorityLines } from '../../../platform/documents/signing.ts'

/** Who of the Standing body holds its offices on the day of a document; null when vacant. */
export type StandingOffices = {
  readonly chair: string | null
  /** Who acts for the chair by a dated authorisation. */
  readonly actingForChair: string | null
  readonly viceChair: string | null
}

/** The office that issues documents about petitions, as it stands on a day. */
export type IssuingOffice = {
  /** "Hội đồng nhân dân xã Mẫu" */
  readonly council: string
  /** "Thường trực HĐND xã" */
  readonly standingBody: string
  /** "TTHĐND", and the symbol of the office that drafts: "VP". */
  readonly symbol: string
  readonly draftingSymbol: string
  /** The commune's own name, as a document's place. */
  readonly place: string
  readonly peoplesCommittee: string
  readonly fatherlandFront: string | null
  readonly offices: StandingOffices
}

/** The commune's own name of "Xã Mẫu, Thành phố Mẫu Lớn": "Mẫu". */
// Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4
export function placeOf(unitName: string): string {
  const [unit = ''] = unitName.split(',')
  return unit.replace(/^(xã|phường|đặc khu)\s+/iu, '').trim()
}

/** Who signs for the Standing body: the chair; else who acts for the chair; else the vice chair. */
// Nghị định 30/2020/NĐ-CP, Điều 13, khoản 2, 3
export function signatureOf({ chair, actingForChair, viceChair }: StandingOffices): Signature {
  const body = 'Thường trực HĐND'
  const [head, below] = ['Chủ tịch', 'Phó Chủ tịch']
  const isViceChair = chair === null || actingForChair === viceChair
  if (chair !== null && actingForChair === null) {
    return { authority: authorityLines({ as: 'on_behalf', body, office: head }), name: chair }
  }
  if (actingForChair !== null && !isViceChair) {
    const capacity = { as: 'by_authorisation', head, office: 'Ủy viên' } as const
    return { authority: authorityLines(capacity), name: actingForChair }
  }
  const name = actingForChair ?? viceChair
  if (name === null)
    return { authority: authorityLines({ as: 'on_behalf', body, office: head }), name: null }
  return { authority: authorityLines({ as: 'in_place_of_head', body, head, office: below }), name }
}

/** What every document of this office has in common; number and day wait for the clerk's pen. */
export function issuedBy(
  office: IssuingOffice,
  today: Temporal.PlainDate,
  symbol: 'letter' | 'report',
): Pick<
  OfficialDocument,
  'issuer' | 'number' | 'symbol' | 'placeAndDay' | 'signatures' | 'madeOn'
> {
  return {
    issuer: `Thường trực\n${office.council}`,
    number: null,
    // Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3; Phụ lục III: a letter has no abbreviation of its type.
    symbol:
      symbol === 'letter' ? `${office.symbol}-${office.draftingSymbol}` : `BC-${office.symbol}`,
    placeAndDay: placeAndDay(office.place, today.year),
    signatures: [signatureOf(office.offices)],
    madeOn: today.toString(),
  }
}
