import { z } from 'zod'
import type { Clock } from '../../kernel/clock.ts'
import type { Database } from '../db/pool.server.ts'
import { inCommune } from '../db/transaction.server.ts'
import type { Task } from '../jobs/task.ts'
import type { Council } from '../tenancy/council.ts'
import type { Push } from './push.server.ts'

export type PushWork = {
  readonly db: Database
  readonly clock: Clock
  readonly push: Push
  councilOf(commune: string): Promise<Council | undefined>
  /** What the notice says. */
  title(council: Council): string
}

const payloadShape = z.object({ commune: z.string(), subscription: z.uuid() })

/** Where the notice leads, from the worker's own address: the list of what is new. */
const listFromWorker = '../thong-bao'

/**
 * The task that pushes to one browser that something is new: no word of what, since the notice shows
 * on a locked screen. A browser that is gone is forgotten.
 */
export function pushNews({ db, clock, push, councilOf, title }: PushWork): Task {
  return {
    name: 'push-news',
    async run(payload) {
      const { commune, subscription: id } = payloadShape.parse(payload)
      const council = await councilOf(commune)
      const subscription = await inCommune(db, commune, (tx) =>
        tx
          .selectFrom('push_subscriptions')
          .innerJoin('accounts', 'accounts.id', 'push_subscriptions.account_id')
          .select(['endpoint', 'p256dh', 'auth'])
          .where('commune', '=', commune)
          .where('push_subscriptions.id', '=', id)
          .where('accounts.closed_at', 'is', null)
          .executeTakeFirst(),
      )
      if (!subscription || !council) return
      const news = JSON.stringify({ title: title(council), url: listFromWorker })
      const pushed = await push.send(subscription, news)
      await inCommune(db, commune, async (tx) => {
        const mine = { commune, id }
        if (pushed === 'gone') {
          await tx
            .deleteFrom('push_subscriptions')
            .where('commune', '=', mine.commune)
            .where('id', '=', mine.id)
            .execute()
          return
        }
        await tx
          .updateTable('push_subscriptions')
          .set({ pushed_at: clock.now().toString() })
          .where('commune', '=', mine.commune)
          .where('id', '=', mine.id)
          .execute()
      })
    },
  }
}
