import { createPublicKey, hash, sign, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { ok, refuse } from '../../kernel/result.ts'
import type { Result } from '../../kernel/result.ts'

/** State of a commune's tree at the close of a day. */
export type TreeHead = {
  readonly commune: string
  readonly day: Temporal.PlainDate
  /** Number of leaves. */
  readonly size: number
  readonly root: Uint8Array
  /** When it was signed. */
  readonly at: Temporal.Instant
}

const textShape =
  /^nghi-truong\/audit\/(?<commune>[0-9]{5})\n(?<size>0|[1-9][0-9]{0,15})\n(?<root>[A-Za-z0-9+/]{43}=)\nday (?<day>[-0-9]{10})\nat (?<at>[-0-9T:.]{26}Z)\n$/
const signatureShape = /^— (?<name>[^\s+]+) (?<signature>[A-Za-z0-9+/]{91}=)\n$/u
const keyIdBytes = 4

/**
 * Canonical text of a head: the body of a transparency log checkpoint (c2sp.org/tlog-checkpoint)
 * whose two extension lines carry the legal day and the instant of signing.
 */
export function headText(head: TreeHead): string {
  return [
    originOf(head.commune),
    head.size,
    Buffer.from(head.root).toString('base64'),
    `day ${head.day.toString()}`,
    `at ${head.at.toString({ smallestUnit: 'microsecond' })}`,
    '',
  ].join('\n')
}

/**
 * The head as a signed note (c2sp.org/signed-note) with one Ed25519 signature, so that witnesses
 * and tools made for other transparency logs can check it too.
 */
export function signHead(head: TreeHead, privateKey: KeyObject): string {
  const text = headText(head)
  const name = originOf(head.commune)
  const keyId = keyIdOf(name, createPublicKey(privateKey))
  const signature = Buffer.concat([keyId, sign(null, Buffer.from(text), privateKey)])
  return `${text}\n— ${name} ${signature.toString('base64')}\n`
}

/**
 * The head in a note that this key signed. Refuses a text that is not exactly what `headText`
 * writes, another key's signature, and a wrong one.
 */
export function verifyHead(note: string, publicKey: KeyObject): Result<TreeHead> {
  const cut = note.lastIndexOf('\n\n') + 1
  const text = note.slice(0, cut)
  const head = readHeadText(text)
  const line = signatureShape.exec(note.slice(cut + 1))?.groups
  const signature = Buffer.from(line?.signature ?? '', 'base64')
  if (head === undefined || line?.signature !== signature.toString('base64')) {
    return refuse('tree_head.unreadable')
  }
  const name = originOf(head.commune)
  const keyId = signature.subarray(0, keyIdBytes)
  if (line.name !== name || !keyId.equals(keyIdOf(name, publicKey))) {
    return refuse('tree_head.signed_by_another_key')
  }
  const isTrue = verify(null, Buffer.from(text), publicKey, signature.subarray(keyIdBytes))
  return isTrue ? ok(head) : refuse('tree_head.wrongly_signed')
}

/** The 32 bytes of an Ed25519 public key in base64, as printed beside the heads. */
export function publicKeyText(publicKey: KeyObject): string {
  return rawPublicKey(publicKey).toString('base64')
}

function readHeadText(text: string): TreeHead | undefined {
  const lines = textShape.exec(text)?.groups
  if (lines === undefined) return undefined
  try {
    const head: TreeHead = {
      commune: lines.commune!,
      day: Temporal.PlainDate.from(lines.day!),
      size: Number(lines.size),
      root: Buffer.from(lines.root!, 'base64'),
      at: Temporal.Instant.from(lines.at!),
    }
    // One head has one text: a second spelling of the same values is not a head.
    return headText(head) === text ? head : undefined
  } catch {
    return undefined
  }
}

function originOf(commune: string): string {
  return `nghi-truong/audit/${commune}`
}

/** Which key signed: first bytes of SHA-256 over name, newline, type 1 (Ed25519) and the key. */
function keyIdOf(name: string, publicKey: KeyObject): Buffer {
  const named = Buffer.concat([Buffer.from(`${name}\n`), Buffer.of(1), rawPublicKey(publicKey)])
  return hash('sha256', named, 'buffer').subarray(0, keyIdBytes)
}

function rawPublicKey(publicKey: KeyObject): Buffer {
  const { x } = publicKey.export({ format: 'jwk' })
  if (x === undefined) throw new TypeError('not an Ed25519 key')
  return Buffer.from(x, 'base64url')
}
