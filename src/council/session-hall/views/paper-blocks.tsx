import type { Block, Words } from '../../../platform/documents/content.ts'

const plain = (words: Words): string =>
  typeof words === 'string' ? words : words.map(({ text }) => text).join('')

/** An official paper's body as a page: the same blocks that become DOCX and PDF. */
export function PaperBlocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block) => (
        <PaperBlock block={block} />
      ))}
    </>
  )
}

function PaperBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading': {
      const words = `${block.number}. ${block.words}`
      return block.level === 1 ? <h2>{words}</h2> : <h3>{words}</h3>
    }
    case 'paragraph':
      return <p>{plain(block.words)}</p>
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li>{plain(item)}</li>
          ))}
        </ul>
      )
    default:
      return null
  }
}
