import { z } from 'zod'
import { hasIdShape } from '../../kernel/ids.ts'
import { chosenId, oneOf, optionalText, tickBox } from '../../platform/web/fields.ts'
import { answerForm } from './forms.ts'
import { petitionFields, petitionLevels } from './petition.ts'

/** Petitions that one act may be done to at once. */
export const mostPicked = 200

/** A ticked petition and the version that the page showed: `id@version`. */
export function pickValue({ id, version }: { id: string; version: number }): string {
  return `${id}@${version}`
}

/** The id of a tick as it was sent, whatever its version. */
export function idOfPick(value: string): string {
  return value.split('@')[0] ?? ''
}

type Pick = { readonly id: string; readonly version: number }

const picks = z
  .unknown()
  .optional()
  .transform((value, context) => {
    const given = (Array.isArray(value) ? value : [value]).filter((one) => one !== undefined)
    const read = given.map(readPick)
    const message =
      given.length === 0
        ? 'Hãy chọn ít nhất một kiến nghị.'
        : given.length > mostPicked
          ? `Mỗi lần làm được ${mostPicked} kiến nghị (đang chọn ${given.length}). Hãy bỏ bớt.`
          : read.includes(null)
            ? 'Hãy chọn lại kiến nghị trong danh sách.'
            : undefined
    if (message === undefined) return uniquePicks(read as Pick[])
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  }) as unknown as z.ZodType<readonly Pick[]>

function readPick(value: unknown): Pick | null {
  const [id = '', version = ''] = typeof value === 'string' ? value.split('@') : []
  return hasIdShape(id) && /^\d{1,9}$/.test(version) ? { id, version: Number(version) } : null
}

function uniquePicks(read: readonly Pick[]): Pick[] {
  return [...new Map(read.map((pick) => [pick.id, pick])).values()]
}

const many = { picks, leaveOthers: tickBox() }

/** Complaints and denunciations leave one by one: each has its own channel and its own clock. */
export const kindsForMany = ['petition', 'concern'] as const

export const classifyManyForm = z.strictObject({
  ...many,
  kind: oneOf('loại', kindsForMany),
  field: oneOf('lĩnh vực', petitionFields),
  level: oneOf('cấp giải quyết', petitionLevels),
  note: optionalText('ghi chú', 2000),
})

export const transferManyForm = z.strictObject({
  ...many,
  holderId: chosenId('cơ quan giải quyết'),
  note: optionalText('yêu cầu kèm theo', 2000),
})

export const urgeManyForm = z.strictObject({ ...many, note: optionalText('nội dung đôn đốc', 2000) })

export const answerManyForm = answerForm.omit({ version: true }).extend(many)
