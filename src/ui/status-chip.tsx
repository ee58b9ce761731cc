import { Icon, toneIcon } from './icons.tsx'
import type { IconName } from './icons.tsx'
import { keptMarkup } from './kept-markup.ts'
import type { Tone } from './tone.ts'

export type StatusChipProps = { label: string; tone?: Tone; icon?: IconName }

/** A state in one or two words; the icon and the word carry it, the colour only helps. */
export const StatusChip = keptMarkup<StatusChipProps>(
  ({ label, tone = 'neutral', icon }) => (
    <span class={`chip ${tone}`}>
      <Icon name={icon ?? toneIcon[tone]} />
      {label}
    </span>
  ),
  { keyOf: ({ label, tone, icon }) => `${tone} ${icon} ${label}`, most: 1_000 },
)
