import { z } from 'zod'
import {
  attachedFiles,
  chosenId,
  oneOf,
  optionalId,
  optionalText,
  requiredDay,
  requiredText,
  tickedIds,
} from '../../platform/web/fields.ts'
import { verdicts } from './recommendation.ts'
import { supervisionKinds } from './supervision.ts'
import { visitKinds } from './visit-kind.ts'

export const mostFiles = 6
const shownVersion = z.coerce.number({ error: 'Trang đã cũ. Hãy tải lại.' }).int().positive()
const pictures = () => attachedFiles('tệp', mostFiles)

/** Lines of a text field, each trimmed, empty ones left out; at most `most` lines. */
function lines(what: string, most: number): z.ZodType<readonly string[]> {
  return z
    .string()
    .max(8000)
    .optional()
    .transform((text, context) => {
      const found = (text ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
      if (found.length <= most) return found
      context.addIssue({
        code: 'custom',
        message: `Hãy ghi nhiều nhất ${most} ${what}, mỗi dòng một ${what}.`,
      })
      return z.NEVER
    }) as unknown as z.ZodType<readonly string[]>
}

export const decideForm = z.strictObject({
  kind: oneOf('hình thức', supervisionKinds),
  subject: requiredText('nội dung giám sát', 300),
  bodyId: chosenId('cơ quan giám sát'),
  partnerId: optionalId('đơn vị phối hợp'),
  activityId: optionalId('hoạt động của chương trình'),
  areaId: optionalId('lĩnh vực'),
  documentNumber: requiredText('số nghị quyết, quyết định', 100),
  decidedOn: requiredDay('ngày quyết định'),
  stretch: optionalText('thời kỳ giám sát', 200),
  startsOn: requiredDay('ngày bắt đầu'),
  endsOn: requiredDay('ngày kết thúc'),
  headId: optionalId('trưởng đoàn'),
  memberIds: tickedIds('thành viên', 60),
  frontPeople: lines('người', 20),
  experts: lines('người', 20),
  supervisedIds: tickedIds('đối tượng chịu giám sát', 40),
})

export const outlineForm = z.strictObject({
  version: shownVersion,
  outline: requiredText('đề cương', 10_000),
  repliesDueOn: requiredDay('hạn nộp báo cáo'),
})

export const dropForm = z.strictObject({
  version: shownVersion,
  reason: requiredText('lý do dừng', 500),
})

export const replyForm = z.strictObject({
  reply: requiredText('nội dung báo cáo', 20_000),
  attachments: pictures(),
})

export const judgeForm = z.strictObject({
  verb: oneOf('kết quả xem xét', ['accept', 'send_back']),
  reason: optionalText('lý do', 1000),
})

export const commentForm = z.strictObject({ comment: requiredText('ý kiến', 5000) })

export const arrangeForm = z.strictObject({
  kind: oneOf('hình thức', visitKinds),
  bodyId: optionalId('cơ quan'),
  place: requiredText('địa điểm', 200),
  onDay: requiredDay('ngày'),
  questions: lines('câu', 30),
  crowdingReason: optionalText('lý do', 500),
})

/** As many answers as the visit has questions: the page names them answer0, answer1, … */
export const visitForm = z
  .object({
    notes: requiredText('ghi chép', 10_000),
    minutes: optionalText('biên bản', 20_000),
    attachments: pictures(),
  })
  .catchall(z.unknown())

export const findingForm = z.strictObject({
  words: requiredText('phát hiện', 2000),
  evidence: requiredText('căn cứ', 1000),
  visitId: optionalId('buổi khảo sát'),
})

export const recommendForm = z.strictObject({
  words: requiredText('kiến nghị', 2000),
  addresseeId: chosenId('cơ quan thực hiện'),
  answererId: chosenId('người chịu trách nhiệm'),
  dueOn: requiredDay('hạn thực hiện'),
  proof: requiredText('cách chứng minh', 500),
})

export const draftForm = z.strictObject({
  version: shownVersion,
  draft: requiredText('dự thảo báo cáo', 30_000),
  commentsDueOn: requiredDay('hạn góp ý'),
  reason: optionalText('lý do', 500),
})

export const concludeForm = z.strictObject({
  version: shownVersion,
  conclusionNumber: requiredText('số kết luận', 100),
  conclusion: requiredText('đánh giá chung', 30_000),
})

export const toldForm = z.strictObject({ words: requiredText('nội dung', 3000) })

export const proofForm = z.strictObject({
  words: requiredText('việc đã làm', 3000),
  onDay: requiredDay('ngày làm xong'),
  attachments: pictures(),
})

export const revisitForm = z.strictObject({
  verdict: oneOf('kết quả xem lại', verdicts),
  words: requiredText('điều thấy tại chỗ', 3000),
  place: requiredText('địa điểm', 200),
  companions: optionalText('người cùng xem', 300),
  onDay: requiredDay('ngày xem lại'),
  attachments: pictures(),
})
