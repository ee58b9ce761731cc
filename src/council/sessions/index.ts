export { sessionPermissions, actingOffice as officeOnSession } from './policy.ts'
export { sessionFacts, sessionSubjects } from './events.ts'
export { isSitting, mayFollow as mayFollowSession } from './session.ts'
export type { SessionState } from './session.ts'
export type { AttendanceMark, Quorum } from './attendance.ts'
export {
  checklistOf,
  isPublic as isPublicSession,
  sessionById,
  sessionsOfYear,
  stepsOf,
} from './queries.server.ts'
export type { SessionShown } from './queries.server.ts'
export { attendanceMarksOf, attendanceOf, attendancesOf, quorumNow } from './attendance.server.ts'
export type { Attendance, MarkShown } from './attendance.server.ts'
export { checkInCode, codeLasts } from './check-in-code.server.ts'
export { checkInForm, markForm, stepForm } from './forms.ts'
export { sessionDone, sessionRefusals } from './refusal-text.vi.ts'
export {
  kindText as sessionKindText,
  markText,
  nameOfSession,
  stateText as sessionStateText,
  quorumSentence,
} from './text.vi.ts'
export { sessionLogText } from './log-text.vi.ts'
export { sessionEvidence } from './evidence.server.ts'
export { sessionRuleUsage } from './rule-usage.server.ts'
export { Checklist } from './views/checklist.tsx'
export { SessionChip } from './views/marks.tsx'
export { SessionVerbs } from './views/session-verbs.tsx'
export { holdSession } from './store.server.ts'
// What loads samples and what the hall's pages and flows call: the same commands that people use.
export { planSession } from './commands/plan.server.ts'
export { conveneSession } from './commands/convene.server.ts'
export { announceSession, sendPapers } from './commands/prepare.server.ts'
export { openSession } from './commands/open.server.ts'
export { closeSession, pauseSession, resumeSession } from './commands/conduct.server.ts'
export { checkIn, markAttendance } from './commands/attend.server.ts'
