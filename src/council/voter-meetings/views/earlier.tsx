import { Notice } from '../../../ui/index.ts'
import type { Earlier } from '../earlier.server.ts'

/** What was answered before on the same need; nothing when it is new. */
export function EarlierAnswers({ earlier, base }: { earlier: Earlier; base: string }) {
  if (earlier.words === '') return null
  return (
    <Notice tone="info" title={earlier.words}>
      <ul>
        {earlier.petitions.map(({ title, path, answer }) => (
          <li>
            <a href={base + path}>{title}</a>: {answer}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
