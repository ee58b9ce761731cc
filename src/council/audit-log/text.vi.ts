import { writeNumber } from '../../kernel/numbers.ts'
import type { Standing } from '../../platform/audit/log.server.ts'
import type { LogText, SubjectText } from '../../platform/audit/log-text.ts'
import { agendaLogText } from '../agenda/index.ts'
import { indicatorLogText } from '../indicators/index.ts'
import { sessionLogText } from '../sessions/index.ts'
import { voteLogText } from '../voting/index.ts'
import { accountLogText } from '../accounts/index.ts'
import { communeLogText } from '../communes/index.ts'
import { delegateLogText } from '../delegates/index.ts'
import { followerLogText } from '../followers/index.ts'
import { commitmentLogText } from '../commitments/index.ts'
import { questionLogText } from '../questioning/index.ts'
import { documentLogText } from '../documents/index.ts'
import { notificationLogText } from '../notifications/index.ts'
import { petitionLogText } from '../petitions/index.ts'
import { planLogText } from '../plan/index.ts'
import { ruleLogText } from '../rules/index.ts'
import { programmeLogText } from '../programme/index.ts'
import { supervisionLogText } from '../supervision/index.ts'
import { voterMeetingLogText } from '../voter-meetings/index.ts'
import { savedViewLogText } from '../saved-views/index.ts'

/** The slices' own words for what they record. */
const slices: readonly LogText[] = [
  ruleLogText,
  delegateLogText,
  communeLogText,
  accountLogText,
  savedViewLogText,
  planLogText,
  sessionLogText,
  indicatorLogText,
  agendaLogText,
  voteLogText,
  documentLogText,
  commitmentLogText,
  questionLogText,
  petitionLogText,
  programmeLogText,
  supervisionLogText,
  voterMeetingLogText,
  notificationLogText,
  followerLogText,
]

const acts = new Map(slices.flatMap((slice) => Object.entries(slice.acts)))
const subjects = new Map(slices.flatMap((slice) => Object.entries(slice.subjects)))

/** An act in Vietnamese words. */
export function actText(act: string): string {
  return acts.get(act) ?? `Việc khác (${act})`
}

/** How a kind of subject reads in the log. */
export function subjectText(kind: string): SubjectText {
  return subjects.get(kind) ?? { noun: `Việc khác (${kind})` }
}

const alphabet = new Intl.Collator('vi')

/** Acts one can ask the log for, in the order of their words. */
export const knownActs: readonly string[] = [...acts.keys()].toSorted((a, b) =>
  alphabet.compare(actText(a), actText(b)),
)

export const standingText: Record<Standing, string> = {
  waiting: 'Đang vào nhật ký',
  intact: 'Nguyên vẹn',
  altered: 'Đã bị sửa',
  erased: 'Đã xóa phần riêng',
}

/** Number of an entry as people count: the first is 1. */
export function numberText(index: number): string {
  return writeNumber(index + 1)
}
