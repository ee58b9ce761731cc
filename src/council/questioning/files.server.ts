import type { FileReaders } from '../../platform/storage/download.server.ts'
import { questionPermissions } from './policy.ts'

const kind = 'formal_answer'
export const answerSubject = (id: string) => ({ kind, id })

/** Files of answers are read by whoever reads questions on the desk. */
export const questionFileReaders: FileReaders = {
  [kind]: async (page) => questionPermissions['formal_question.read'].may(page.actor),
}
