import type { FileKind } from './file-kind.ts'

/** A file that was looked through and whose bytes are kept; it belongs to nothing until an act records it. */
export type ReceivedFile = {
  readonly sha256: string
  /** Small picture of a picture, kept beside it. */
  readonly thumbnailSha256: string | null
  readonly name: string
  readonly kind: FileKind
  readonly bytes: number
}
