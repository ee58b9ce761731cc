import type { BadFile } from './bad-file.ts'
import { disguisedFiles } from './disguised-files.ts'
import { markedFiles } from './marked-files.ts'
import { badOfficeFiles } from './office-files.ts'
import { badPdfFiles } from './pdf-files.ts'
import { badPictures } from './pictures.ts'
import { tooLargeFiles } from './too-large-files.ts'

/** Every planted file, made by code: none lies in the repository. */
export const badFiles: readonly BadFile[] = [
  ...disguisedFiles,
  ...markedFiles,
  ...badOfficeFiles,
  ...badPdfFiles,
  ...badPictures,
  ...tooLargeFiles,
]
