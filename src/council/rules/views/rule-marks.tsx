import { writeDay } from '../../../kernel/clock.ts'
import { citation } from '../../../law/citation.ts'
import type { Confidence } from '../../../law/confidence.ts'
import { basisOf, type LawRule } from '../../../law/rule-register.ts'
import { StatusChip, type Tone } from '../../../ui/index.ts'
import type { RuleState } from '../rule-entries.ts'
import { confidenceLabel, ruleStateText } from '../text.vi.ts'

const confidenceTones: Record<Confidence, Tone> = {
  text: 'success',
  secondary: 'info',
  memory: 'warning',
}

const stateTones: Record<RuleState, Tone> = {
  in_force: 'neutral',
  ended: 'neutral',
  not_begun: 'info',
  draft: 'neutral',
}

/** How surely a figure is known, in words. */
export function ConfidenceChip({ confidence }: { confidence: Confidence }) {
  return <StatusChip label={confidenceLabel[confidence]} tone={confidenceTones[confidence]} />
}

export function RuleStateChip({ state }: { state: RuleState }) {
  return <StatusChip label={ruleStateText[state]} tone={stateTones[state]} />
}

/** Document, article, clause of a rule in words. */
export function citedRule(rule: LawRule): string {
  return citation(basisOf(rule))
}

type InForce = Pick<LawRule, 'effectiveFrom' | 'effectiveTo'>

/** "từ 01/07/2026", "từ 01/07/2012 đến hết 30/06/2026", "chưa có ngày hiệu lực". */
export function inForceWords({ effectiveFrom, effectiveTo }: InForce): string {
  if (!effectiveFrom) return 'chưa có ngày hiệu lực'
  const from = `từ ${writeDay(effectiveFrom)}`
  return effectiveTo ? `${from} đến hết ${writeDay(effectiveTo)}` : from
}

/** The address where the text was read, when it is a web address. */
export function SourceLink({ url }: { url: string }) {
  if (!/^https?:\/\//.test(url)) return <>–</>
  return (
    <a href={url} rel="noreferrer">
      {new URL(url).hostname}
    </a>
  )
}
