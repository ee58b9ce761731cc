// Checks an exported audit log without the database and without the program that wrote it: this
// file imports nothing of src, so that a fault there cannot excuse itself here.
//
//   node bin/verify-audit.ts nhat-ky.jsonl [--key khoa]... [--head dau-niem.txt]...
//
// --key   a public key obtained elsewhere (PEM file, or base64 as the log's page shows it); every
//         seal must then be made with one of them
// --head  a seal kept from an earlier day; the log must still begin with what that seal covered
import { createHash, createHmac, createPublicKey, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

export type Expectations = {
  readonly keys: readonly KeyObject[]
  readonly heads: readonly string[]
}

export type Findings = {
  readonly commune: string
  readonly entries: number
  readonly opened: number
  readonly seals: number
  readonly firstDay: string
  readonly lastDay: string
  readonly root: string
  readonly keys: readonly KeyObject[]
}

/** The log is not what was sealed. The message is a Vietnamese sentence. */
export class Altered extends Error {}

type Seal = { commune: string; size: number; root: string; day: string; at: string }
type Line = Record<string, unknown>

const headShape =
  /^(nghi-truong\/audit\/([0-9]{5})\n(0|[1-9][0-9]*)\n([A-Za-z0-9+/]{43}=)\nday ([0-9]{4}-[0-9]{2}-[0-9]{2})\nat ([-0-9T:.]{26}Z)\n)\n— (\S+) ([A-Za-z0-9+/]{91}=)\n$/

/** Reads the export once, line by line. Throws `Altered` at the first line that is not right. */
export async function verifyExport(
  chunks: AsyncIterable<Uint8Array>,
  expected: Expectations = { keys: [], heads: [] },
): Promise<Findings> {
  const check = new LogCheck(expected)
  let number = 0
  for await (const bytes of linesOf(chunks)) {
    number += 1
    try {
      check.take(bytes)
    } catch (error) {
      throw error instanceof Altered ? new Altered(`Dòng ${number}: ${error.message}`) : error
    }
  }
  return check.finish()
}

class LogCheck {
  #expected: Expectations
  #commune = ''
  #size = -1
  #keys: KeyObject[] = []
  #used = new Set<KeyObject>()
  #edge: { hash: Buffer; width: number }[] = []
  #count = 0
  #opened = 0
  #ids = new Set<string>()
  #entry: Line | undefined
  #seals = 0
  #first: Seal | undefined
  #last: Seal | undefined
  #kept = new Map<number, Seal[]>()

  constructor(expected: Expectations) {
    this.#expected = expected
  }

  take(bytes: Buffer): void {
    const line = parse(bytes)
    if (this.#size < 0) return this.#open(line)
    const entry = this.#entry
    this.#entry = undefined
    if (line.kind === 'entry') this.#takeEntry(line, bytes)
    else if (line.kind === 'opened' && entry) this.#takeOpened(line, entry)
    else if (line.kind === 'head') this.#takeHead(line)
    else refuse('dòng này không thuộc định dạng của nhật ký.')
  }

  finish(): Findings {
    if (this.#size < 0) refuse('Tệp rỗng.')
    if (this.#count !== this.#size) {
      refuse(`Tệp ghi có ${this.#size} mục nhưng chứa ${this.#count} mục.`)
    }
    if (!this.#last || !this.#first) refuse('Nhật ký không có dấu niêm nào.')
    if (this.#last.size !== this.#count) {
      refuse(`Có ${this.#count - this.#last.size} mục sau dấu niêm cuối cùng, không kiểm được.`)
    }
    if (this.#used.size !== this.#keys.length) refuse('Tệp nêu một khóa không ký dấu niêm nào.')
    const tooLong = [...this.#kept.keys()].filter((size) => size > this.#count)
    if (tooLong.length > 0) {
      refuse(`Dấu niêm đã giữ có ${Math.max(...tooLong)} mục, nhật ký này ngắn hơn.`)
    }
    return {
      commune: this.#commune,
      entries: this.#count,
      opened: this.#opened,
      seals: this.#seals,
      firstDay: this.#first.day,
      lastDay: this.#last.day,
      root: this.#last.root,
      keys: this.#keys,
    }
  }

  #open(line: Line): void {
    const { commune, size, publicKeys } = line
    const isLog = line.kind === 'log' && line.format === 'nghi-truong-audit/1'
    if (!isLog || !hasOnly(line, 'kind', 'format', 'commune', 'size', 'publicKeys')) {
      refuse('không phải dòng mở đầu của một nhật ký.')
    }
    if (typeof commune !== 'string' || !Number.isSafeInteger(size) || !Array.isArray(publicKeys)) {
      refuse('dòng mở đầu thiếu mã đơn vị, số mục hoặc khóa.')
    }
    this.#commune = commune
    this.#size = Number(size)
    this.#keys = publicKeys.map((text) => keyFromText(text))
    const trusted = this.#expected.keys.map(keyText)
    if (trusted.length > 0 && !this.#keys.every((key) => trusted.includes(keyText(key)))) {
      refuse('nhật ký được ký bằng khóa khác với khóa đối chiếu.')
    }
    for (const note of this.#expected.heads) {
      const seal = readSeal(note, this.#keys).seal
      if (seal.commune !== this.#commune) refuse('dấu niêm đã giữ thuộc đơn vị khác.')
      this.#kept.set(seal.size, [...(this.#kept.get(seal.size) ?? []), seal])
    }
    this.#compareWithKept()
  }

  #takeEntry(line: Line, bytes: Buffer): void {
    if (line.commune !== this.#commune) refuse('mục thuộc đơn vị khác.')
    if (typeof line.id !== 'string' || this.#ids.has(line.id)) refuse('mục lặp lại hoặc thiếu mã.')
    this.#ids.add(line.id)
    this.#entry = line
    this.#count += 1
    // RFC 9162, 2.1.1: full halves of equal width are joined as soon as both are there.
    let node = { hash: sha256(0, bytes), width: 1 }
    while (this.#edge.at(-1)?.width === node.width) {
      const left = this.#edge.pop()!
      node = { hash: sha256(1, left.hash, node.hash), width: node.width * 2 }
    }
    this.#edge.push(node)
    this.#compareWithKept()
  }

  #takeOpened(line: Line, entry: Line): void {
    const { id, private: part, salt } = line
    if (!hasOnly(line, 'kind', 'id', 'private', 'salt') || id !== entry.id) {
      refuse('phần riêng không đi liền mục của nó.')
    }
    if (typeof part !== 'string') refuse('phần riêng không đọc được.')
    const promise = createHmac('sha256', bytesOf(salt, 16)).update(part).digest('base64')
    if (promise !== entry.private) refuse(`phần riêng của mục ${entry.id} đã bị thay đổi.`)
    this.#opened += 1
  }

  #takeHead(line: Line): void {
    if (!hasOnly(line, 'kind', 'note') || typeof line.note !== 'string') {
      refuse('dấu niêm không đọc được.')
    }
    const { seal, key } = readSeal(line.note, this.#keys)
    if (seal.commune !== this.#commune) refuse('dấu niêm thuộc đơn vị khác.')
    this.#compare(seal, `dấu niêm ngày ${spoken(seal.day)}`)
    const last = this.#last
    if (last && (seal.day < last.day || seal.at <= last.at)) {
      refuse(`dấu niêm ngày ${spoken(seal.day)} đứng sai thứ tự thời gian.`)
    }
    this.#used.add(key)
    this.#seals += 1
    this.#first ??= seal
    this.#last = seal
  }

  #compareWithKept(): void {
    for (const seal of this.#kept.get(this.#count) ?? []) {
      this.#compare(seal, `dấu niêm đã giữ ngày ${spoken(seal.day)}`)
    }
  }

  #compare(seal: Seal, name: string): void {
    if (seal.size !== this.#count) {
      refuse(`${name} niêm ${seal.size} mục, nhưng trước nó có ${this.#count} mục.`)
    }
    const root = this.#edge.reduceRight<Buffer | undefined>(
      (right, left) => (right ? sha256(1, left.hash, right) : left.hash),
      undefined,
    )
    if ((root ?? createHash('sha256').digest()).toString('base64') !== seal.root) {
      refuse(`${name} không khớp: một mục từ đây trở lên đã bị sửa, xóa, chèn hoặc đổi chỗ.`)
    }
  }
}

/** Checks a seal's signature against the keys and returns it with the key that made it. */
function readSeal(note: string, keys: readonly KeyObject[]): { seal: Seal; key: KeyObject } {
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

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of chunks) {
    rest = Buffer.concat([rest, chunk])
    let start = 0
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10, start)) {
      yield rest.subarray(start, end)
      start = end + 1
    }
    rest = rest.subarray(start)
  }
  if (rest.length > 0) yield rest
}

function parse(bytes: Buffer): Line {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    refuse('không phải một dòng JSON.')
  }
  if (typeof value !== 'object' || value === null) refuse('không phải một dòng JSON.')
  return value as Line
}

function sha256(prefix: 0 | 1, ...parts: readonly Uint8Array[]): Buffer {
  const sum = createHash('sha256').update(Buffer.of(prefix))
  for (const part of parts) sum.update(part)
  return sum.digest()
}

/** Bytes of a base64 text, refusing a second spelling of the same bytes. */
function bytesOf(text: unknown, length: number): Buffer {
  const bytes = Buffer.from(String(text), 'base64')
  const isExact = bytes.length === length && bytes.toString('base64') === text
  return isExact ? bytes : refuse('một chuỗi mã hóa base64 bị hỏng.')
}

function keyFromText(text: unknown): KeyObject {
  const x = bytesOf(text, 32).toString('base64url')
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
}

function keyText(key: KeyObject): string {
  return Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url').toString('base64')
}

function hasOnly(line: Line, ...keys: readonly string[]): boolean {
  const found = Object.keys(line)
  return found.length === keys.length && keys.every((key) => found.includes(key))
}

function spoken(day: string): string {
  return day.split('-').reverse().join('/')
}

function refuse(sentence: string): never {
  throw new Altered(sentence)
}

async function main(args: readonly string[]): Promise<number> {
  let path: string
  let expected: Expectations
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        key: { type: 'string', multiple: true, default: [] },
        head: { type: 'string', multiple: true, default: [] },
      },
    })
    if (positionals.length !== 1) throw new Error('cần đúng một tệp nhật ký')
    path = positionals[0]!
    expected = {
      keys: values.key.map((given) =>
        /^[A-Za-z0-9+/]{43}=$/.test(given)
          ? keyFromText(given)
          : createPublicKey(readFileSync(given)),
      ),
      heads: values.head.map((file) => readFileSync(file, 'utf8')),
    }
  } catch (error) {
    console.error(`Không chạy được: ${(error as Error).message}`)
    console.error('Cách dùng: node bin/verify-audit.ts TỆP [--key KHÓA] [--head DẤU-NIÊM.txt]')
    return 2
  }
  try {
    console.log(report(await verifyExport(createReadStream(path), expected), expected))
    return 0
  } catch (error) {
    if (error instanceof Altered) {
      console.log(`NHẬT KÝ KHÔNG CÒN NGUYÊN VẸN\n${error.message}`)
      return 1
    }
    console.error(`Không đọc được ${path}: ${(error as Error).message}`)
    return 2
  }
}

function report(found: Findings, expected: Expectations): string {
  const compared =
    expected.keys.length > 0
      ? 'đã đối chiếu với khóa người kiểm đưa vào'
      : 'CHƯA đối chiếu: hãy so với khóa đã công bố, hoặc chạy lại với --key'
  return [
    'NHẬT KÝ CÒN NGUYÊN VẸN',
    `Mã đơn vị:   ${found.commune}`,
    `Số mục:      ${found.entries.toLocaleString('vi-VN')} (${found.opened} mục có mở phần riêng)`,
    `Dấu niêm:    ${found.seals}, từ ngày ${spoken(found.firstDay)} đến ngày ${spoken(found.lastDay)}`,
    ...(expected.heads.length > 0
      ? [`Đã giữ:      ${expected.heads.length} dấu niêm cũ, đều khớp`]
      : []),
    `Mã gốc:      ${found.root}`,
    ...found.keys.map((key) => `Khóa:        ${keyText(key)}`),
    `             ${compared}`,
  ].join('\n')
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2))
