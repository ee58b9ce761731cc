import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fileKinds, writeSize, type FileKind } from './file-kind.ts'
import { cleanFileName, contentDisposition } from './file-name.ts'

const names: readonly [sent: string, kind: FileKind, kept: string][] = [
  ['Công văn số 12.pdf', 'pdf', 'Công văn số 12.pdf'],
  ['Công văn 15.11.2026', 'pdf', 'Công văn 15.11.2026.pdf'],
  ['ảnh.JPEG', 'jpeg', 'ảnh.jpeg'],
  ['ảnh.png', 'jpeg', 'ảnh.jpg'],
  ['bao-cao.exe', 'docx', 'bao-cao.docx'],
  ['bao-cao.pdf.exe', 'pdf', 'bao-cao.pdf.pdf'],
  ['../../etc/passwd', 'text', 'passwd.txt'],
  ['C:\\fakepath\\don.docx', 'docx', 'don.docx'],
  ['anh\u202Egpj.exe', 'jpeg', 'anhgpj.jpg'],
  ['a\u0000b\r\nc.txt', 'text', 'ab c.txt'],
  ['  .htaccess', 'text', 'htaccess.txt'],
  ['CON.txt', 'text', 'tep-CON.txt'],
  ['a<b>:"c|d?*.txt', 'text', 'a-b---c-d--.txt'],
  ['', 'pdf', 'tep.pdf'],
  ['.pdf', 'pdf', 'tep.pdf'],
]

for (const [sent, kind, kept] of names) {
  test(`${JSON.stringify(sent)} is kept as ${kept}`, () =>
    assert.equal(cleanFileName(sent, kind), kept))
}

test('a name written in pieces is kept as NFC', () => {
  assert.equal(cleanFileName('Kie\u0302\u0301n nghi\u0323.pdf', 'pdf'), 'Kiến nghị.pdf')
})

test('a long name is cut between signs, its extension kept', () => {
  const kept = cleanFileName(`${'ế'.repeat(300)}.pdf`, 'pdf')
  assert.equal(kept, `${'ế'.repeat(146)}.pdf`)
})

test('whatever was sent, the name is short, plain, and has the extension of its kind', () => {
  const kinds = Object.keys(fileKinds) as FileKind[]
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom(...kinds),
      (sent, kind) => {
        const kept = cleanFileName(sent, kind)
        assert.ok(kept.length <= 150 && kept === kept.normalize('NFC'))
        assert.ok(!/[\p{C}<>:"|?*\\/]/u.test(kept), kept)
        assert.ok(!kept.startsWith('.') && !kept.startsWith(' '))
        const { extension, alsoWritten } = fileKinds[kind]
        assert.ok([extension, ...alsoWritten].some((ending) => kept.endsWith(`.${ending}`)))
        assert.equal(cleanFileName(kept, kind), kept)
        const header = contentDisposition('attachment', kept)
        assert.ok(/^[\x20-\x7e]+$/.test(header) && new Headers({ a: header }))
      },
    ),
  )
})

test('the header carries the true name and one that any program can read', () => {
  assert.equal(
    contentDisposition('inline', "Đơn của 'thôn 1' (2).pdf"),
    `inline; filename="Don cua 'thon 1' (2).pdf"; filename*=UTF-8''%C4%90%C6%A1n%20c%E1%BB%A7a%20%27th%C3%B4n%201%27%20%282%29.pdf`,
  )
})

test('sizes are written as people read them', () => {
  assert.deepEqual([0, 1023, 1024, 4.25 * 1024 * 1024].map(writeSize), [
    '0 byte',
    '1023 byte',
    '1 KB',
    '4,3 MB',
  ])
})
