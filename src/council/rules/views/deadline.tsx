import { writeDay } from '../../../kernel/clock.ts'
import type { Deadline, CountedDay } from '../../../law/deadline.ts'
import { DeadlineChip, type Tone } from '../../../ui/index.ts'
import { confidenceText, unitText, whyText } from '../text.vi.ts'

/** A deadline as a chip that opens its own arithmetic: each day, counted or skipped, and why. */
export function DeadlineOf(props: { deadline: Deadline; label: string; tone: Tone }) {
  const { deadline, label, tone } = props
  return (
    <DeadlineChip
      label={label}
      tone={tone}
      summary={summaryOf(deadline)}
      rows={deadline.days.map((day) => ({
        date: writeDay(day.on),
        counted: day.counted !== null,
        why: whyOf(day),
      }))}
      rule={[deadline.basis.document, deadline.basis.article].filter(Boolean).join(', ')}
      confidence={confidenceText[deadline.confidence]}
    />
  )
}

function summaryOf(deadline: Deadline): string {
  const { amount, unit, eventOn, dueOn, shifted } = deadline
  const counted = `${amount} ${unitText[unit]} kể từ ngày ${writeDay(eventOn)} (ngày này không tính)`
  const moved = shifted
    ? ` Ngày cuối ${writeDay(shifted.from)} là ngày nghỉ nên lùi sang ngày làm việc kế tiếp.`
    : ''
  return `${counted}, hết hạn lúc 24 giờ ngày ${writeDay(dueOn)}.${moved}`
}

function whyOf(day: CountedDay): string {
  const number = day.counted === null ? '' : `ngày thứ ${day.counted}: `
  return `${number}${whyText[day.why]}${day.name ? ` (${day.name})` : ''}`
}
