import { createHash } from 'node:crypto'
import type { ReadContext } from '../../platform/acts/context.server.ts'
import { publishedPetitions, type PublishedChoice, type PublishedPetition } from '../petitions/index.ts'

/** Published petitions, kept for all who ask until one of them changes. */
export async function publishedKept(
  context: ReadContext,
  choice: PublishedChoice,
): Promise<readonly PublishedPetition[]> {
  const { hamletId, field, after, most } = choice
  const question = `published ${[hamletId, field, after?.publishedOn, after?.id, most].join(' ')}`
  const kept = context.kept?.look<readonly PublishedPetition[]>(question, context.commune, [
    'petition',
    'hamlet',
    'body',
    'roster',
  ])
  if (kept?.known) return kept.known
  const found = await publishedPetitions(context, choice)
  kept?.keep(found)
  return found
}

/** Namespace of this product's feeds: made once, never changed, for readers know a feed by its id. */
const feeds = '8f0c6c1e-7f0d-4a53-9d5b-2f6f0f2f4b71'

/** The id of a feed, the same for ever wherever the council's address moves (RFC 9562, version 5). */
export function feedIdOf(commune: string, { hamletId, field }: PublishedChoice): string {
  const name = [commune, hamletId ?? '', field ?? ''].join('|')
  const bytes = createHash('sha1').update(Buffer.from(feeds.replaceAll('-', ''), 'hex')).update(name).digest()
  bytes[6] = (bytes[6]! & 0x0f) | 0x50
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex', 0, 16)
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`
}
