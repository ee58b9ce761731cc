import { searchFeeds } from '../../src/app/search-feeds.ts'
import { everyCommune } from '../../src/platform/search/index-entries.server.ts'
import { rebuildIndex } from '../../src/platform/search/keep-index.server.ts'
import type { TestCouncils } from './council.ts'

/** Makes everything of these communes findable as it stands now, as jobs would after each act. */
export async function indexCommunes(
  { db }: TestCouncils,
  communes: readonly string[],
  on = '2026-11-24',
): Promise<void> {
  const clock = { now: () => Temporal.Instant.from(`${on}T12:00:00+07:00`) }
  for (const commune of [everyCommune, ...communes])
    await rebuildIndex({ db, clock }, commune, searchFeeds)
}

/** Titles of what a page of results shows, in their order. */
export function titlesIn(page: string): string[] {
  const titles = page.matchAll(/<h2><a href="[^"]*">(.*?)<\/a><\/h2>/g)
  return Array.from(titles, (match) => match[1]!.replace(/<[^>]*>/g, ''))
}
