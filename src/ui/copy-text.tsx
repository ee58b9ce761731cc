import { Icon } from './icons.tsx'
import { uiText } from './text.vi.ts'

/** A short text to carry elsewhere (receipt code, address) with a copy button when script runs. */
export function CopyText({ text }: { text: string }) {
  return (
    <nt-copy done={uiText.copied}>
      <code>{text}</code>
      <button type="button" class="button quiet">
        <Icon name="copy" />
        {uiText.copy}
      </button>
      <span role="status" />
    </nt-copy>
  )
}
