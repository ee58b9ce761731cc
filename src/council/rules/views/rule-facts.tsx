import { writeDay } from '../../../kernel/clock.ts'
import { latitudeOf } from '../../../law/council-latitude.ts'
import type { CouncilRule } from '../../../law/council-rules.ts'
import { basisOf, type LawRule } from '../../../law/rule-register.ts'
import { citation } from '../../../law/citation.ts'
import { Card, DefinitionList, Notice, Timeline, type TimelineEntry } from '../../../ui/index.ts'
import type { RuleEntry, RuleVersions } from '../rule-entries.ts'
import { figureText, latitudeText, subjectText } from '../text.vi.ts'
import { ConfidenceChip, SourceLink, citedRule, inForceWords } from './rule-marks.tsx'

/** The rule as it binds, with where it was read and how surely. */
export function RuleFacts({ entry }: { entry: RuleEntry }) {
  const { shown, id } = entry
  return (
    <Card title="Quy định">
      <DefinitionList
        items={[
          { term: 'Mức', value: figureText(shown) || 'Theo câu chữ của quy định' },
          { term: 'Căn cứ', value: citedRule(shown) },
          { term: 'Hiệu lực', value: inForceWords(shown) },
          { term: 'Lĩnh vực', value: subjectText(entry.subject) },
          { term: 'Độ tin cậy', value: <ConfidenceChip confidence={shown.confidence} /> },
          { term: 'Nơi đọc', value: <SourceLink url={shown.sourceUrl} /> },
          { term: 'Ghi chú', value: shown.note },
          { term: 'Quyền của HĐND', value: latitudeText[latitudeOf(id)] },
        ]}
      />
    </Card>
  )
}

/** Says that the council's own figure gives way to a stricter law. */
export function SetAsideNotice({ setAside }: { setAside: CouncilRule | undefined }) {
  if (!setAside) return null
  return (
    <Notice tone="warning" title="Mức của Hội đồng không còn áp dụng">
      Mức {figureText(setAside)} theo {setAside.document} lỏng hơn luật đang có hiệu lực hoặc tính
      theo đơn vị khác, nên áp dụng mức của luật. Hội đồng cần đặt lại trong Quy chế làm việc.
    </Notice>
  )
}

/** Every version, newest first: the law's and the council's own. */
export function RuleHistory({ versions, id }: { versions: RuleVersions; id: string }) {
  const law = versions.law.map((rule) => ({ on: rule.effectiveFrom, entry: lawEntry(rule) }))
  const own = versions.own
    .filter((rule) => rule.ruleId === id)
    .map((rule) => ({ on: rule.effectiveFrom, entry: ownEntry(rule) }))
  const entries = [...law, ...own]
    .toSorted((a, b) => (b.on?.toString() ?? '').localeCompare(a.on?.toString() ?? ''))
    .map(({ entry }) => entry)
  return (
    <Card title="Các phiên bản">
      <Timeline label="Các phiên bản" entries={entries} />
    </Card>
  )
}

function lawEntry(rule: LawRule): TimelineEntry {
  return {
    when: rule.effectiveFrom ? writeDay(rule.effectiveFrom) : 'Dự thảo',
    dateTime: rule.effectiveFrom?.toString(),
    what: `Phiên bản ${rule.version}: ${figureText(rule) || rule.ruleVi}`,
    who: citedRule(rule),
    note: rule.effectiveTo ? `Hết hiệu lực sau ngày ${writeDay(rule.effectiveTo)}` : undefined,
  }
}

function ownEntry(rule: CouncilRule): TimelineEntry {
  const { document, article } = rule
  return {
    when: writeDay(rule.effectiveFrom),
    dateTime: rule.effectiveFrom.toString(),
    what: `Hội đồng đặt, lần ${rule.version}: ${figureText(rule) || rule.ruleVi}`,
    who: citation(basisOf({ id: rule.ruleId, document, article })),
    note: rule.effectiveTo ? `Hết hiệu lực sau ngày ${writeDay(rule.effectiveTo)}` : rule.ruleVi,
    tone: 'info',
  }
}
