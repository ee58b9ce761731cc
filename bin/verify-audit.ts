// Checks an exported audit log, or the proof of one entry, without the database and without the
// program that wrote it: nothing here comes from src, so that a fault there cannot excuse
// itself here.
//
//   node bin/verify-audit.ts nhat-ky.jsonl [--key khoa]... [--head dau-niem.txt]...
//   node bin/verify-audit.ts bang-chung-12.json [--key khoa]...
//
// --key   a public key obtained elsewhere (PEM file, or base64 as the log's page shows it); every
//         seal must then be made with one of them
// --head  a seal kept from an earlier day; the log must still begin with what that seal covered
import { createPublicKey } from 'node:crypto'
import { createReadStream, readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { verifyExport, type Expectations, type Findings } from './verify-audit/log.ts'
import { Altered, keyFromText, keyText, spoken } from './verify-audit/parts.ts'
import { verifyProof, type ProvenEntry } from './verify-audit/proof.ts'

const largestProof = 100_000

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
      // What was copied from a page may have lost its last line break, or have Windows' ones.
      heads: values.head.map(
        (file) => `${readFileSync(file, 'utf8').replaceAll('\r', '').trimEnd()}\n`,
      ),
    }
  } catch (error) {
    console.error(`Không chạy được: ${(error as Error).message}`)
    console.error('Cách dùng: node bin/verify-audit.ts TỆP [--key KHÓA] [--head DẤU-NIÊM.txt]')
    return 2
  }
  try {
    const proof = proofIn(path)
    if (proof) console.log(proofReport(verifyProof(proof, expected.keys), expected))
    else console.log(report(await verifyExport(createReadStream(path), expected), expected))
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

/** A small file that is a proof; any other is read as a log. */
function proofIn(path: string): string | undefined {
  if (statSync(path).size > largestProof) return undefined
  const text = readFileSync(path, 'utf8')
  return text.includes('"kind":"proof"') ? text : undefined
}

function proofReport({ entry, index, seal, key }: ProvenEntry, expected: Expectations): string {
  return [
    'MỤC NÀY CÓ TRONG NHẬT KÝ ĐÃ NIÊM',
    `Mã đơn vị:   ${seal.commune}`,
    `Mục số:      ${(index + 1).toLocaleString('vi-VN')} trong ${seal.size.toLocaleString('vi-VN')} mục`,
    `Việc làm:    ${String(entry.act)}, lúc ${String(entry.at)}`,
    `Chức vụ:     ${String(entry.office ?? '–')}`,
    `Dấu niêm:    ngày ${spoken(seal.day)}`,
    `Khóa:        ${keyText(key)}`,
    `             ${compared(expected)}`,
  ].join('\n')
}

function compared(expected: Expectations): string {
  return expected.keys.length > 0
    ? 'đã đối chiếu với khóa người kiểm đưa vào'
    : 'CHƯA đối chiếu: hãy so với khóa đã công bố, hoặc chạy lại với --key'
}

function report(found: Findings, expected: Expectations): string {
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
    `             ${compared(expected)}`,
  ].join('\n')
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2))
