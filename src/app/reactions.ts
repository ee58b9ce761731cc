import { notificationReactions } from '../council/notifications/index.ts'
import type { Reaction } from '../platform/jobs/reaction.ts'

/** Every reaction of the product: each slice's own list. */
export const reactions: readonly Reaction[] = [...notificationReactions]
