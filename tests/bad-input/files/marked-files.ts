import { docx } from '../../support/office-files.ts'
import { pdf } from '../../support/pdf-file.ts'
import { eicar, type BadFile } from './bad-file.ts'

const text = (words: string) => () => Buffer.from(words)

/** The test virus in files of every kind that is looked through. */
export const markedFiles: readonly BadFile[] = [
  { what: 'the test virus', name: 'a.txt', bytes: text(eicar), refusal: 'file.has_virus_mark' },
  {
    what: 'the test virus far down in a text',
    name: 'a.txt',
    bytes: text(`${'a\n'.repeat(10_000)}${eicar}`),
    refusal: 'file.has_virus_mark',
  },
  {
    what: 'the test virus in a Word file',
    name: 'a.docx',
    bytes: () => docx([{ name: 'word/media/a.bin', bytes: eicar }]),
    refusal: 'file.has_virus_mark',
  },
  {
    what: 'the test virus in a PDF',
    name: 'a.pdf',
    bytes: () => pdf([`(${eicar})`]),
    refusal: 'file.has_virus_mark',
  },
]
