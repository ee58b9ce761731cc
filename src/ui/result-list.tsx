import type { Child } from 'hono/jsx'

/** A run of text, and whether it is what was looked for. */
export type MarkedPiece = { readonly text: string; readonly isHit: boolean }

/** Text in which what was looked for is marked. */
export function Marked({ pieces }: { pieces: readonly MarkedPiece[] }) {
  return <>{pieces.map(({ text, isHit }) => (isHit ? <mark>{text}</mark> : text))}</>
}

export type Result = {
  href: string
  title: readonly MarkedPiece[]
  /** Kind, number, day: told above the title. */
  facts: Child
  snippet?: readonly MarkedPiece[]
}

/** What was found, in its order; `start` is the number of the first on this page. */
export function ResultList({ results, start }: { results: readonly Result[]; start: number }) {
  return (
    <ol class="results" start={start}>
      {results.map(({ href, title, facts, snippet }) => (
        <li>
          <p class="result-facts">{facts}</p>
          <h2>
            <a href={href}>
              <Marked pieces={title} />
            </a>
          </h2>
          {snippet && snippet.length > 0 ? (
            <p class="result-snippet">
              <Marked pieces={snippet} />
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
