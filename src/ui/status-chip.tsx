import { Icon, toneIcon } from './icons.tsx'
import type { IconName } from './icons.tsx'
import type { Tone } from './tone.ts'

export type StatusChipProps = { label: string; tone?: Tone; icon?: IconName }

/** A state in one or two words; the icon and the word carry it, the colour only helps. */
export function StatusChip({ label, tone = 'neutral', icon }: StatusChipProps) {
  return (
    <span class={`chip ${tone}`}>
      <Icon name={icon ?? toneIcon[tone]} />
      {label}
    </span>
  )
}
