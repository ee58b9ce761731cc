import type { Child } from 'hono/jsx'
import { Icon, toneIcon } from './icons.tsx'
import type { Tone } from './tone.ts'

export type TimelineEntry = {
  /** As read by people: «09:15 ngày 05/03/2026». */
  when: string
  /** The same as a machine reads it (ISO). */
  dateTime?: string
  who?: Child
  what: Child
  note?: Child
  tone?: Tone
}

/** What happened, in the order it happened. */
export function Timeline({
  entries,
  label,
}: {
  entries: readonly TimelineEntry[]
  label?: string
}) {
  return (
    <ol class="timeline" role="list" aria-label={label}>
      {entries.map((entry) => (
        <li class={entry.tone ?? 'neutral'}>
          <Icon name={toneIcon[entry.tone ?? 'neutral']} />
          <div>
            <p class="timeline-what">{entry.what}</p>
            <p class="timeline-who">
              <time datetime={entry.dateTime}>{entry.when}</time>
              {entry.who ? <> · {entry.who}</> : null}
            </p>
            {entry.note ? <div class="timeline-note">{entry.note}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
