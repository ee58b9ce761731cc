import type { Child } from 'hono/jsx'
import { Icon } from './icons.tsx'
import type { IconName } from './icons.tsx'
import { uiText } from './text.vi.ts'
import type { Tone } from './tone.ts'

/** One day of the arithmetic: counted or skipped, and why. */
export type DeadlineRow = { date: string; counted: boolean; why: string }

export type DeadlineChipProps = {
  /** The chip itself: «Còn 3 ngày làm việc», «Quá hạn 2 ngày». */
  label: string
  tone: Tone
  /** The arithmetic in one sentence. */
  summary: Child
  rows: readonly DeadlineRow[]
  /** Document, article, clause that set the date. */
  rule: Child
  confidence?: Child
}

const clocks: Record<Tone, IconName> = {
  neutral: 'calendar',
  info: 'clock',
  success: 'check',
  warning: 'clock',
  error: 'alert',
}

/** Every day of a deadline as a table: counted or skipped, and why. */
export function DeadlineArithmetic({ rows }: { rows: readonly DeadlineRow[] }) {
  return (
    <div class="table-scroll" role="group" aria-label={uiText.deadlineArithmetic} tabindex={0}>
      <table class="arithmetic">
        <caption class="visually-hidden">{uiText.deadlineArithmetic}</caption>
        <thead>
          <tr>
            <th scope="col">{uiText.deadlineDay}</th>
            <th scope="col">{uiText.deadlineCounted}</th>
            <th scope="col">{uiText.deadlineWhy}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr class={row.counted ? undefined : 'skipped'}>
              <th scope="row">{row.date}</th>
              <td>{row.counted ? uiText.deadlineIsCounted : uiText.deadlineIsSkipped}</td>
              <td>{row.why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A deadline that opens its own arithmetic: every day counted or skipped, and the rule that says so. */
export function DeadlineChip(props: DeadlineChipProps) {
  return (
    <details class="deadline">
      <summary class={`chip ${props.tone}`}>
        <Icon name={clocks[props.tone]} />
        {props.label}
      </summary>
      <div class="deadline-body">
        <p>{props.summary}</p>
        {props.rows.length > 0 ? <DeadlineArithmetic rows={props.rows} /> : null}
        <p>
          <strong>{uiText.deadlineRule}</strong> {props.rule}
        </p>
        {props.confidence ? (
          <p>
            <strong>{uiText.deadlineConfidence}</strong> {props.confidence}
          </p>
        ) : null}
      </div>
    </details>
  )
}
