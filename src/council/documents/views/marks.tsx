import { StatusChip, type Tone } from '../../../ui/index.ts'
import type { DocumentState } from '../official-document.ts'
import { stateText } from '../text.vi.ts'

const tones: Record<DocumentState, Tone> = {
  drafted: 'info',
  checked: 'info',
  submitted: 'warning',
  signed: 'warning',
  issued: 'success',
  sent: 'success',
  filed: 'neutral',
  withdrawn: 'neutral',
}

export function DocumentChip({ state }: { state: DocumentState }) {
  return <StatusChip label={stateText[state]} tone={tones[state]} />
}

/** Is it open to everybody, came it late, is it a sample. */
export function DocumentMarks(props: { isPublic: boolean; isLate?: boolean; isSample?: boolean }) {
  return (
    <>
      {props.isPublic ? <StatusChip label="Công khai" tone="success" /> : null}
      {props.isLate ? <StatusChip label="Vào sổ muộn" tone="neutral" /> : null}
      {props.isSample ? <StatusChip label="Dữ liệu mẫu" tone="info" /> : null}
    </>
  )
}
