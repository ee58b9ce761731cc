import { z } from 'zod'
import {
  attachedFiles,
  chosenId,
  oneOf,
  optionalId,
  optionalText,
  requiredDay,
  requiredText,
} from '../../platform/web/fields.ts'
import { originKinds } from './commitment.ts'

const version = z.coerce.number({ error: 'Trang đã cũ. Hãy tải lại.' }).int().positive()
export const mostFiles = 5

const said = {
  words: requiredText('việc sẽ làm', 1000),
  topic: requiredText('nhóm vấn đề', 100),
  proofWanted: optionalText('cách chứng minh', 300),
  dueOn: requiredDay('ngày phải xong'),
}

export const stateForm = z.strictObject({
  ...said,
  seat: requiredText('người cam kết', 200),
  originKind: oneOf('nguồn', originKinds),
  originId: optionalId('hồ sơ nguồn'),
  originName: requiredText('nơi cam kết được nói ra', 300),
  statedOn: requiredDay('ngày nói'),
})
export const correctForm = z.strictObject({ ...said, version })
export const confirmForm = z.strictObject({ version })
export const withdrawForm = z.strictObject({ version, reason: requiredText('lý do', 500) })
export const postponeForm = z.strictObject({
  version,
  dueOn: requiredDay('ngày mới'),
  reason: requiredText('lý do dời', 500),
  decisionId: optionalId('văn bản quyết định'),
})
export const proveForm = z.strictObject({
  version,
  words: requiredText('việc đã làm', 1000),
  place: optionalText('nơi xem được', 200),
  files: attachedFiles('tệp bằng chứng', mostFiles),
})
export const judgeForm = z.strictObject({
  version,
  verdict: oneOf('kết luận', ['accepted', 'insufficient']),
  note: optionalText('nhận xét', 500),
})
export const releaseForm = z.strictObject({
  version,
  decisionId: chosenId('văn bản ghi kết quả biểu quyết hoặc quyết định'),
  reason: requiredText('lý do', 500),
})
