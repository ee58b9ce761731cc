import { StatusChip, type Tone } from '../../../ui/index.ts'
import type { FigureState } from '../indicator.ts'
import type { OutlookKind } from '../outlook.ts'
import { outlookText, stateText } from '../text.vi.ts'

const outlookTone: Record<OutlookKind, Tone> = {
  reached: 'success',
  missed: 'error',
  likely: 'info',
  uncertain: 'warning',
  unlikely: 'error',
  without_target: 'neutral',
  too_short: 'neutral',
}

export function OutlookChip({ kind }: { kind: OutlookKind }) {
  return <StatusChip label={outlookText[kind]} tone={outlookTone[kind]} />
}

const stateTone: Record<FigureState, Tone> = {
  entered: 'warning',
  checked: 'success',
  returned: 'error',
}

export function FigureChip({ state }: { state: FigureState }) {
  return <StatusChip label={stateText[state]} tone={stateTone[state]} />
}

/** Marks what came with the product to be tried out. */
export function SampleChip() {
  return <StatusChip label="Số liệu mẫu" tone="neutral" />
}
