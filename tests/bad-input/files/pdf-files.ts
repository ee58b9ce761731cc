import { deflateSync } from 'node:zlib'
import { objectStream, pdf, stream } from '../../support/pdf-file.ts'
import { zipOf } from '../../support/zip.ts'
import { megabytes, type BadFile } from './bad-file.ts'

const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>'
const hexName = (name: string) =>
  `/${[...name].map((sign) => `#${sign.charCodeAt(0).toString(16)}`).join('')}`
const jar = zipOf([{ name: 'Main.class', bytes: Buffer.from('cafebabe', 'hex') }])

/** PDFs that act by themselves, hide something or are broken. */
export const badPdfFiles: readonly BadFile[] = [
  {
    what: 'a PDF with a script',
    name: 'a.pdf',
    bytes: () => pdf([script]),
    refusal: 'file.has_scripts',
  },
  {
    what: 'a script whose name is written in #xx',
    name: 'a.pdf',
    bytes: () => pdf([`<< /S ${hexName('JavaScript')} >>`]),
    refusal: 'file.has_scripts',
  },
  {
    what: 'a script in a packed object stream',
    name: 'a.pdf',
    bytes: () => pdf([objectStream(script)]),
    refusal: 'file.has_scripts',
  },
  {
    what: 'a script across two pieces of the reading',
    name: 'a.pdf',
    bytes: () => pdf([`(${'.'.repeat(256 * 1024 - 100)})`, script]),
    refusal: 'file.has_scripts',
  },
  {
    what: 'a script in plain JS alone',
    name: 'a.pdf',
    bytes: () => pdf(['<< /S /Rendition /JS (app.beep) >>']),
    refusal: 'file.has_scripts',
  },
  {
    what: 'a PDF that starts a program',
    name: 'a.pdf',
    bytes: () => pdf(['<< /S /Launch /F (cmd.exe) >>']),
    refusal: 'file.has_scripts',
  },
  {
    what: 'a PDF with a file within',
    name: 'a.pdf',
    bytes: () => pdf([stream('/Type /EmbeddedFile', Buffer.from('MZ'))]),
    refusal: 'file.has_embedded_files',
  },
  {
    what: 'the same in a packed object stream',
    name: 'a.pdf',
    bytes: () => pdf([objectStream('<< /Type /Filespec /EF << /F 5 0 R >> >>')]),
    refusal: 'file.has_embedded_files',
  },
  {
    what: 'a locked PDF',
    name: 'a.pdf',
    bytes: () => pdf(['<< /Filter /Standard /V 5 >>'], '/Encrypt 4 0 R'),
    refusal: 'file.locked',
  },
  {
    what: 'a PDF that broke off',
    name: 'a.pdf',
    bytes: () => pdf().subarray(0, 200),
    refusal: 'file.damaged',
  },
  {
    what: 'a PDF with an archive behind it',
    name: 'a.pdf',
    bytes: () => Buffer.concat([pdf(), jar]),
    refusal: 'file.two_faced',
  },
  {
    what: 'a PDF within the comment of an archive',
    name: 'a.pdf',
    bytes: () =>
      Buffer.concat([
        Buffer.from('%PDF-1.7\n'),
        zipOf([{ name: 'a', bytes: 'x' }], pdf().toString('latin1')),
      ]),
    refusal: 'file.two_faced',
  },
  {
    what: 'a PDF with much behind its end',
    name: 'a.pdf',
    bytes: () => Buffer.concat([pdf(), Buffer.alloc(5000, 65)]),
    refusal: 'file.two_faced',
  },
  {
    what: 'an object stream that is a bomb',
    name: 'a.pdf',
    bytes: () =>
      pdf([stream('/Type /ObjStm /Filter /FlateDecode', deflateSync(Buffer.alloc(megabytes(20))))]),
    refusal: 'file.compressed_too_much',
  },
]
