import { z } from 'zod'
import {
  attachedFiles,
  oneOf,
  optionalId,
  optionalText,
  requiredText,
  tickBox,
} from '../../platform/web/fields.ts'
import { itemKinds } from './agenda-item.ts'
import { paperKinds } from './papers.ts'
import { speechKinds } from './speech.ts'

export const shownItemVersion = z.coerce
  .number({ error: 'Trang đã cũ. Hãy tải lại.' })
  .int()
  .positive('Trang đã cũ. Hãy tải lại.')

const minutes = z.coerce
  .number({ error: 'Thời gian là số phút, ví dụ 15.' })
  .int('Thời gian là số phút, ví dụ 15.')
  .min(0, 'Thời gian từ 0 đến 600 phút.')
  .max(600, 'Thời gian từ 0 đến 600 phút.') as z.ZodType<number>

const item = {
  kind: oneOf('loại nội dung', itemKinds),
  title: requiredText('tên nội dung', 300),
  ownerId: optionalId('cơ quan chủ trì'),
  speaker: optionalText('người trình bày', 200),
  minutesPlanned: minutes,
  parentId: optionalId('nội dung lớn'),
}

export const addItemForm = z.strictObject(item)
export const amendItemForm = z.strictObject({ version: shownItemVersion, ...item })
export const moveItemForm = z.strictObject({ direction: oneOf('hướng', ['up', 'down']) })
export const reasonForm = z.strictObject({
  version: shownItemVersion,
  reason: requiredText('lý do', 1000),
})
export const itemStepForm = z.strictObject({ version: shownItemVersion })
export const summariseForm = z.strictObject({
  version: shownItemVersion,
  summary: optionalText('tóm tắt diễn biến', 20_000),
})

/** Files of one edition of a paper. */
export const mostPaperFiles = 5
export const attachPaperForm = z.strictObject({
  kind: oneOf('loại tài liệu', paperKinds),
  title: requiredText('tên tài liệu', 300),
  documentNumber: optionalText('số, ký hiệu', 100),
  isPublic: tickBox(),
  attachments: attachedFiles('tệp', mostPaperFiles),
})

export const askSpeechForm = z.strictObject({ kind: oneOf('loại phát biểu', speechKinds) })
export const speechStepForm = z.strictObject({})
