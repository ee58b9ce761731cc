import { deflateSync } from 'node:zlib'
import { docmType, docx, odt, templateAt, xlsx } from '../../support/office-files.ts'
import { objectStream, pdf, stream } from '../../support/pdf-file.ts'
import { claimedPng, picture } from '../../support/pictures.ts'
import { zipOf } from '../../support/zip.ts'

/** One planted file: what it is, the name it comes under, and the refusal it gets. */
export type BadFile = {
  readonly what: string
  readonly name: string
  bytes(): Buffer | Promise<Buffer>
  readonly refusal: string
}

const text = (words: string) => () => Buffer.from(words)
const megabytes = (count: number) => count * 1024 * 1024
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!', '$H+H*'].join('')
const jar = zipOf([{ name: 'Main.class', bytes: Buffer.from('cafebabe', 'hex') }])
const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>'
const page = '<!doctype html><script>alert(1)</script>'
const hexName = (name: string) =>
  `/${[...name].map((sign) => `#${sign.charCodeAt(0).toString(16)}`).join('')}`

export const badFiles: readonly BadFile[] = [
  { what: 'nothing', name: 'don.pdf', bytes: text(''), refusal: 'file.empty' },
  // Not what the name says
  { what: 'a page', name: 'thong-bao.html', bytes: text(page), refusal: 'file.kind_unsupported' },
  { what: 'a page named as a PDF', name: 'thong-bao.pdf', bytes: text(page), refusal: 'file.kind_unsupported' },
  { what: 'a page before a PDF', name: 'a.pdf', bytes: () => Buffer.concat([Buffer.from(`${page}\n`), pdf()]), refusal: 'file.kind_unsupported' },
  { what: 'a page within a text', name: 'a.txt', bytes: text(`Kính gửi UBND\n${'.'.repeat(70_000)}\n<SCRIPT src=x>`), refusal: 'file.kind_unsupported' },
  { what: 'an SVG picture', name: 'a.svg', bytes: text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), refusal: 'file.kind_unsupported' },
  { what: 'an SVG picture after a declaration, named as a PNG', name: 'a.png', bytes: text('<?xml version="1.0"?><svg onload="alert(1)"/>'), refusal: 'file.kind_unsupported' },
  { what: 'a program of Windows named as a picture', name: 'anh.jpg', bytes: () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(2000, 1)]), refusal: 'file.kind_unsupported' },
  { what: 'a program of Linux', name: 'chay', bytes: () => Buffer.concat([Buffer.from('7f454c46020101', 'hex'), Buffer.alloc(2000)]), refusal: 'file.kind_unsupported' },
  { what: 'a shell script named as a text', name: 'a.txt', bytes: text('#!/bin/sh\nrm -rf /\n'), refusal: 'file.kind_unsupported' },
  { what: 'a GIF with an archive behind it', name: 'a.gif', bytes: () => Buffer.concat([Buffer.from('GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;', 'latin1'), jar]), refusal: 'file.kind_unsupported' },
  { what: 'an archive of programs named as a Word file', name: 'a.docx', bytes: () => jar, refusal: 'file.two_faced' },
  { what: 'an archive of texts named as a Word file', name: 'a.docx', bytes: () => zipOf([{ name: 'a.txt', bytes: 'x' }]), refusal: 'file.kind_unsupported' },
  { what: 'a picture of an iPhone', name: 'IMG_0001.HEIC', bytes: () => Buffer.from(`\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000mif1heic${'x'.repeat(64)}`, 'latin1'), refusal: 'file.kind_heic' },
  { what: 'a Word file of 1997', name: 'don.doc', bytes: () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)]), refusal: 'file.kind_old_office' },
  { what: 'a text in an old encoding', name: 'a.txt', bytes: () => Buffer.from('Kính g\u0096i', 'latin1'), refusal: 'file.kind_unsupported' },
  { what: 'a text in UTF-16', name: 'a.txt', bytes: () => Buffer.from('Kính gửi', 'utf16le'), refusal: 'file.kind_unsupported' },
  { what: 'a text that breaks off within a sign', name: 'a.txt', bytes: () => Buffer.from('Kính gửi').subarray(0, 8), refusal: 'file.kind_unsupported' },
  // The mark that every scanner knows
  { what: 'the test virus', name: 'a.txt', bytes: text(eicar), refusal: 'file.has_virus_mark' },
  { what: 'the test virus far down in a text', name: 'a.txt', bytes: text(`${'a\n'.repeat(10_000)}${eicar}`), refusal: 'file.has_virus_mark' },
  { what: 'the test virus in a Word file', name: 'a.docx', bytes: () => docx([{ name: 'word/media/a.bin', bytes: eicar }]), refusal: 'file.has_virus_mark' },
  { what: 'the test virus in a PDF', name: 'a.pdf', bytes: () => pdf([`(${eicar})`]), refusal: 'file.has_virus_mark' },
  // Office
  { what: 'a Word file with macros', name: 'a.docm', bytes: () => docx([{ name: 'word/vbaProject.bin', bytes: 'x' }], docmType), refusal: 'file.has_macros' },
  { what: 'the same renamed', name: 'a.docx', bytes: () => docx([{ name: 'word/vbaProject.bin', bytes: 'x' }]), refusal: 'file.has_macros' },
  { what: 'macros in another spelling', name: 'a.docx', bytes: () => docx([{ name: 'word/VBAPROJECT.BIN', bytes: 'x' }]), refusal: 'file.has_macros' },
  { what: 'a type with macros, its macros elsewhere', name: 'a.docx', bytes: () => docx([], docmType), refusal: 'file.has_macros' },
  { what: 'an Excel file with macro sheets', name: 'a.xlsx', bytes: () => xlsx([{ name: 'xl/macrosheets/sheet1.xml', bytes: '<x/>' }]), refusal: 'file.has_macros' },
  { what: 'a Word file with ActiveX', name: 'a.docx', bytes: () => docx([{ name: 'word/activeX/activeX1.bin', bytes: 'x' }]), refusal: 'file.has_macros' },
  { what: 'an OpenDocument text with macros', name: 'a.odt', bytes: () => odt([{ name: 'Basic/Standard/Module1.xml', bytes: '<x/>' }]), refusal: 'file.has_macros' },
  { what: 'a Word file that loads its template', name: 'a.docx', bytes: () => docx([templateAt('https://vidu.invalid/mau.dotm')]), refusal: 'file.has_remote_template' },
  { what: 'the same from a file server', name: 'a.docx', bytes: () => docx([templateAt('\\\\mayla\\mau.dotm')]), refusal: 'file.has_remote_template' },
  { what: 'a Word file with a program within', name: 'a.docx', bytes: () => docx([{ name: 'word/a.exe', bytes: 'MZ' }]), refusal: 'file.two_faced' },
  { what: 'a Word file with words behind its end', name: 'a.docx', bytes: () => Buffer.concat([docx(), Buffer.from('more')]), refusal: 'file.two_faced' },
  { what: 'a bomb that says what it is', name: 'a.docx', bytes: () => docx([{ name: 'word/media/a.bin', bytes: Buffer.alloc(megabytes(40)) }]), refusal: 'file.compressed_too_much' },
  { what: 'a bomb that lies about its size', name: 'a.docx', bytes: () => docx([{ name: 'word/media/a.bin', bytes: Buffer.alloc(megabytes(40)), claims: { bytes: 100 } }]), refusal: 'file.damaged' },
  { what: 'more entries than a document has', name: 'a.docx', bytes: () => docx(Array.from({ length: 5001 }, (_, n) => ({ name: `word/${n}.xml`, bytes: 'x', isStored: true }))), refusal: 'file.compressed_too_much' },
  { what: 'a Word file with a wrong checksum', name: 'a.docx', bytes: () => docx([{ name: 'word/a.xml', bytes: 'x', claims: { crc: 1 } }]), refusal: 'file.damaged' },
  { what: 'half a Word file', name: 'a.docx', bytes: () => docx().subarray(0, 300), refusal: 'file.two_faced' },
  { what: 'a path that leaves its folder', name: 'a.docx', bytes: () => docx([{ name: '../../etc/passwd', bytes: 'x' }]), refusal: 'file.damaged' },
  // PDF
  { what: 'a PDF with a script', name: 'a.pdf', bytes: () => pdf([script]), refusal: 'file.has_scripts' },
  { what: 'a script whose name is written in #xx', name: 'a.pdf', bytes: () => pdf([`<< /S ${hexName('JavaScript')} >>`]), refusal: 'file.has_scripts' },
  { what: 'a script in a packed object stream', name: 'a.pdf', bytes: () => pdf([objectStream(script)]), refusal: 'file.has_scripts' },
  { what: 'a script across two pieces of the reading', name: 'a.pdf', bytes: () => pdf([`(${'.'.repeat(256 * 1024 - 100)})`, script]), refusal: 'file.has_scripts' },
  { what: 'a script in plain JS alone', name: 'a.pdf', bytes: () => pdf(['<< /S /Rendition /JS (app.beep) >>']), refusal: 'file.has_scripts' },
  { what: 'a PDF that starts a program', name: 'a.pdf', bytes: () => pdf(['<< /S /Launch /F (cmd.exe) >>']), refusal: 'file.has_scripts' },
  { what: 'a PDF with a file within', name: 'a.pdf', bytes: () => pdf([stream('/Type /EmbeddedFile', Buffer.from('MZ'))]), refusal: 'file.has_embedded_files' },
  { what: 'the same in a packed object stream', name: 'a.pdf', bytes: () => pdf([objectStream('<< /Type /Filespec /EF << /F 5 0 R >> >>')]), refusal: 'file.has_embedded_files' },
  { what: 'a locked PDF', name: 'a.pdf', bytes: () => pdf(['<< /Filter /Standard /V 5 >>'], '/Encrypt 4 0 R'), refusal: 'file.locked' },
  { what: 'a PDF that broke off', name: 'a.pdf', bytes: () => pdf().subarray(0, 200), refusal: 'file.damaged' },
  { what: 'a PDF with an archive behind it', name: 'a.pdf', bytes: () => Buffer.concat([pdf(), jar]), refusal: 'file.two_faced' },
  { what: 'a PDF within the comment of an archive', name: 'a.pdf', bytes: () => Buffer.concat([Buffer.from('%PDF-1.7\n'), zipOf([{ name: 'a', bytes: 'x' }], pdf().toString('latin1'))]), refusal: 'file.two_faced' },
  { what: 'a PDF with much behind its end', name: 'a.pdf', bytes: () => Buffer.concat([pdf(), Buffer.alloc(5000, 65)]), refusal: 'file.two_faced' },
  { what: 'an object stream that is a bomb', name: 'a.pdf', bytes: () => pdf([stream('/Type /ObjStm /Filter /FlateDecode', deflateSync(Buffer.alloc(megabytes(20))))]), refusal: 'file.compressed_too_much' },
  // Pictures
  { what: 'a picture of far too many points', name: 'a.png', bytes: () => claimedPng(60_000, 60_000), refusal: 'file.picture_too_large' },
  { what: 'a picture that broke off', name: 'a.jpg', bytes: async () => (await picture('jpeg', { width: 400, height: 300 })).subarray(0, 900), refusal: 'file.damaged' },
  { what: 'only the beginning of a picture', name: 'a.png', bytes: async () => (await picture('png')).subarray(0, 40), refusal: 'file.damaged' },
  // Too large for its kind
  { what: 'a PDF over its limit', name: 'quet.pdf', bytes: () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(megabytes(50))]), refusal: 'file.too_large' },
  { what: 'a text over its limit', name: 'a.txt', bytes: () => Buffer.alloc(megabytes(2) + 1, 'a'), refusal: 'file.too_large' },
  { what: 'an Office file over its limit', name: 'a.docx', bytes: () => Buffer.concat([docx(), Buffer.alloc(megabytes(20))]), refusal: 'file.too_large' },
  { what: 'a picture over its limit', name: 'a.jpg', bytes: async () => Buffer.concat([await picture('jpeg'), Buffer.alloc(megabytes(15))]), refusal: 'file.too_large' },
]
