import { z } from 'zod'
import {
  attachedFiles,
  chosenId,
  oneOf,
  optionalDegrees,
  optionalDay,
  optionalId,
  optionalText,
  requiredDay,
  requiredText,
  tickBox,
  tickedIds,
} from '../../platform/web/fields.ts'
import { petitionChannels, petitionFields, petitionKinds, petitionLevels, petitionOutcomes } from './petition.ts'
import { phonePattern } from './phone.ts'
import { templateUseNames } from './template.ts'

const phone = optionalText('số điện thoại', 20).refine(
  (text) => text === '' || phonePattern.test(text),
  'Số điện thoại chỉ gồm chữ số, ví dụ 0912 345 678.',
)
const email = optionalText('thư điện tử', 120).refine(
  (text) => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
  'Địa chỉ thư điện tử chưa đúng, ví dụ ten@vidu.vn.',
)

/** Files a voter, or a clerk for them, sends with one petition. */
export const mostPhotos = 5
/** Files of one answer. */
export const mostAnswerFiles = 10

/** Where it is, as the device told it; both numbers or none. */
const point = {
  latitude: optionalDegrees('Vĩ độ', 8, 24),
  longitude: optionalDegrees('Kinh độ', 102, 118),
}

/** What a voter fills in on the portal: five fields, two of them required; the device may add a point. */
export const submitForm = z.strictObject({
  ...point,
  title: requiredText('nội dung tóm tắt', 200),
  words: requiredText('nội dung kiến nghị', 10_000),
  hamletId: optionalId('thôn'),
  name: optionalText('họ tên', 100),
  phone,
  photos: attachedFiles('ảnh', mostPhotos, ['picture', 'scan']),
  // Bait for programs that fill in every field; people do not see it.
  website: optionalText('ô để trống', 200),
})

/** What a clerk, a delegate or the Fatherland Front notes for a voter. */
export const noteForm = z.strictObject({
  ...point,
  channel: oneOf('kênh tiếp nhận', petitionChannels),
  title: requiredText('nội dung tóm tắt', 200),
  words: requiredText('nội dung kiến nghị', 10_000),
  hamletId: optionalId('thôn'),
  place: optionalText('địa điểm', 200),
  name: optionalText('họ tên', 100),
  phone,
  email,
  address: optionalText('địa chỉ', 200),
  keepClosed: tickBox(),
  attachments: attachedFiles('tệp', mostPhotos),
})

/** Đồng, written with or without dots; null when left empty. */
function optionalMoney(what: string): z.ZodType<number | null> {
  return z
    .string()
    .optional()
    .transform((text, context) => {
      const digits = (text ?? '').replace(/[.\s]|đồng|đ$/giu, '')
      if (digits === '') return null
      if (/^\d{1,14}$/.test(digits)) return Number(digits)
      context.addIssue({
        code: 'custom',
        message: `Phần ${what} chỉ gồm chữ số, tính bằng đồng, ví dụ 250.000.000.`,
      })
      return z.NEVER
    }) as unknown as z.ZodType<number | null>
}

const shownVersion = z.coerce.number({ error: 'Trang đã cũ. Hãy tải lại.' }).int().positive()

export const classifyForm = z.strictObject({
  version: shownVersion,
  kind: oneOf('loại', petitionKinds),
  field: oneOf('lĩnh vực', petitionFields),
  level: oneOf('cấp giải quyết', petitionLevels),
  note: optionalText('ghi chú', 2000),
})

export const transferForm = z.strictObject({
  version: shownVersion,
  holderId: chosenId('cơ quan giải quyết'),
  note: optionalText('yêu cầu kèm theo', 2000),
})

export const answerForm = z.strictObject({
  version: shownVersion,
  outcome: oneOf('kết quả', petitionOutcomes),
  words: requiredText('nội dung trả lời', 20_000),
  documentNumber: optionalText('số văn bản trả lời', 100),
  legalBasis: optionalText('căn cứ pháp lý', 500),
  promisedOn: optionalDay('ngày cam kết hoàn thành'),
  attachments: attachedFiles('tệp', mostAnswerFiles),
})

/** An answer from above the commune, as the clerk copies it from the paper. */
export const relayForm = z.strictObject({
  version: shownVersion,
  answeringBody: requiredText('cơ quan trả lời', 200),
  documentNumber: requiredText('số văn bản trả lời', 100),
  documentOn: requiredDay('ngày văn bản'),
  outcome: oneOf('kết quả', petitionOutcomes),
  words: requiredText('nội dung trả lời', 20_000),
  legalBasis: optionalText('căn cứ pháp lý', 500),
  promisedOn: optionalDay('ngày cam kết hoàn thành'),
  attachments: attachedFiles('tệp', mostAnswerFiles),
})

export const checkForm = z.strictObject({
  version: shownVersion,
  marksSeen: tickBox(),
  note: optionalText('ghi chú', 2000),
})

export const sendUpForm = z.strictObject({
  version: shownVersion,
  level: oneOf('cấp', petitionLevels),
  sentTo: requiredText('nơi nhận', 200),
  letter: requiredText('số văn bản chuyển', 100),
  note: optionalText('nội dung kèm theo', 2000),
})

export const askTransferForm = z.strictObject({
  version: shownVersion,
  holderId: optionalId('cơ quan có thẩm quyền'),
  reason: requiredText('lý do', 2000),
})

/** Asked by the holder, or given by the Standing body: a later day with its reason. */
export const laterDayForm = z.strictObject({
  version: shownVersion,
  until: requiredDay('ngày mới'),
  reason: requiredText('lý do', 2000),
})

export const postponeForm = z.strictObject({
  version: shownVersion,
  promisedOn: requiredDay('ngày mới'),
  reason: requiredText('lý do', 2000),
})

export const noteOnlyForm = z.strictObject({
  version: shownVersion,
  note: optionalText('ghi chú', 2000),
})

/** Files of one piece of evidence. */
export const mostEvidenceFiles = 10

export const proveForm = z.strictObject({
  version: shownVersion,
  what: requiredText('việc đã làm', 2000),
  doneBy: requiredText('đơn vị làm', 200),
  doneOn: requiredDay('ngày làm xong'),
  worksRecord: optionalText('số biên bản nghiệm thu', 100),
  money: optionalMoney('số tiền'),
  attachments: attachedFiles('tệp', mostEvidenceFiles),
})

const notAName = 'Hãy chọn tên người trong danh sách.'
const tickedNames = z
  .union([z.string(), z.array(z.string())], notAName)
  .optional()
  .transform((names) => [names ?? []].flat())
  .pipe(z.array(z.string().max(200, notAName)).max(200, notAName))

export const publishForm = z.strictObject({
  version: shownVersion,
  publicTitle: optionalText('tóm tắt công khai', 200),
  publicWords: optionalText('nội dung công khai', 10_000),
  hideAlso: optionalText('từ ẩn thêm', 1000),
  hideNames: tickedNames,
  publicFiles: tickedIds('tệp công khai', 200),
  note: optionalText('ghi chú', 2000),
})

/** One sentence of reason, asked wherever a step goes back or ends early. */
export const reasonForm = z.strictObject({
  version: shownVersion,
  reason: requiredText('lý do', 2000),
})

export const returnForm = z.strictObject({
  version: shownVersion,
  reason: requiredText('lý do', 2000),
  legalBasis: requiredText('căn cứ', 500),
})

export const mergeForm = z.strictObject({
  version: shownVersion,
  into: requiredText('mã biên nhận của kiến nghị được giữ', 40),
  reason: optionalText('lý do', 2000),
})

export const lookUpForm = z.strictObject({
  receiptCode: requiredText('mã biên nhận', 40),
})

export const confirmForm = z.strictObject({
  version: shownVersion,
  note: optionalText('ý kiến', 2000),
})

export const contestForm = z.strictObject({
  version: shownVersion,
  reason: requiredText('điều chưa đồng ý', 2000),
})

/** A spreadsheet of petitions. */
export const uploadForm = z.strictObject({ sheet: attachedFiles('tệp Excel', 1) })

export const importForm = z.strictObject({
  shown: requiredText('bản xem trước', 64),
  channel: oneOf('kênh tiếp nhận', petitionChannels),
})

/** Words often written; without a field they are offered for all. */
export const templateForm = z.strictObject({
  use: oneOf('nơi dùng', templateUseNames),
  field: z
    .enum(['', ...petitionFields], { error: 'Hãy chọn lĩnh vực trong danh sách.' })
    .optional()
    .transform((field) => field || null),
  title: requiredText('tên mẫu', 100),
  words: requiredText('nội dung mẫu', 5_000),
})

export const retireTemplateForm = z.strictObject({ id: chosenId('mẫu câu') })
