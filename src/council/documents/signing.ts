import { refuse, ok, type Result } from '../../kernel/result.ts'
import type { Basis } from '../../kernel/basis.ts'

/** An office that somebody holds or exercises today, as far as signing asks. */
export type SigningOffice = {
  readonly body: string
  readonly bodyKind: string
  readonly office: string
  /** Name of the holder for whom this person acts by a dated authorisation. */
  readonly actingFor: string | null
}

/** In what capacity a paper is signed; names of offices as the dictionary has them. */
export type SigningCapacity =
  | { readonly as: 'head'; readonly office: string; readonly bodyKind: string }
  | { readonly as: 'in_place_of_head'; readonly head: string; readonly office: string; readonly bodyKind: string }
  | { readonly as: 'by_authorisation'; readonly head: string; readonly office: string; readonly bodyKind: string }

const signingBasis: Basis = {
  document: 'Nghị định 30/2020/NĐ-CP',
  article: 'Điều 13',
  rule: 'DOC-026',
}

/** The council's resolutions are signed by its chair, who sits in the Standing body. */
const signedIn: Readonly<Record<string, string>> = { council: 'standing_body' }

const headOf: Readonly<Record<string, string>> = {
  standing_body: 'chair',
  board: 'head',
  council_office: 'head',
  delegate_group: 'head',
}
const secondOf: Readonly<Record<string, string>> = { chair: 'vice_chair', head: 'deputy_head' }

/**
 * In what capacity this person signs for the body: its head; a deputy in the head's place, or another
 * by authorisation – both only while a dated authorisation runs. A deputy without one is refused.
 */
// Nghị định 30/2020/NĐ-CP, Điều 13, khoản 2 và 3 (DOC-026, DOC-027)
export function decideCapacity(
  body: { readonly id: string; readonly kind: string },
  offices: readonly SigningOffice[],
): Result<SigningCapacity> {
  const kind = signedIn[body.kind] ?? body.kind
  const here = offices.filter((held) => held.bodyKind === kind && (body.kind === 'council' || held.body === body.id))
  const head = headOf[kind] ?? 'head'
  const second = secondOf[head] ?? 'deputy_head'
  const asHead = here.find((held) => held.office === head)
  if (asHead && asHead.actingFor === null) return ok({ as: 'head', office: head, bodyKind: body.kind })
  const isSecond = here.some((held) => held.office === second && held.actingFor === null)
  if (asHead && isSecond) return ok({ as: 'in_place_of_head', head, office: second, bodyKind: body.kind })
  if (asHead) {
    const own = offices.find((held) => held.actingFor === null)
    return ok({ as: 'by_authorisation', head, office: own?.office ?? 'member', bodyKind: body.kind })
  }
  const code = isSecond ? 'authorisation_missing' : 'signer_not_of_body'
  return refuse(`official_document.${code}`, { basis: signingBasis })
}
