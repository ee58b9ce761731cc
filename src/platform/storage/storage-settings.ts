import { defaultLimits, type FileGroup, type FileLimits } from './file-kind.ts'
import type { S3Settings } from './s3-store.server.ts'

/** Where files lie and how large they may be. Without `s3` they lie in the data folder. */
export type StorageSettings = { readonly limits: FileLimits; readonly s3?: S3Settings }

/** A setting of storage that cannot be meant; the message names the variable and never its value. */
export class StorageSettingError extends Error {
  readonly code = 'STORAGE_SETTING_INVALID'
}

const limitVariables: Readonly<Record<FileGroup, string>> = {
  scan: 'STORAGE_MAX_PDF_MB',
  office: 'STORAGE_MAX_OFFICE_MB',
  picture: 'STORAGE_MAX_PICTURE_MB',
  text: 'STORAGE_MAX_TEXT_MB',
}
const s3Variables = {
  endpoint: 'STORAGE_S3_ENDPOINT',
  bucket: 'STORAGE_S3_BUCKET',
  accessKey: 'STORAGE_S3_ACCESS_KEY',
  secretKey: 'STORAGE_S3_SECRET_KEY',
} as const

type Environment = Readonly<Record<string, string | undefined>>

/** Settings of storage from the environment. Throws StorageSettingError. */
export function readStorageSettings(environment: Environment): StorageSettings {
  const limits: Record<FileGroup, number> = { ...defaultLimits }
  for (const [group, variable] of Object.entries(limitVariables)) {
    const text = environment[variable]
    if (!text) continue
    const megabytes = Number(text)
    if (!(megabytes > 0 && megabytes <= 2000)) throw new StorageSettingError(variable)
    limits[group as FileGroup] = Math.floor(megabytes * 1024 * 1024)
  }
  return { limits, s3: readS3(environment) }
}

function readS3(environment: Environment): S3Settings | undefined {
  const given = Object.values(s3Variables).filter((variable) => environment[variable])
  if (given.length === 0) return undefined
  const read = (variable: string): string => {
    const value = environment[variable]
    if (!value) throw new StorageSettingError(variable)
    return value
  }
  const endpoint = read(s3Variables.endpoint)
  if (!/^https?:$/.test(URL.parse(endpoint)?.protocol ?? '')) {
    throw new StorageSettingError(s3Variables.endpoint)
  }
  return {
    endpoint,
    region: environment['STORAGE_S3_REGION'] || 'us-east-1',
    bucket: read(s3Variables.bucket),
    accessKey: read(s3Variables.accessKey),
    secretKey: read(s3Variables.secretKey),
  }
}
