import { z } from 'zod'
import { attachedFiles, chosenId, oneOf, optionalId, optionalText, requiredText, tickBox } from '../../platform/web/fields.ts'
import { questionKinds } from './formal-question.ts'

const version = z.coerce.number({ error: 'Trang đã cũ. Hãy tải lại.' }).int().positive()
export const mostFiles = 5

export const registerForm = z.strictObject({
  kind: oneOf('hình thức', questionKinds),
  words: requiredText('câu hỏi', 2000),
  topic: requiredText('nhóm vấn đề', 100),
  seat: requiredText('người bị chất vấn', 200),
  sessionId: optionalId('kỳ họp'),
  followsId: optionalId('câu hỏi trước'),
})
export const stepForm = z.strictObject({ version })
export const sortForm = z.strictObject({ version, topic: requiredText('nhóm vấn đề', 100) })
export const withdrawForm = z.strictObject({ version, reason: requiredText('lý do', 500) })
export const answerForm = z.strictObject({
  version,
  words: requiredText('nội dung trả lời', 10_000),
  isSpoken: tickBox(),
  files: attachedFiles('tệp kèm theo', mostFiles),
})
export const judgeForm = z.strictObject({
  version,
  isStraight: tickBox(),
  namesOwner: tickBox(),
  namesDay: tickBox(),
  note: optionalText('nhận xét', 1000),
})
export const citeForm = z.strictObject({ version, resolutionId: chosenId('nghị quyết') })
