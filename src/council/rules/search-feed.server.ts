import { citation } from '../../law/citation.ts'
import { basisOf } from '../../law/rule-register.ts'
import { everybody, type SearchFeed } from '../../platform/search/entry.ts'
import { ruleFacts } from './events.ts'
import { entryOf } from './rule-entries.ts'
import { ruleVersions } from './rule-versions.server.ts'
import { figureText, subjectText } from './text.vi.ts'

/** Rules of the law as they are found by everybody in every commune: the version that binds today. */
export const ruleFeed: SearchFeed = {
  kind: 'law_rule',
  noun: 'Căn cứ pháp luật',
  hears: [ruleFacts.amended],
  isEverywhere: true,
  async entriesOf(context, ids) {
    const versions = await ruleVersions(context, ids)
    return ids.flatMap((id) => {
      const shown = entryOf(versions, id, context.today)?.shown
      if (!shown) return []
      const { ruleVi: title, effectiveFrom: onDay = null, subject, note } = shown
      const words = [citation(basisOf(shown)), figureText(shown), subjectText(subject), note]
      return {
        ...{ id, title, onDay, code: id, words: words.filter(Boolean).join('\n') },
        ...{ face: 'public' as const, audiences: [everybody], path: `/can-cu-phap-luat/${id}` },
      }
    })
  },
  async idsOf({ tx }) {
    const rows = await tx.selectFrom('law_rules').select('id').distinct().execute()
    return rows.map(({ id }) => id)
  },
  readersOf: () => [],
}
