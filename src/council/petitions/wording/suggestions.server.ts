import type { ReadContext } from '../../../platform/acts/context.server.ts'
import { openBodies } from '../../delegates/index.ts'
import { bodyOfKind } from './holders.ts'
import { similarPetitions, type SimilarPetition } from './similar.server.ts'
import { suggestionsFor, type Suggested, type Suggestions } from './suggest.ts'

/** A petition as far as suggesting needs it. */
type Asked = { readonly id: string; readonly title: string; readonly words: string }

/** What is suggested, with petitions that ask for the same. */
export type DeskSuggestions = Suggestions & {
  readonly similar: readonly SimilarPetition[]
  readonly holderName: string | null
}

/** How many petitions like it are heard. */
const mostNeighbours = 40
const mostShown = 6

/** Kind, field, level and holder for a petition, learnt from those this council has classified and may be read. */
export async function suggestionsForPetition(
  context: ReadContext,
  { id, title, words }: Asked,
): Promise<DeskSuggestions> {
  const text = `${title}.\n${words}`
  const similar = await similarPetitions(context, text, {
    face: 'desk',
    except: id,
    limit: mostNeighbours,
  })
  const bodies = await openBodies(context, ['peoples_committee', 'agency'])
  const neighbours = similar
    .filter(({ kind }) => kind !== null)
    .map(({ likeness, kind, field, level, holderId }) => ({
      likeness: likeness.score,
      kind,
      field,
      level,
      holderId: bodies.some((body) => body.id === holderId) ? holderId : null,
    }))
  const suggested = suggestionsFor(text, neighbours, (kind) => bodyOfKind(bodies, kind))
  const nameOf = (holder: Suggested<string> | null) =>
    bodies.find((body) => body.id === holder?.value)?.name ?? null
  return {
    ...suggested,
    similar: similar.slice(0, mostShown),
    holderName: nameOf(suggested.holder),
  }
}
