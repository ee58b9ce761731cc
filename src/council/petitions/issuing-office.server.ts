import type { ReadContext } from '../../platform/acts/context.server.ts'
import type { Council } from '../../platform/tenancy/council.ts'
import { bodiesOn } from '../delegates/index.ts'
import { placeOf, type IssuingOffice } from './documents/issuing-office.ts'

/** The office that issues documents about petitions, as it stands today. */
export async function issuingOffice(
  context: ReadContext & { readonly council: Council },
): Promise<IssuingOffice> {
  const { council, today } = context
  const kinds = [
    'standing_body',
    'council_office',
    'peoples_committee',
    'fatherland_front',
  ] as const
  const bodies = await bodiesOn(context, today, { kinds })
  const body = (kind: (typeof kinds)[number]) => bodies.find((found) => found.kind === kind)
  const standing = body('standing_body')
  const chair = standing?.holders.find(({ office }) => office === 'chair')
  return {
    council: council.name,
    standingBody: standing?.name ?? 'Thường trực HĐND',
    symbol: standing?.symbol || 'TTHĐND',
    draftingSymbol: body('council_office')?.symbol || 'VP',
    place: placeOf(council.unitName),
    peoplesCommittee: body('peoples_committee')?.name ?? 'UBND',
    fatherlandFront: body('fatherland_front')?.name ?? null,
    offices: {
      chair: chair?.personName ?? null,
      actingForChair: chair?.acting?.personName ?? null,
      viceChair:
        standing?.holders.find(({ office }) => office === 'vice_chair')?.personName ?? null,
    },
  }
}
