import { createHmac, randomBytes } from 'node:crypto'
import type { AuditEntry } from '../acts/entry.ts'
import { canonicalJson } from './canonical-json.ts'
import { leafHash } from './merkle-tree.ts'

/**
 * What a command recorded, together with who did it, where and when. An empty text, null and an
 * absent field are the same.
 */
export type CommittedEntry = AuditEntry & {
  readonly commune: string
  /** UUID of the entry. */
  readonly id: string
  readonly at: Temporal.Instant
  readonly actorPerson?: string | null
  readonly actorAccount?: string | null
  readonly requestId?: string
}

/** What everybody may read of an entry. */
export type PublicEntry = Pick<CommittedEntry, Published>

type Published = 'commune' | 'id' | 'at' | 'act' | 'subject' | 'office'

export type SealedEntry = {
  /** Leaf of the tree and line of the public export: canonical JSON without personal data. */
  readonly leaf: string
  /** What the leaf promises of the private part, 32 bytes. */
  readonly commitment: Buffer
  /** RFC 9162 hash of the leaf, 32 bytes. */
  readonly leafHash: Buffer
  /** Canonical JSON of what the public leaf only commits to. */
  readonly privatePart: string
  readonly salt: Uint8Array
}

const saltBytes = 16

/**
 * Makes the leaf of an entry. The leaf shows in which office somebody acted, what was done, to what
 * and when; persons, accounts, values and reasons stand in it only as a commitment, HMAC-SHA-256 of
 * the private part keyed by the entry's own salt. Therefore the whole log can be published and
 * checked; one entry can be opened to one reader by handing over its private part and salt; and
 * once both are erased (Luật 91/2025/QH15, Điều 4, khoản 1 và Điều 14) nobody can guess the values
 * back, while the tree still holds.
 *
 * The office is public, so it must be the office's name, never a person's. The same entry and salt
 * always give the same leaf, also after a round trip through the database: `at` counts in
 * microseconds, as PostgreSQL does.
 */
export function sealEntry(
  entry: CommittedEntry,
  salt: Uint8Array = randomBytes(saltBytes),
): SealedEntry {
  if (salt.length !== saltBytes) throw new RangeError(`a salt has ${saltBytes} bytes`)
  const { commune, id, at, act, subject, office, ...unpublished } = entry
  const privatePart = privatePartOf(unpublished)
  const commitment = commitmentTo(privatePart, salt)
  const leaf = leafOf({ commune, id, at, act, subject, office }, commitment)
  return { leaf, commitment, leafHash: leafHash(Buffer.from(leaf)), privatePart, salt }
}

/** The leaf of an entry whose private part may already be erased: its commitment is enough. */
export function leafOf(entry: PublicEntry, commitment: Uint8Array): string {
  return canonicalJson({
    kind: 'entry',
    commune: entry.commune,
    id: entry.id,
    at: entry.at.toString({ smallestUnit: 'microsecond' }),
    act: entry.act,
    subject: { kind: entry.subject.kind, id: entry.subject.id },
    office: said(entry.office),
    private: Buffer.from(commitment).toString('base64'),
  })
}

/** The promise to a private part, 32 bytes: it hides the part, and fits no other part. */
export function commitmentTo(privatePart: string, salt: Uint8Array): Buffer {
  return createHmac('sha256', salt).update(privatePart).digest()
}

function privatePartOf(entry: Omit<CommittedEntry, Published>): string {
  const { actorPerson, actorAccount, onBehalfOf, before, after, reason, requestId, ...rest } = entry
  // A field added to the entry does not compile until it is placed in one of the two parts.
  rest satisfies Record<string, never>
  return canonicalJson({
    actorPerson: said(actorPerson),
    actorAccount: said(actorAccount),
    onBehalfOf: said(onBehalfOf),
    before: said(before),
    after: said(after),
    reason: said(reason),
    requestId: said(requestId),
  })
}

function said<T>(value: T): T | undefined {
  return value === null || value === '' ? undefined : value
}
