import { petitionFeed } from '../council/petitions/index.ts'
import type { SearchFeed } from '../platform/search/entry.ts'

/** Everything that can be found: each slice's own door. */
export const searchFeeds: readonly SearchFeed[] = [petitionFeed]
