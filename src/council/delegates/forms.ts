import { z } from 'zod'
import {
  attachedFiles,
  chosenId,
  oneOf,
  optionalDay,
  optionalDegrees,
  optionalId,
  optionalText,
  requiredDay,
  requiredText,
} from '../../platform/web/fields.ts'
import { allOffices, bodyKinds } from './body.ts'

export const phonePattern = /^\+?[0-9 .()-]{8,20}$/
export const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

const person = {
  fullName: requiredText('họ và tên', 100),
  phone: optionalText('số điện thoại', 20).refine(
    (text) => text === '' || phonePattern.test(text),
    'Số điện thoại chỉ gồm chữ số, ví dụ 0912 345 678.',
  ),
  email: optionalText('thư điện tử', 120).refine(
    (text) => text === '' || emailPattern.test(text),
    'Địa chỉ thư điện tử chưa đúng, ví dụ ten@vidu.vn.',
  ),
}

const shownVersion = z.coerce.number({ error: 'Trang đã cũ. Hãy tải lại.' }).int().positive()

export const addPersonForm = z.strictObject({
  ...person,
  /** Ticked after the page has shown who already has this name. */
  sameNameSeen: optionalText('xác nhận trùng tên', 10),
})

export const editPersonForm = z.strictObject({ version: shownVersion, ...person })

export const addBodyForm = z.strictObject({
  kind: oneOf('loại tổ chức', bodyKinds),
  name: requiredText('tên tổ chức', 150),
  symbol: optionalText('ký hiệu văn bản', 20),
  parentId: optionalId('tổ chức cấp trên'),
  hamletId: optionalId('thôn'),
  openedOn: optionalDay('ngày thành lập'),
  areas: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((given) => [given ?? []].flat()),
})

export const closeForm = z.strictObject({
  closedOn: requiredDay('ngày kết thúc'),
  basis: requiredText('văn bản làm căn cứ', 300),
})

export const addHamletForm = z.strictObject({
  name: requiredText('tên thôn, tổ dân phố', 100),
  formerUnit: optionalText('đơn vị cũ', 100),
})

export const placeHamletForm = z.strictObject({
  latitude: optionalDegrees('Vĩ độ', 8, 24),
  longitude: optionalDegrees('Kinh độ', 102, 118),
})

export const openTermForm = z.strictObject({
  name: requiredText('tên nhiệm kỳ', 100),
  electedOn: optionalDay('ngày bầu cử'),
  startsOn: requiredDay('ngày khai mạc kỳ họp thứ nhất'),
  seats: z.coerce
    .number({ error: 'Hãy nhập số đại biểu bằng chữ số.' })
    .int('Số đại biểu là số nguyên.')
    .min(1, 'Số đại biểu ít nhất là 1.')
    .max(100, 'Số đại biểu nhiều nhất là 100.'),
})

export const appointForm = z.strictObject({
  personId: chosenId('người giữ chức vụ'),
  office: oneOf('chức vụ', allOffices),
  startsOn: requiredDay('ngày bắt đầu'),
  endsOn: optionalDay('ngày kết thúc'),
  basis: requiredText('văn bản bầu hoặc bổ nhiệm', 300),
})

export const endForm = z.strictObject({
  endsOn: requiredDay('ngày cuối cùng giữ chức vụ'),
  basis: requiredText('lý do và văn bản làm căn cứ', 300),
})

export const authoriseForm = z.strictObject({
  personId: chosenId('người được giao quyền'),
  startsOn: requiredDay('ngày bắt đầu'),
  endsOn: requiredDay('ngày kết thúc'),
  document: requiredText('số văn bản giao quyền', 150),
})

export const revokeForm = z.strictObject({
  endsOn: requiredDay('ngày cuối cùng được giao quyền'),
  reason: requiredText('lý do', 300),
})

export const uploadForm = z.strictObject({
  roster: attachedFiles('tệp Excel', 1),
})

export const importForm = z.strictObject({
  /** Digest of the rows that were shown: others than those are never written. */
  shown: requiredText('bản đã xem trước', 100),
})
