import type { FileReaders } from '../platform/storage/download.server.ts'
import { agendaFileReaders } from '../council/agenda/index.ts'
import { commitmentFileReaders } from '../council/commitments/index.ts'
import { questionFileReaders } from '../council/questioning/index.ts'
import { documentFileReaders } from '../council/documents/index.ts'
import { indicatorFileReaders } from '../council/indicators/index.ts'
import { supervisionFileReaders } from '../council/supervision/index.ts'
import { petitionFileReaders } from '../council/petitions/index.ts'

/** Who may fetch the files of each kind of matter: every slice's own list. */
export const fileReaders: FileReaders = { ...agendaFileReaders, ...documentFileReaders, ...commitmentFileReaders, ...questionFileReaders, ...petitionFileReaders, ...supervisionFileReaders, ...indicatorFileReaders }
