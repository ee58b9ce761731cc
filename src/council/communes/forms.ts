import { z } from 'zod'
import { optionalDay, optionalText, requiredDay, requiredText } from '../../platform/web/fields.ts'
import { hamletLines, predecessorLines, repeated } from './lines.ts'
import { isHostName, isSlug } from './slug.ts'

/** A secret is taken as it is typed; how long it may be is the password rule's to say. */
const secret = (what: string) =>
  z
    .string({ error: `Hãy nhập ${what}.` })
    .min(1, `Hãy nhập ${what}.`)
    .max(10_000)

export const firstRunForm = z
  .strictObject({
    code: requiredText('mã cài đặt', 100),
    name: requiredText('họ và tên', 100),
    username: requiredText('tên đăng nhập', 40),
    password: secret('mật khẩu'),
    repeated: secret('mật khẩu lần nữa'),
  })
  .refine(({ password, repeated: again }) => password === again, {
    path: ['repeated'],
    message: 'Hai lần nhập mật khẩu không giống nhau. Hãy nhập lại cả hai.',
  })

export const signInForm = z.strictObject({
  username: requiredText('tên đăng nhập', 200),
  password: secret('mật khẩu'),
})

export const secondStepForm = z.strictObject({ code: requiredText('mã 6 chữ số', 40) })

export const emptyForm = z.strictObject({})

export const newSlipForm = z.strictObject({ accountId: requiredText('tài khoản', 60) })

/** Any step as it is sent: kept whatever it holds, then judged by the step's own form. */
export const anyStepForm = z.looseObject({})

export const unitForm = z.object({
  commune: z.string({ error: 'Hãy tìm và chọn một xã, phường, đặc khu.' }).regex(/^\d{5}$/, {
    error: 'Hãy tìm và chọn một xã, phường, đặc khu.',
  }),
})

export const nameForm = z.object({
  name: requiredText('tên Hội đồng', 150),
  slug: requiredText('tên trên đường dẫn', 60).refine(
    isSlug,
    'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ xa-binh-minh; không dùng tên của hệ thống.',
  ),
  host: optionalText('tên miền riêng', 253).refine(
    (text) => text === '' || isHostName(text),
    'Tên miền chưa đúng, ví dụ hdnd.binhminh.vn.',
  ),
  termName: requiredText('tên nhiệm kỳ', 100),
  electedOn: optionalDay('ngày bầu cử'),
  startsOn: requiredDay('ngày khai mạc kỳ họp thứ nhất'),
  seats: z.coerce
    .number({ error: 'Hãy nhập số đại biểu bằng chữ số.' })
    .int('Số đại biểu là số nguyên.')
    .min(1, 'Số đại biểu ít nhất là 1.')
    .max(100, 'Số đại biểu nhiều nhất là 100.'),
  predecessors: optionalText('đơn vị tiền thân', 2000).transform(predecessorLines),
  mergedOn: optionalDay('ngày sáp nhập'),
})

export const hamletsForm = z.object({
  hamlets: requiredText('danh sách thôn', 20_000)
    .transform(hamletLines)
    .superRefine((lines, context) => {
      const message = hamletProblem(lines)
      if (message) context.addIssue({ code: 'custom', message })
    }),
})

function hamletProblem(lines: readonly { name: string }[]): string | null {
  const twice = repeated(lines.map(({ name }) => name))
  if (twice !== null)
    return `Tên “${twice}” xuất hiện hai lần. Mỗi thôn một tên; thêm tên xã cũ để phân biệt.`
  const long = lines.find(({ name }) => name.length > 100)
  return long ? `Tên “${long.name.slice(0, 30)}…” dài quá 100 ký tự.` : null
}

export const bodiesForm = z.object({
  usual: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((given) => [given ?? []].flat()),
  groups: z.coerce
    .number({ error: 'Hãy chọn số tổ đại biểu.' })
    .int()
    .min(0)
    .max(20, 'Nhiều nhất 20 tổ đại biểu.'),
})

const personName = (what: string) => optionalText(what, 100)
const username = (what: string) => optionalText(what, 40)

export const peopleForm = z
  .object({
    clerkName: requiredText('họ và tên chuyên viên', 100),
    clerkUsername: requiredText('tên đăng nhập của chuyên viên', 40),
    chairName: personName('họ và tên Chủ tịch'),
    chairUsername: username('tên đăng nhập của Chủ tịch'),
    viceName: personName('họ và tên Phó Chủ tịch'),
    viceUsername: username('tên đăng nhập của Phó Chủ tịch'),
    basis: optionalText('văn bản làm căn cứ', 300),
  })
  .refine(({ chairName, chairUsername }) => chairName !== '' || chairUsername === '', {
    path: ['chairName'],
    message: 'Có tên đăng nhập thì phải có họ và tên Chủ tịch.',
  })
  .refine(({ viceName, viceUsername }) => viceName !== '' || viceUsername === '', {
    path: ['viceName'],
    message: 'Có tên đăng nhập thì phải có họ và tên Phó Chủ tịch.',
  })
  .refine((typed) => repeated(usernamesOf(typed)) === null, {
    path: ['clerkUsername'],
    message: 'Mỗi người một tên đăng nhập riêng. Hãy sửa tên bị trùng.',
  })

function usernamesOf(typed: {
  clerkUsername: string
  chairUsername: string
  viceUsername: string
}): string[] {
  return [typed.clerkUsername, typed.chairUsername, typed.viceUsername].filter(
    (name) => name !== '',
  )
}
