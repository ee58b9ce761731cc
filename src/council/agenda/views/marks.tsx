import { StatusChip, type Tone } from '../../../ui/index.ts'
import type { ItemState } from '../agenda-item.ts'
import type { PaperKind } from '../papers.ts'
import { papersInWords, stateText } from '../text.vi.ts'

const stateTone: Record<ItemState, Tone> = {
  pending: 'neutral',
  under_discussion: 'info',
  done: 'success',
  withdrawn: 'warning',
  postponed: 'warning',
}

export function ItemChip({ state }: { state: ItemState }) {
  return <StatusChip label={stateText[state]} tone={stateTone[state]} />
}

/** Red while papers are missing; amber when the chair let it go to the vote all the same. */
export function PapersChip({
  missing,
  waived,
}: {
  missing: readonly PaperKind[]
  waived: boolean
}) {
  if (missing.length === 0) return null
  const words = `Thiếu ${papersInWords(missing)}`
  return waived ? (
    <StatusChip label={`${words}; chủ tọa cho biểu quyết`} tone="warning" />
  ) : (
    <StatusChip label={words} tone="error" />
  )
}
