import { docx } from '../../support/office-files.ts'
import { picture } from '../../support/pictures.ts'
import { megabytes, type BadFile } from './bad-file.ts'

/** Files over the limit of their kind. */
export const tooLargeFiles: readonly BadFile[] = [
  {
    what: 'a PDF over its limit',
    name: 'quet.pdf',
    bytes: () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(megabytes(50))]),
    refusal: 'file.too_large',
  },
  {
    what: 'a text over its limit',
    name: 'a.txt',
    bytes: () => Buffer.alloc(megabytes(2) + 1, 'a'),
    refusal: 'file.too_large',
  },
  {
    what: 'an Office file over its limit',
    name: 'a.docx',
    bytes: () => Buffer.concat([docx(), Buffer.alloc(megabytes(20))]),
    refusal: 'file.too_large',
  },
  {
    what: 'a picture over its limit',
    name: 'a.jpg',
    bytes: async () => Buffer.concat([await picture('jpeg'), Buffer.alloc(megabytes(15))]),
    refusal: 'file.too_large',
  },
]
