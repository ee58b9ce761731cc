import { docmType, docx, odt, templateAt, xlsx } from '../../support/office-files.ts'
import { megabytes, type BadFile } from './bad-file.ts'

/** Word, Excel and OpenDocument files that act by themselves, lie or are broken. */
export const badOfficeFiles: readonly BadFile[] = [
  {
    what: 'a Word file with macros',
    name: 'a.docm',
    bytes: () => docx([{ name: 'word/vbaProject.bin', bytes: 'x' }], docmType),
    refusal: 'file.has_macros',
  },
  {
    what: 'the same renamed',
    name: 'a.docx',
    bytes: () => docx([{ name: 'word/vbaProject.bin', bytes: 'x' }]),
    refusal: 'file.has_macros',
  },
  {
    what: 'macros in another spelling',
    name: 'a.docx',
    bytes: () => docx([{ name: 'word/VBAPROJECT.BIN', bytes: 'x' }]),
    refusal: 'file.has_macros',
  },
  {
    what: 'a type with macros, its macros elsewhere',
    name: 'a.docx',
    bytes: () => docx([], docmType),
    refusal: 'file.has_macros',
  },
  {
    what: 'an Excel file with macro sheets',
    name: 'a.xlsx',
    bytes: () => xlsx([{ name: 'xl/macrosheets/sheet1.xml', bytes: '<x/>' }]),
    refusal: 'file.has_macros',
  },
  {
    what: 'a Word file with ActiveX',
    name: 'a.docx',
    bytes: () => docx([{ name: 'word/activeX/activeX1.bin', bytes: 'x' }]),
    refusal: 'file.has_macros',
  },
  {
    what: 'an OpenDocument text with macros',
    name: 'a.odt',
    bytes: () => odt([{ name: 'Basic/Standard/Module1.xml', bytes: '<x/>' }]),
    refusal: 'file.has_macros',
  },
  {
    what: 'a Word file that loads its template',
    name: 'a.docx',
    bytes: () => docx([templateAt('https://vidu.invalid/mau.dotm')]),
    refusal: 'file.has_remote_template',
  },
  {
    what: 'the same from a file server',
    name: 'a.docx',
    bytes: () => docx([templateAt('\\\\mayla\\mau.dotm')]),
    refusal: 'file.has_remote_template',
  },
  {
    what: 'a Word file with a program within',
    name: 'a.docx',
    bytes: () => docx([{ name: 'word/a.exe', bytes: 'MZ' }]),
    refusal: 'file.two_faced',
  },
  {
    what: 'a Word file with words behind its end',
    name: 'a.docx',
    bytes: () => Buffer.concat([docx(), Buffer.from('more')]),
    refusal: 'file.two_faced',
  },
  {
    what: 'a bomb that says what it is',
    name: 'a.docx',
    bytes: () => docx([{ name: 'word/media/a.bin', bytes: Buffer.alloc(megabytes(40)) }]),
    refusal: 'file.compressed_too_much',
  },
  {
    what: 'a bomb that lies about its size',
    name: 'a.docx',
    bytes: () =>
      docx([
        { name: 'word/media/a.bin', bytes: Buffer.alloc(megabytes(40)), claims: { bytes: 100 } },
      ]),
    refusal: 'file.damaged',
  },
  {
    what: 'more entries than a document has',
    name: 'a.docx',
    bytes: () =>
      docx(
        Array.from({ length: 5001 }, (_, n) => ({
          name: `word/${n}.xml`,
          bytes: 'x',
          isStored: true,
        })),
      ),
    refusal: 'file.compressed_too_much',
  },
  {
    what: 'a Word file with a wrong checksum',
    name: 'a.docx',
    bytes: () => docx([{ name: 'word/a.xml', bytes: 'x', claims: { crc: 1 } }]),
    refusal: 'file.damaged',
  },
  {
    what: 'half a Word file',
    name: 'a.docx',
    bytes: () => docx().subarray(0, 300),
    refusal: 'file.two_faced',
  },
  {
    what: 'a path that leaves its folder',
    name: 'a.docx',
    bytes: () => docx([{ name: '../../etc/passwd', bytes: 'x' }]),
    refusal: 'file.damaged',
  },
]
