import type { Standing } from '../../platform/audit/log.server.ts'
import { petitionActText, petitionRecordText } from '../petitions/index.ts'
import type { RecordText } from './changes.ts'

/** What the log calls each act, by its permission: the slices' own words. */
const actTexts: Readonly<Record<string, string>> = { ...petitionActText }

/** Acts one can ask the log for, in the order of their words. */
export const knownActs: readonly string[] = Object.keys(actTexts).toSorted((a, b) =>
  actTexts[a]!.localeCompare(actTexts[b]!, 'vi'),
)

/** An act in Vietnamese words. */
export function actText(act: string): string {
  return Object.hasOwn(actTexts, act) ? actTexts[act]! : `Việc khác (${act})`
}

type SubjectText = {
  readonly noun: string
  readonly record?: RecordText
  /** Where the subject is read on the desk. */
  path?(id: string): string
}

const subjects: Readonly<Record<string, SubjectText>> = {
  petition: {
    noun: 'Kiến nghị',
    record: petitionRecordText,
    path: (id) => `/ban-lam-viec/kien-nghi/${id}`,
  },
}

/** How a kind of subject reads in the log. */
export function subjectText(kind: string): SubjectText {
  return Object.hasOwn(subjects, kind) ? subjects[kind]! : { noun: `Việc khác (${kind})` }
}

export const standingText: Record<Standing, string> = {
  waiting: 'Đang vào nhật ký',
  intact: 'Nguyên vẹn',
  altered: 'Đã bị sửa',
  erased: 'Đã xóa phần riêng',
}

/** Number of an entry as people count: the first is 1. */
export function numberText(index: number): string {
  return (index + 1).toLocaleString('vi-VN')
}
