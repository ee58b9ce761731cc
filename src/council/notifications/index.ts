export { notificationPermissions } from './policy.ts'
export { indicatorReactions } from './indicator-reactions.server.ts'
export { meetingReactions } from './meeting-reactions.server.ts'
export { sessionReactions } from './session-reactions.server.ts'
export { remindOfIncomingDocuments } from './document-news.server.ts'
export { notificationReactions } from './reactions.server.ts'
export {
  forgetOldNotifications,
  mailMorningDigests,
  remindOfDuePetitions,
} from './morning.server.ts'
export { accountNews } from './account-news.server.ts'
export { pushText } from './text.vi.ts'
export { stopPath } from './stop-path.ts'
export { notificationDone, notificationRefusals } from './text.vi.ts'
export { notificationLogText } from './log-text.vi.ts'
