import { hasIdShape } from '../../../kernel/ids.ts'
import type { ReadContext } from '../../../platform/acts/context.server.ts'
import { similarPetitions, type SimilarPetition } from './similar.server.ts'
import type { WordingFace } from './wording-index.server.ts'
import { wordsOfPetition } from './words-of-petition.server.ts'

/** How often a need has been raised before, since when, and what was answered. */
export type Repeats = {
  readonly times: number
  readonly since: Temporal.PlainDate | null
  /** Those that were answered, the last answer first. */
  readonly answered: readonly SimilarPetition[]
  /** All of them, the most alike first. */
  readonly petitions: readonly SimilarPetition[]
}

const most = 200

/**
 * Earlier petitions with the same need as a text, or as a petition (its id), merged ones counted: every voter
 * who raised it raised it. By default what the desk's reader may read; `public` for what anybody may.
 */
export async function repeatsOf(
  context: ReadContext,
  asked: string,
  face: WordingFace = 'desk',
): Promise<Repeats> {
  const said = hasIdShape(asked) ? await wordsOfPetition(context, asked) : null
  const petitions = await similarPetitions(
    context,
    said ? `${said.title}.\n${said.words}` : asked,
    {
      face,
      except: said === null ? undefined : asked,
      withMerged: true,
      limit: most,
    },
  )
  const days = petitions.map(({ receivedOn }) => receivedOn).toSorted(Temporal.PlainDate.compare)
  return {
    times: petitions.length,
    since: days[0] ?? null,
    answered: petitions
      .filter(({ answer }) => answer !== null)
      .toSorted((a, b) => Temporal.PlainDate.compare(b.answer!.answeredOn, a.answer!.answeredOn)),
    petitions,
  }
}
