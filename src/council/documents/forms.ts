import { z } from 'zod'
import {
  attachedFiles,
  chosenId,
  oneOf,
  optionalDay,
  optionalId,
  optionalText,
  requiredDay,
  requiredText,
  tickedIds,
} from '../../platform/web/fields.ts'
import { documentKinds, shelves, urgencies } from './document-kind.ts'
import { seriesWays } from './document-number.ts'

/** Files of one paper: the paper itself and what comes with it. */
export const mostFiles = 10
/** Files of one import, and what one form may bring in all. */
export const mostImported = 200

const shownVersion = z.coerce.number({ error: 'Trang đã cũ. Hãy tải lại.' }).int().positive()

const content = {
  subject: requiredText('trích yếu', 500),
  recipients: optionalText('kính gửi', 5_000),
  bases: optionalText('căn cứ', 20_000),
  body: optionalText('nội dung', 500_000),
  sentTo: optionalText('nơi nhận', 5_000),
  secretary: optionalText('người ghi biên bản', 100),
  files: attachedFiles('tệp', mostFiles),
}

export const draftForm = z.strictObject({
  bodyId: chosenId('cơ quan ban hành'),
  kind: oneOf('loại văn bản', documentKinds),
  ...content,
})

export const reviseForm = z.strictObject({ version: shownVersion, ...content })

/** One step of a paper, with a note that may be left empty; the rule asks for it where it must be. */
export const stepForm = z.strictObject({ version: shownVersion, note: optionalText('ghi chú', 2000) })

export const reasonForm = z.strictObject({ version: shownVersion, reason: requiredText('lý do', 2000) })

export const lateForm = z.strictObject({
  bodyId: chosenId('cơ quan ban hành'),
  kind: oneOf('loại văn bản', documentKinds),
  documentNumber: requiredText('số, ký hiệu', 60),
  documentOn: requiredDay('ngày văn bản'),
  subject: requiredText('trích yếu', 500),
  signer: optionalText('người ký', 100),
  reason: requiredText('lý do vào sổ muộn', 2000),
  files: attachedFiles('tệp', mostFiles),
})

export const sendForm = z.strictObject({
  version: shownVersion,
  bodies: tickedIds('nơi nhận', 200),
  mails: optionalText('nơi nhận qua thư', 10_000),
  papers: optionalText('nơi nhận bản giấy', 10_000),
})

export const receiveForm = z.strictObject({
  recipientId: chosenId('nơi nhận'),
  note: optionalText('ghi chú', 500),
})

export const fileForm = z.strictObject({ version: shownVersion, shelf: oneOf('nhóm hồ sơ', shelves) })

export const publishForm = z.strictObject({
  version: shownVersion,
  publicFiles: tickedIds('tệp công khai', 50),
})

export const symbolsForm = z.strictObject({
  bodyId: chosenId('cơ quan'),
  way: oneOf('cách đánh số', seriesWays),
  ...Object.fromEntries(documentKinds.map((kind) => [kind, optionalText('ký hiệu', 60)] as const)),
}) as unknown as z.ZodType<{ bodyId: string; way: (typeof seriesWays)[number] } & Record<(typeof documentKinds)[number], string>>

export const incomingForm = z.strictObject({
  issuer: requiredText('cơ quan gửi', 200),
  documentNumber: optionalText('số, ký hiệu', 60),
  documentOn: optionalDay('ngày văn bản'),
  arrivedOn: requiredDay('ngày đến'),
  kind: oneOf('loại văn bản', documentKinds),
  subject: requiredText('trích yếu', 500),
  urgency: oneOf('độ khẩn', urgencies),
  files: attachedFiles('bản quét', mostFiles),
})

export const assignForm = z.strictObject({
  version: shownVersion,
  assigneeId: chosenId('người giải quyết'),
  dueOn: requiredDay('hạn giải quyết'),
  instruction: optionalText('ý kiến chỉ đạo', 2000),
})

export const closeForm = z.strictObject({
  version: shownVersion,
  answerId: optionalId('văn bản trả lời'),
  note: optionalText('kết quả giải quyết', 2000),
})

export const importForm = z.strictObject({
  bodyId: chosenId('cơ quan ban hành thường gặp'),
  files: attachedFiles('tệp', mostImported),
})

export const confirmImportForm = z.strictObject({
  register: oneOf('sổ', ['outgoing', 'incoming']),
  bodyId: chosenId('cơ quan ban hành'),
  issuer: optionalText('cơ quan gửi', 200),
  kind: oneOf('loại văn bản', documentKinds),
  documentNumber: requiredText('số, ký hiệu', 60),
  documentOn: requiredDay('ngày văn bản'),
  subject: requiredText('trích yếu', 500),
  signer: optionalText('người ký', 100),
})

export const nothingForm = z.strictObject({})

export const checkFileForm = z.strictObject({
  code: optionalText('mã', 100),
  file: attachedFiles('tệp', 1),
})

export const checkLayoutForm = z.strictObject({ file: attachedFiles('tệp', 1) })
