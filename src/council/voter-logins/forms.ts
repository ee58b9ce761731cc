import { z } from 'zod'
import { requiredText } from '../../platform/web/fields.ts'

export const askForm = z.strictObject({ phone: requiredText('số điện thoại', 30) })
export const codeForm = z.strictObject({ code: requiredText('mã 6 chữ số', 40) })
/** A button that says all there is to say. */
export const leaveForm = z.strictObject({})
