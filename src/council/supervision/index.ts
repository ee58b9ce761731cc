export { supervisionPermissions } from './policy.ts'
export { recommendationFacts, supervisionFacts } from './events.ts'
export { supervisionDone } from './text.vi.ts'
export { supervisionRefusals } from './refusal-text.vi.ts'
export { supervisionLogText } from './log-text.vi.ts'
export { supervisionEvidence } from './evidence.server.ts'
export { supervisionFeed } from './search-feed.server.ts'
export { supervisionFileReaders } from './files.server.ts'
export { supervisionRuleUsage } from './rule-usage.server.ts'
export { supervisionsOfActivities } from './activity-files.server.ts'
export { followedRecommendations, shareTrulyDone } from './followed.server.ts'
export type { FollowedRecommendation } from './shown.ts'
// What loads samples and what flows may call: the same commands that people use.
export { decideSupervision } from './commands/decide.server.ts'
export { dropSupervision, sendOutline } from './commands/outline.server.ts'
export { commentOnDraft, judgeReply, replyToOutline } from './commands/reply.server.ts'
export { arrangeVisit, recordVisit } from './commands/visit.server.ts'
export { addFinding, addRecommendation } from './commands/find.server.ts'
export { concludeSupervision, sendDraft } from './commands/conclude.server.ts'
export {
  explainRecommendation,
  proveRecommendation,
  reportRecommendation,
  revisitRecommendation,
  urgeRecommendation,
} from './commands/follow.server.ts'
