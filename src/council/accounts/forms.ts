import { z } from 'zod'
import { chosenId, oneOf, optionalText, requiredText } from '../../platform/web/fields.ts'
import { slipPurposes } from './account.ts'

/** Where to go after signing in; judged by `returnPath`. */
const next = optionalText('nơi đến', 2000)

/** A secret is taken as it is typed; how long it may be is the password rule's to say. */
const secret = (what: string) =>
  z
    .string({ error: `Hãy nhập ${what}.` })
    .min(1, `Hãy nhập ${what}.`)
    .max(10_000)

const code = requiredText('mã 6 chữ số', 40)

/** The same twice: nobody sees what they type. */
const chosenPassword = {
  password: secret('mật khẩu mới'),
  repeated: secret('mật khẩu mới lần nữa'),
}
const isRepeated = (typed: { password: string; repeated: string }) =>
  typed.password === typed.repeated
const notRepeated = {
  path: ['repeated'],
  message: 'Hai lần nhập mật khẩu mới không giống nhau. Hãy nhập lại cả hai.',
}

export const signInForm = z.strictObject({
  username: requiredText('tên đăng nhập', 200),
  password: secret('mật khẩu'),
  next,
})

export const secondStepForm = z.strictObject({ code, next })

/** A button that says all there is to say. */
export const emptyForm = z.strictObject({})

export const changePasswordForm = z
  .strictObject({ current: secret('mật khẩu hiện tại'), ...chosenPassword })
  .refine(isRepeated, notRepeated)

export const startTotpForm = z.strictObject({ current: secret('mật khẩu hiện tại') })
export const confirmTotpForm = z.strictObject({ code })
export const disableTotpForm = z.strictObject({ current: secret('mật khẩu hiện tại'), code })

/** What a device answered, as JSON; `passkeys` in platform/identity judges it. */
const response = z.string({ error: 'Máy chưa trả lời. Hãy bấm lại.' }).min(1).max(60_000)

export const startPasskeyForm = z.strictObject({
  name: requiredText('tên của khóa', 60),
  current: secret('mật khẩu hiện tại'),
})
export const addPasskeyForm = z.strictObject({ response })
export const renamePasskeyForm = z.strictObject({ name: requiredText('tên của khóa', 60) })
export const removePasskeyForm = z.strictObject({ current: secret('mật khẩu hiện tại') })
export const passkeySignInForm = z.strictObject({ response, next })

export const linkIdentityForm = z.strictObject({ current: secret('mật khẩu hiện tại') })
export const slipCodeForm = z.strictObject({ code: requiredText('mã trên phiếu', 100) })

export const useSlipForm = z
  .strictObject({ code: requiredText('mã trên phiếu', 100), ...chosenPassword })
  .refine(isRepeated, notRepeated)

export const openAccountForm = z.strictObject({ username: requiredText('tên đăng nhập', 40) })

export const issueSlipForm = z.strictObject({
  accountId: chosenId('tài khoản'),
  purpose: oneOf('loại phiếu', slipPurposes),
})

const reason = requiredText('lý do', 500)
export const closeAccountForm = z.strictObject({ accountId: chosenId('tài khoản'), reason })
export const reopenAccountForm = closeAccountForm
