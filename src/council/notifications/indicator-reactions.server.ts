import type { Reaction } from '../../platform/jobs/reaction.ts'
import { accountsHolding } from '../delegates/index.ts'
import { indicatorById, indicatorFacts, nameOfIndicator, periodText } from '../indicators/index.ts'
import { tell } from './tell.server.ts'
import { indicatorReturnedTitle } from './text.vi.ts'

/** What an indicator's owner hears: a figure that came back and must be entered again. */
export const indicatorReactions: readonly Reaction[] = [
  {
    hears: [indicatorFacts.figureReturned],
    async react(context) {
      const { subject, payload, id: factId } = context.fact
      const indicator = await indicatorById(context, subject.id)
      const [year, quarter] = [Number(payload['year']), Number(payload['quarter'])]
      // A reaction may run late: what was mended meanwhile is no news.
      const isReturned = indicator?.entered.some(
        (each) => each.year === year && each.quarter === quarter && each.state === 'returned',
      )
      if (!indicator || !isReturned) return
      const people = await accountsHolding(context, { bodyId: indicator.ownerId })
      await tell(context, people, {
        kind: 'indicator_returned',
        title: indicatorReturnedTitle(nameOfIndicator(indicator), periodText({ year, quarter })),
        path: `/ban-lam-viec/chi-tieu/${indicator.id}`,
        subject,
        occasion: { factId },
      })
    },
  },
]
