import { createHash, createHmac } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import {
  Altered,
  bytesOf,
  hasOnly,
  keyFromText,
  keyText,
  parse,
  readSeal,
  refuse,
  sha256,
  spoken,
  type Line,
  type Seal,
} from './parts.ts'

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
