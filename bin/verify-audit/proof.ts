import type { KeyObject } from 'node:crypto'
import {
  bytesOf,
  hasOnly,
  keyFromText,
  keyText,
  parse,
  readSeal,
  refuse,
  sha256,
  type Line,
  type Seal,
} from './parts.ts'

export type ProvenEntry = { entry: Line; index: number; seal: Seal; key: KeyObject }

/** Checks that one entry stands in the log that a seal covers. Throws `Altered` when it does not. */
export function verifyProof(text: string, keys: readonly KeyObject[] = []): ProvenEntry {
  const proof = parse(Buffer.from(text))
  const { entry, index, path, note, publicKey } = proof
  const isProof = proof.kind === 'proof' && proof.format === 'nghi-truong-audit-proof/1'
  if (
    !isProof ||
    !hasOnly(proof, 'kind', 'format', 'entry', 'index', 'path', 'note', 'publicKey')
  ) {
    refuse('Không phải bằng chứng của một mục nhật ký.')
  }
  if (typeof entry !== 'string' || typeof index !== 'number') {
    refuse('Bằng chứng thiếu mục hoặc số thứ tự.')
  }
  if (typeof note !== 'string' || !Array.isArray(path)) {
    refuse('Bằng chứng thiếu đường băm hoặc dấu niêm.')
  }
  const { seal, key } = readSeal(note, [keyFromText(publicKey)])
  if (keys.length > 0 && !keys.some((trusted) => keyText(trusted) === keyText(key))) {
    refuse('Dấu niêm được ký bằng khóa khác với khóa đối chiếu.')
  }
  const line = parse(Buffer.from(entry))
  if (line.commune !== seal.commune) refuse('Mục và dấu niêm thuộc hai đơn vị.')
  const hashes = path.map((hash) => bytesOf(hash, 32))
  const root = rootByPath(sha256(0, Buffer.from(entry)), index, seal.size, hashes)
  if (root?.toString('base64') !== seal.root) {
    refuse('Mục này không nằm trong nhật ký mà dấu niêm đã niêm.')
  }
  return { entry: line, index: index, seal, key }
}

/** RFC 9162, 2.1.3.2: the root that leaf and path lead to; undefined when the path does not fit. */
function rootByPath(leaf: Buffer, index: number, size: number, path: readonly Buffer[]) {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return undefined
  let [hash, at, last] = [leaf, index, size - 1]
  for (const sibling of path) {
    if (last === 0) return undefined
    if (at % 2 === 1 || at === last) {
      hash = sha256(1, sibling, hash)
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)]
    } else hash = sha256(1, hash, sibling)
    at = Math.floor(at / 2)
    last = Math.floor(last / 2)
  }
  return last === 0 ? hash : undefined
}
