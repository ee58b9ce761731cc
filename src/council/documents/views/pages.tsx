import { Card } from '../../../ui/index.ts'

/** The words of a paper that came as a file, page by page, each with an address of its own. */
export function Pages({ pages }: { pages: readonly string[] }) {
  if (pages.every((text) => text.trim() === '')) return null
  return (
    <Card title="Toàn văn">
      {pages.map((text, place) => (
        <section id={`trang-${place + 1}`} aria-label={`Trang ${place + 1}`}>
          {pages.length > 1 ? <p class="hint">Trang {place + 1}</p> : null}
          {text
            .split(/\n+/)
            .filter((line) => line.trim() !== '')
            .map((line) => <p>{line}</p>)}
        </section>
      ))}
    </Card>
  )
}
