import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import type { ReceivedFile } from '../../../platform/storage/received-file.ts'

export type VerifyInput = { readonly code: string; readonly file: readonly ReceivedFile[] }

/**
 * Kiểm tra tệp: tells the SHA-256 of the very bytes that came. Nothing is recorded; the bytes belong to
 * no matter and are swept away.
 */
export async function verifyFile(_context: ActContext, input: VerifyInput): Promise<Result<{ sha256: string }>> {
  const [file] = input.file
  const sha256 = file?.sha256 ?? input.code.toLowerCase().replace(/\s+/g, '')
  return sha256 === '' ? refuse('document_file.missing', { field: 'file' }) : ok({ sha256 })
}
