/** Kinds of file that are taken in; everything else is refused. */
export type FileKind = 'pdf' | 'docx' | 'xlsx' | 'odt' | 'jpeg' | 'png' | 'webp' | 'text'

/** Kinds that are screened alike and share a size limit. */
export type FileGroup = 'scan' | 'office' | 'picture' | 'text'

export type KindFacts = {
  readonly group: FileGroup
  readonly mediaType: string
  /** The extension a kept file gets, and others that mean the same. */
  readonly extension: string
  readonly alsoWritten: readonly string[]
}

export const fileKinds: Readonly<Record<FileKind, KindFacts>> = {
  pdf: { group: 'scan', mediaType: 'application/pdf', extension: 'pdf', alsoWritten: [] },
  docx: {
    group: 'office',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    alsoWritten: [],
  },
  xlsx: {
    group: 'office',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
    alsoWritten: [],
  },
  odt: {
    group: 'office',
    mediaType: 'application/vnd.oasis.opendocument.text',
    extension: 'odt',
    alsoWritten: [],
  },
  jpeg: { group: 'picture', mediaType: 'image/jpeg', extension: 'jpg', alsoWritten: ['jpeg'] },
  png: { group: 'picture', mediaType: 'image/png', extension: 'png', alsoWritten: [] },
  webp: { group: 'picture', mediaType: 'image/webp', extension: 'webp', alsoWritten: [] },
  text: { group: 'text', mediaType: 'text/plain', extension: 'txt', alsoWritten: [] },
}

/** Largest file of each group, in bytes. */
export type FileLimits = Readonly<Record<FileGroup, number>>

const megabyte = 1024 * 1024

export const defaultLimits: FileLimits = {
  scan: 50 * megabyte,
  office: 20 * megabyte,
  picture: 15 * megabyte,
  text: 2 * megabyte,
}

/** The largest file of any kind that these limits let in, in bytes. */
export function largestFile(limits: FileLimits): number {
  return Math.max(...Object.values(limits))
}

/** A size as people read it: 812 KB, 4,2 MB. */
export function writeSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} byte`
  if (bytes < megabyte) return `${Math.round(bytes / 1024)} KB`
  return `${(bytes / megabyte).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`
}
