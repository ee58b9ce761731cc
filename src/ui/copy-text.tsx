import { uiText } from './text.vi.ts'

/** A short text to carry elsewhere (receipt code, address) with a copy button when script runs. */
export function CopyText({ text }: { text: string }) {
  return (
    <nt-copy label={uiText.copy} done={uiText.copied}>
      <code>{text}</code>
    </nt-copy>
  )
}
