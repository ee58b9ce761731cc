import { Notice } from '../../../ui/index.ts'
import { quorumSentence, type Quorum } from '../../sessions/index.ts'

/** Who is here against who must be, with the article. */
export function QuorumNote({ quorum }: { quorum: Quorum | null }) {
  if (!quorum) return null
  return <Notice tone={quorum.isReached ? 'success' : 'warning'}>{quorumSentence(quorum)}</Notice>
}
