import { bodyFeed, personFeed } from '../council/delegates/index.ts'
import { petitionFeed } from '../council/petitions/index.ts'
import { dutyFeed, planFeed } from '../council/plan/index.ts'
import { ruleFeed } from '../council/rules/index.ts'
import type { SearchFeed } from '../platform/search/entry.ts'

/** Everything that can be found: each slice's own door. */
export const searchFeeds: readonly SearchFeed[] = [
  petitionFeed,
  planFeed,
  dutyFeed,
  bodyFeed,
  personFeed,
  ruleFeed,
]
