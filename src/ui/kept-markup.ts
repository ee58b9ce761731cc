import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'

/**
 * A component whose markup hangs on its properties alone is rendered once for each set of them, and
 * the last `most` are kept. `keyOf` must tell apart everything that shows: by default the properties
 * as JSON, so they must hold no function and no JSX.
 */
export function keptMarkup<Props>(
  render: (props: Props) => Child,
  { keyOf = JSON.stringify, most = 200 }: { keyOf?: (props: Props) => string; most?: number } = {},
): (props: Props) => ReturnType<typeof raw> {
  const kept = new Map<string, ReturnType<typeof raw>>()
  return (props) => {
    const key = keyOf(props)
    const found = kept.get(key)
    if (found) return found
    const markup = raw(String(render(props)))
    if (kept.size >= most) kept.delete(kept.keys().next().value!)
    kept.set(key, markup)
    return markup
  }
}
