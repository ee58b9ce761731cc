import { z } from 'zod'
import { optionalText, requiredText } from '../../platform/web/fields.ts'

/** Where to go after signing in; judged by `returnPath`. */
const next = optionalText('nơi đến', 2000)

/** A secret is taken as it is typed; how long it may be is the password rule's to say. */
const secret = (what: string) =>
  z.string({ error: `Hãy nhập ${what}.` }).min(1, `Hãy nhập ${what}.`).max(10_000)

export const signInForm = z.strictObject({
  username: requiredText('tên đăng nhập', 200),
  password: secret('mật khẩu'),
  next,
})

export const secondStepForm = z.strictObject({
  code: requiredText('mã 6 chữ số', 40),
  next,
})

export const signOutForm = z.strictObject({})
