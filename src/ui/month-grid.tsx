import { uiText } from './text.vi.ts'

/** `off`: an ordinary day off; `special`: a named one; `swapped`: worked in exchange; `awaiting`: named, not in force. */
export type MonthDayKind = 'off' | 'special' | 'swapped' | 'awaiting'

export type MonthDay = {
  day: number
  kind?: MonthDayKind
  /** What a screen reader says after the number; the eye finds it in the list below. */
  note?: string
  isToday?: boolean
}

export type MonthGridProps = {
  caption: string
  /** Seven, from Monday: the letters shown and the word read out. */
  weekdays: readonly { short: string; full: string }[]
  weeks: readonly (readonly (MonthDay | null)[])[]
}

function Cell({ cell }: { cell: MonthDay | null }) {
  if (!cell) return <td />
  const { day, kind, note, isToday } = cell
  return (
    <td class={[kind, isToday ? 'today' : undefined].filter(Boolean).join(' ') || undefined}>
      <span>{day}</span>
      {note || isToday ? (
        <span class="visually-hidden">
          {[isToday ? uiText.today : '', note].filter(Boolean).join(', ')}
        </span>
      ) : null}
    </td>
  )
}

/** A month as it hangs on the wall; kinds of days differ by weight, frame and line, not by colour alone. */
export function MonthGrid({ caption, weekdays, weeks }: MonthGridProps) {
  return (
    <table class="month">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {weekdays.map(({ short, full }) => (
            <th scope="col">
              <abbr title={full}>{short}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr>
            {week.map((cell) => (
              <Cell cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What the kinds of days look like, in words. */
export function MonthLegend({ words }: { words: Partial<Record<MonthDayKind, string>> }) {
  return (
    <ul class="month-legend" role="list">
      {Object.entries(words).map(([kind, word]) => (
        <li>
          <span class={`month-sample ${kind}`} aria-hidden="true">
            7
          </span>
          {word}
        </li>
      ))}
    </ul>
  )
}
