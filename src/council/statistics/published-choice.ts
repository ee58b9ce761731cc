import { hasIdShape } from '../../kernel/ids.ts'
import { fieldText, type PublishedChoice } from '../petitions/index.ts'

/** What feed and open list are asked for: a hamlet, a field, or all. What cannot be read asks for nothing. */
export function choiceOf(query: URLSearchParams, most: number): PublishedChoice {
  const hamlet = query.get('thon') ?? ''
  const field = query.get('linh-vuc') ?? ''
  return {
    hamletId: hasIdShape(hamlet) ? hamlet : null,
    field: Object.hasOwn(fieldText, field) ? (field as keyof typeof fieldText) : null,
    after: null,
    most,
  }
}
