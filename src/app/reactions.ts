import { accountNews, indicatorReactions, meetingReactions, notificationReactions, sessionReactions } from '../council/notifications/index.ts'
import { followerReactions } from '../council/followers/index.ts'
import { planReactions } from '../council/plan/index.ts'
import type { Reaction } from '../platform/jobs/reaction.ts'
import { searchReactions } from '../platform/search/keep-index.server.ts'
import { evidenceSources } from './evidence-sources.ts'
import { searchFeeds } from './search-feeds.ts'

/** Every reaction of the product: each slice's own list. */
export const reactions: readonly Reaction[] = [
  ...planReactions(evidenceSources),
  ...notificationReactions,
  ...accountNews,
  ...meetingReactions,
  ...sessionReactions,
  ...indicatorReactions,
  ...followerReactions,
  ...searchReactions(searchFeeds),
]
