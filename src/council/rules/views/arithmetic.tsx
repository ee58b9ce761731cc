import { writeDay } from '../../../kernel/clock.ts'
import { citation } from '../../../law/citation.ts'
import type { CountedDay, Deadline } from '../../../law/deadline.ts'
import { confidenceWords, dayReason, deadlineSentence } from '../../../law/text.vi.ts'
import { Card, DeadlineArithmetic, DefinitionList, Notice } from '../../../ui/index.ts'
import type { PeriodAnswer } from '../period-question.ts'
import { fullDay } from '../text.vi.ts'

/** The whole arithmetic of a deadline, laid open: for reading and for paper. */
export function WholeArithmetic({ answer, base }: { answer: PeriodAnswer; base: string }) {
  const { deadline, rule } = answer
  const counted = deadline.days.filter((day) => day.counted !== null).length
  const cited = citation(deadline.basis)
  return (
    <>
      <Card title={headingOf(deadline)}>
        <p class="lead">{deadlineSentence(deadline)}</p>
        <DefinitionList
          items={[
            { term: 'Quy định', value: rule?.rule.ruleVi ?? 'Thời hạn tự nhập' },
            {
              term: 'Căn cứ',
              value: <a href={`${base}/can-cu-phap-luat/${deadline.ruleId}`}>{cited}</a>,
            },
            { term: 'Mã quy định', value: deadline.ruleKey },
            { term: 'Độ tin cậy', value: confidenceWords[deadline.confidence] },
            { term: 'Ngày mốc (không tính)', value: fullDay(deadline.eventOn) },
            {
              term: 'Số ngày tính, bỏ qua',
              value: `${counted} tính, ${deadline.days.length - counted} bỏ qua`,
            },
          ]}
        />
      </Card>
      {deadline.isBeyondKnownYears ? (
        <Notice tone="warning" title="Chưa có lịch nghỉ của năm này">
          Mới tính theo ngày trong tuần. Ngày đến hạn có thể đổi khi có thông báo lịch nghỉ.
        </Notice>
      ) : null}
      <h2>Từng ngày</h2>
      <DeadlineArithmetic
        rows={deadline.days.map((day) => ({
          date: writeDay(day.on),
          counted: day.counted !== null,
          why: whyOf(day),
        }))}
      />
    </>
  )
}

function headingOf({ direction, dueOn }: Deadline): string {
  return direction === 'after' ? `Hạn cuối: ${fullDay(dueOn)}` : `Chậm nhất: ${fullDay(dueOn)}`
}

/** Why a day was counted or passed over, with its number in the count. */
export function whyOf(day: CountedDay): string {
  return day.counted === null ? dayReason(day) : `${dayReason(day)} (ngày thứ ${day.counted})`
}
