import { StatusChip, type Tone } from '../../../ui/index.ts'
import type { AccountState } from '../account.ts'
import { stateText } from '../desk-text.vi.ts'

const tones: Record<AccountState, Tone> = { none: 'neutral', open: 'success', closed: 'warning' }

export function AccountChip({ state }: { state: AccountState }) {
  return <StatusChip label={stateText[state]} tone={tones[state]} />
}
