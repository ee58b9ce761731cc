import type { Readable } from 'node:stream'

/** Part of the bytes: both ends included, counted from 0. */
export type ByteRange = { readonly start: number; readonly end: number }

export type StoredBytes = { readonly sha256: string; readonly keptAt: Temporal.Instant }

/**
 * Where the bytes of files lie, each under the SHA-256 of its content. Two stores do this: a folder
 * of this machine and a bucket of the S3 protocol; one contract test serves both.
 */
export type FileStore = {
  /**
   * Keeps the bytes of a finished file. They appear whole or not at all, and are on disk when this
   * returns; bytes kept before count as kept now. The file at `path` may be moved away.
   */
  keep(path: string, sha256: string): Promise<void>
  /** Bytes, or null when there are none; what is read is not checked against its address here. */
  read(sha256: string, range?: ByteRange): Promise<Readable | null>
  /** Every kept content, in no order. */
  list(): AsyncIterable<StoredBytes>
  /** Removes bytes that were last kept before this instant; says whether it did. */
  removeIfKeptBefore(sha256: string, instant: Temporal.Instant): Promise<boolean>
}
