export type ProgressBarProps = {
  label: string
  value: number
  max: number
  /** The figure in words; default «12 / 103». */
  text?: string
}

/** How much of something is done: the native bar with its figure in words. */
export function ProgressBar({ label, value, max, text }: ProgressBarProps) {
  const figure = text ?? `${value} / ${max}`
  return (
    <div class="progress">
      <div class="progress-words">
        <span>{label}</span>
        <strong>{figure}</strong>
      </div>
      <progress value={value} max={Math.max(max, 1)} aria-label={`${label}: ${figure}`}>
        {figure}
      </progress>
    </div>
  )
}
