import type { Actor } from '../../platform/access/actor.ts'
import { everybody, type SearchFeed } from '../../platform/search/entry.ts'
import { indicatorFacts } from './events.ts'
import { indicatorPermissions } from './policy.ts'
import { indicatorsByIds, type IndicatorShown } from './queries.server.ts'
import { nameOfIndicator } from './text.vi.ts'

const audience = 'indicator.read'

function entryOf(indicator: IndicatorShown) {
  const { id, number, unit, owner, source, definition, method } = indicator
  const words = [unit, owner, source, definition, method].filter(Boolean).join('\n')
  return { id, title: nameOfIndicator(indicator), code: `CT${number}`, words, onDay: null }
}

/** Indicators by number, name, owner and document: everybody reads them. */
export const indicatorFeed: SearchFeed = {
  kind: 'indicator',
  noun: 'Chỉ tiêu',
  hears: [indicatorFacts.defined],
  async entriesOf(context, ids) {
    const indicators = await indicatorsByIds(context, ids)
    return indicators.map(entryOf).flatMap((entry) => [
      { ...entry, face: 'desk', audiences: [audience], path: `/ban-lam-viec/chi-tieu/${entry.id}` },
      { ...entry, face: 'public', audiences: [everybody], path: `/chi-tieu/${entry.id}` },
    ])
  },
  async idsOf({ tx, commune }) {
    const rows = await tx
      .selectFrom('indicators')
      .select('id')
      .where('commune', '=', commune)
      .execute()
    return rows.map(({ id }) => id)
  },
  readersOf: (actor: Actor | null) =>
    indicatorPermissions['indicator.read'].may(actor) ? [audience] : [],
}
