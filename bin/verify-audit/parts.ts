// Parts shared by the checks of a log and of a proof. Nothing here comes from src, on purpose.
import { createHash, createPublicKey, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

/** The log is not what was sealed. The message is a Vietnamese sentence. */
export class Altered extends Error {}

export type Seal = { commune: string; size: number; root: string; day: string; at: string }
export type Line = Record<string, unknown>

const headShape =
  /^(nghi-truong\/audit\/([0-9]{5})\n(0|[1-9][0-9]*)\n([A-Za-z0-9+/]{43}=)\nday ([0-9]{4}-[0-9]{2}-[0-9]{2})\nat ([-0-9T:.]{26}Z)\n)\n— (\S+) ([A-Za-z0-9+/]{91}=)\n$/

/** Checks a seal's signature against the keys and returns it with the key that made it. */
export function readSeal(note: string, keys: readonly KeyObject[]): { seal: Seal; key: KeyObject } {
  const [, text, commune, size, root, day, at, name, coded] = headShape.exec(note) ?? []
  if (!text || !commune || !size || !root || !day || !at || !coded) {
    return refuse('dấu niêm không đọc được.')
  }
  if (name !== `nghi-truong/audit/${commune}`) refuse('dấu niêm mang tên khác với nhật ký.')
  const signature = bytesOf(coded, 68)
  const isMadeWith = (key: KeyObject) => {
    const raw = Buffer.from(keyText(key), 'base64')
    const id = createHash('sha256').update(`${name}\n\u0001`).update(raw).digest().subarray(0, 4)
    return id.equals(signature.subarray(0, 4))
  }
  const key = keys.find(isMadeWith) ?? refuse('dấu niêm được ký bằng một khóa lạ.')
  if (!verify(null, Buffer.from(text), key, signature.subarray(4))) {
    refuse(`chữ ký của dấu niêm ngày ${spoken(day)} không đúng.`)
  }
  return { seal: { commune, size: Number(size), root, day, at }, key }
}

export function parse(bytes: Buffer): Line {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    refuse('không phải một dòng JSON.')
  }
  if (typeof value !== 'object' || value === null) refuse('không phải một dòng JSON.')
  return value as Line
}

export function sha256(prefix: 0 | 1, ...parts: readonly Uint8Array[]): Buffer {
  const sum = createHash('sha256').update(Buffer.of(prefix))
  for (const part of parts) sum.update(part)
  return sum.digest()
}

/** Bytes of a base64 text, refusing a second spelling of the same bytes. */
export function bytesOf(text: unknown, length: number): Buffer {
  const bytes = Buffer.from(String(text), 'base64')
  const isExact = bytes.length === length && bytes.toString('base64') === text
  return isExact ? bytes : refuse('một chuỗi mã hóa base64 bị hỏng.')
}

export function keyFromText(text: unknown): KeyObject {
  const x = bytesOf(text, 32).toString('base64url')
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
}

export function keyText(key: KeyObject): string {
  return Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url').toString('base64')
}

export function hasOnly(line: Line, ...keys: readonly string[]): boolean {
  const found = Object.keys(line)
  return found.length === keys.length && keys.every((key) => found.includes(key))
}

export function spoken(day: string): string {
  return day.split('-').reverse().join('/')
}

export function refuse(sentence: string): never {
  throw new Altered(sentence)
}
