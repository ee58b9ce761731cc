import { canonicalJson } from './canonical-json.ts'
import type { InclusionProof } from './public-proof.server.ts'

export const proofFormat = 'nghi-truong-audit-proof/1'

/**
 * A proof as a file that `bin/verify-audit.ts` checks by itself: the leaf exactly as it was hashed,
 * its place, the path of hashes (base64) to the root, and the signed head with that root.
 */
export function proofText({ leaf, index, path, head }: InclusionProof): string {
  return `${canonicalJson({
    kind: 'proof',
    format: proofFormat,
    entry: leaf,
    index,
    path: path.map((hash) => Buffer.from(hash).toString('base64')),
    note: head.note,
    publicKey: head.publicKey,
  })}\n`
}
