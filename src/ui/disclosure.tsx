import type { Child } from 'hono/jsx'

export type DisclosureProps = { summary: Child; isOpen?: boolean; children?: Child }

/** A line that opens more; native, so it works without script and is found by the page's search. */
export function Disclosure({ summary, isOpen, children }: DisclosureProps) {
  return (
    <details class="disclosure" open={isOpen}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  )
}
