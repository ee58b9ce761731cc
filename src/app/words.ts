import type { Refusal } from '../kernel/result.ts'
import {
  accountDone,
  accountRefusals,
  passkeyDone,
  passkeyRefusals,
  providerDone,
  providerRefusals,
} from '../council/accounts/index.ts'
import { communeRefusals } from '../council/communes/index.ts'
import { delegateDone, delegateRefusals } from '../council/delegates/index.ts'
import { followerDone, followerRefusals } from '../council/followers/index.ts'
import { documentDone, documentRefusals as paperRefusals } from '../council/documents/index.ts'
import { commitmentDone, commitmentRefusals } from '../council/commitments/index.ts'
import { questionDone, questionRefusals } from '../council/questioning/index.ts'
import { notificationDone, notificationRefusals } from '../council/notifications/index.ts'
import { planDone, planRefusals } from '../council/plan/index.ts'
import { programmeDone, programmeRefusals } from '../council/programme/index.ts'
import { supervisionDone, supervisionRefusals } from '../council/supervision/index.ts'
import { agendaDone, agendaRefusals } from '../council/agenda/index.ts'
import { sessionDone, sessionRefusals } from '../council/sessions/index.ts'
import { voteDone, votingRefusals } from '../council/voting/index.ts'
import { petitionDone, petitionRefusals } from '../council/petitions/index.ts'
import { voterDone, voterRefusals } from '../council/voter-logins/index.ts'
import { indicatorDone, indicatorRefusals } from '../council/indicators/index.ts'
import { savedViewDone, savedViewRefusals } from '../council/saved-views/index.ts'
import { voterMeetingDone, voterMeetingRefusals } from '../council/voter-meetings/index.ts'
import { ruleDone, ruleRefusals } from '../council/rules/index.ts'
import { citation } from '../law/citation.ts'
import { documentRefusals } from '../platform/documents/text.vi.ts'
import { fileRefusals } from '../platform/storage/text.vi.ts'
import { sheetRefusals } from '../platform/tables/text.vi.ts'
import { limitRefusals } from '../platform/web/text.vi.ts'

type Sentences = Record<string, (values: Record<string, string | number>) => string>

const platformRefusals: Sentences = {
  'act.key_already_used': () =>
    'Biểu mẫu này đã được dùng cho một việc khác. Hãy tải lại trang rồi gửi lại.',
  'act.form_unreadable': () => 'Biểu mẫu gửi lên không đọc được. Hãy tải lại trang rồi gửi lại.',
  'act.form_outdated': () => 'Biểu mẫu đã cũ. Hãy kiểm tra lại nội dung rồi gửi lần nữa.',
  'access.not_allowed': () =>
    'Chức vụ bạn đang giữ không cho phép làm việc này. Hãy nhờ chuyên viên giúp việc HĐND.',
}

const sentences: Sentences = {
  ...platformRefusals,
  ...fileRefusals,
  ...documentRefusals,
  ...limitRefusals,
  ...accountRefusals,
  ...passkeyRefusals,
  ...providerRefusals,
  ...sheetRefusals,
  ...ruleRefusals,
  ...delegateRefusals,
  ...communeRefusals,
  ...planRefusals,
  ...programmeRefusals,
  ...supervisionRefusals,
  ...sessionRefusals,
  ...agendaRefusals,
  ...votingRefusals,
  ...paperRefusals,
  ...commitmentRefusals,
  ...questionRefusals,
  ...petitionRefusals,
  ...voterMeetingRefusals,
  ...indicatorRefusals,
  ...savedViewRefusals,
  ...voterRefusals,
  ...followerRefusals,
  ...notificationRefusals,
}
const done: Record<string, string> = {
  ...accountDone,
  ...passkeyDone,
  ...providerDone,
  ...ruleDone,
  ...delegateDone,
  ...planDone,
  ...programmeDone,
  ...supervisionDone,
  ...sessionDone,
  ...agendaDone,
  ...voteDone,
  ...documentDone,
  ...commitmentDone,
  ...questionDone,
  ...petitionDone,
  ...voterMeetingDone,
  ...indicatorDone,
  ...savedViewDone,
  ...voterDone,
  ...followerDone,
  ...notificationDone,
}

/** The Vietnamese sentence of a refusal, with its legal basis at the end. */
export function sentenceOf(refusal: Refusal): string {
  const words = sentences[refusal.code]
  if (!words) throw new Error(`No sentence for the refusal ${refusal.code}`)
  const { basis } = refusal
  const cited = basis ? ` (Căn cứ: ${citation(basis)}.)` : ''
  return words(refusal.values ?? {}) + cited
}

/** Words said after an act; undefined for a name no slice knows. */
export function doneWords(act: string): string | undefined {
  return Object.hasOwn(done, act) ? done[act] : undefined
}
