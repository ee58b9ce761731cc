import { writeDay } from '../../../kernel/clock.ts'
import { citation } from '../../../law/citation.ts'
import { confidenceWords, deadlineSentence } from '../../../law/text.vi.ts'
import { DeadlineChip, type Tone } from '../../../ui/index.ts'
import type { StoredDeadline } from '../ground.server.ts'
import { whyOf } from './arithmetic.tsx'

/**
 * A deadline as a chip that opens its own arithmetic: each day, counted or skipped, and why. With the
 * council's `base` the rule leads to its page.
 */
export function DeadlineOf(props: {
  deadline: StoredDeadline
  label: string
  tone: Tone
  base?: string
}) {
  const { deadline, label, tone, base } = props
  const cited = citation(deadline.basis)
  return (
    <DeadlineChip
      label={label}
      tone={tone}
      summary={<Summary deadline={deadline} />}
      rows={deadline.days.map((day) => ({
        date: writeDay(day.on),
        counted: day.counted !== null,
        why: whyOf(day),
      }))}
      rule={
        base === undefined ? (
          cited
        ) : (
          <a href={`${base}/can-cu-phap-luat/${deadline.ruleId}`}>{cited}</a>
        )
      }
      confidence={confidenceWords[deadline.confidence]}
    />
  )
}

function Summary({ deadline }: { deadline: StoredDeadline }) {
  const { recountedOn, dueOn, isBeyondKnownYears } = deadline
  return (
    <>
      {deadlineSentence({ ...deadline, dueOn: recountedOn ?? dueOn })}
      {recountedOn
        ? ` Lịch nghỉ đã đổi sau khi ấn định; ngày đến hạn ${writeDay(dueOn)} được giữ nguyên.`
        : null}
      {isBeyondKnownYears
        ? ' Lịch nghỉ lễ của năm này chưa có, mới tính theo ngày trong tuần.'
        : null}
    </>
  )
}
