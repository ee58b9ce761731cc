import type { Child } from 'hono/jsx'

export type Definition = { term: string; value: Child }

/** Facts of one thing: term beside value, one under the other on a phone; empty values show «–». */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl class="definitions">
      {items.map(({ term, value }) => (
        <div>
          <dt>{term}</dt>
          <dd>{value === undefined || value === null || value === '' ? '–' : value}</dd>
        </div>
      ))}
    </dl>
  )
}
