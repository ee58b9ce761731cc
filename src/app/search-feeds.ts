import { communeFacts } from '../council/communes/index.ts'
import { bodyFeed, personFeed } from '../council/delegates/index.ts'
import { commitmentFeed } from '../council/commitments/index.ts'
import { questionFeed } from '../council/questioning/index.ts'
import { documentFeed, incomingFeed } from '../council/documents/index.ts'
import { indicatorFeed } from '../council/indicators/index.ts'
import { petitionFeed } from '../council/petitions/index.ts'
import { dutyFeed, planFeed } from '../council/plan/index.ts'
import { voterMeetingFeed } from '../council/voter-meetings/index.ts'
import { supervisionFeed } from '../council/supervision/index.ts'
import { ruleFeed } from '../council/rules/index.ts'
import type { SearchFeed } from '../platform/search/entry.ts'

/** A council is opened with people and bodies that no fact of their own announces. */
function fromOpeningOn(feed: SearchFeed): SearchFeed {
  return { ...feed, hears: [...feed.hears, communeFacts.opened] }
}

/** Everything that can be found: each slice's own door. */
export const searchFeeds: readonly SearchFeed[] = [
  petitionFeed,
  documentFeed,
  incomingFeed,
  commitmentFeed,
  questionFeed,
  voterMeetingFeed,
  indicatorFeed,
  supervisionFeed,
  planFeed,
  dutyFeed,
  fromOpeningOn(bodyFeed),
  fromOpeningOn(personFeed),
  ruleFeed,
]
