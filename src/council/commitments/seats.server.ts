import type { ReadContext } from '../../platform/acts/context.server.ts'
import { officesHeld, officeTitle } from '../delegates/index.ts'
import { writeSeat } from './seat.ts'

/** Bodies whose people are asked, and promise. */
export const promisingKinds = ['peoples_committee', 'agency', 'standing_body', 'board'] as const

/** People in office today who may be asked and may promise, grouped by body. */
export async function seatsToChoose(context: ReadContext) {
  const { bodies, held } = await officesHeld(context, context.today)
  return bodies
    .filter(({ kind }) => (promisingKinds as readonly string[]).includes(kind))
    .map((body) => ({
      group: body.name,
      options: held
        .filter(({ bodyId }) => bodyId === body.id)
        .map((one) => ({ value: writeSeat(one), label: `${one.personName}, ${officeTitle(one.office, body.kind)}` })),
    }))
    .filter(({ options }) => options.length > 0)
}
