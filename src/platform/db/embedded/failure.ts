export type EmbeddedFailure =
  | 'DATA_FOLDER_IN_USE'
  | 'DATA_FOLDER_NOT_WRITABLE'
  | 'DISK_FULL'
  | 'POSTGRES_BINARIES_MISSING'
  | 'POSTGRES_NOT_STARTED'
  | 'POSTGRES_OTHER_MAJOR'
  | 'POSTGRES_REFUSES_ROOT'

/** The embedded PostgreSQL cannot run; `code` says why, `path` where, `message` what was seen. */
export class EmbeddedPostgresError extends Error {
  readonly code: EmbeddedFailure
  readonly path: string

  constructor(code: EmbeddedFailure, path: string, message: string, cause?: unknown) {
    super(message, { cause })
    this.code = code
    this.path = path
  }
}

const full = /No space left on device|Disk quota exceeded|ENOSPC|EDQUOT/

/** True when the text of a failed program, or the code of a system error, tells of a full disk. */
export function tellsOfFullDisk(text: string): boolean {
  return full.test(text)
}

const unusable = /^(EACCES|EPERM|EROFS|EEXIST|ENOTDIR|EISDIR|ELOOP|ENAMETOOLONG|ENOENT)$/

/** A system error met while preparing `path`, named; any other error is returned as it is. */
export function nameFailure(error: unknown, path: string): unknown {
  if (error instanceof EmbeddedPostgresError) return error
  const { code = '', message } = error as NodeJS.ErrnoException
  if (tellsOfFullDisk(code)) return new EmbeddedPostgresError('DISK_FULL', path, message, error)
  if (!unusable.test(code)) return error
  return new EmbeddedPostgresError('DATA_FOLDER_NOT_WRITABLE', path, message, error)
}
