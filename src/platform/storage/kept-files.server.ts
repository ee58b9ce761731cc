import { randomUUIDv7 } from 'node:crypto'
import { sql } from 'kysely'
import type { SubjectRef } from '../../kernel/subject-ref.ts'
import type { ReadContext } from '../acts/context.server.ts'
import { fileKinds } from './file-kind.ts'
import type { ReceivedFile } from './received-file.ts'

/** A file of some matter of the commune, as pages list it. */
export type AttachedFile = {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly bytes: number
  readonly isPicture: boolean
  readonly isPublic: boolean
  readonly subject: SubjectRef
}

/** What the download needs besides: where the bytes are. */
export type StoredFile = AttachedFile & {
  readonly sha256: string
  readonly thumbnailSha256: string | null
}

/**
 * Records received files as belonging to a matter, in the act's own transaction: one statement, none
 * when there are no files. Files are not public until `choosePublicFiles` says so.
 */
export async function recordFiles(
  { tx, commune, actor }: ReadContext,
  subject: SubjectRef,
  received: readonly ReceivedFile[],
): Promise<void> {
  if (received.length === 0) return
  const ids = received.map(() => randomUUIDv7()).toSorted()
  const rows = received.map((file, place) => ({
    commune,
    id: ids[place]!,
    sha256: file.sha256,
    thumbnail_sha256: file.thumbnailSha256,
    name: file.name,
    media_type: fileKinds[file.kind].mediaType,
    bytes: file.bytes,
    account_id: actor?.accountId ?? null,
    subject_kind: subject.kind,
    subject_id: subject.id,
  }))
  await tx.insertInto('files').values(rows).execute()
}

/** Files of these matters, in the order they came. One statement; none when no matter is named. */
export async function filesOf(
  { tx, commune }: ReadContext,
  subjects: readonly SubjectRef[],
): Promise<StoredFile[]> {
  if (subjects.length === 0) return []
  const kinds = subjects.map(({ kind }) => kind)
  const ids = subjects.map(({ id }) => id)
  const { rows } = await sql<Row>`
    select f.* from files f
      join unnest(${kinds}::text[], ${ids}::text[]) as s(kind, id)
        on s.kind = f.subject_kind and s.id = f.subject_id
     where f.commune = ${commune} and f.removed_at is null
     order by f.id`.execute(tx)
  return rows.map(fileOf)
}

/** Public files of this kind of matter with exactly these bytes, the oldest first. */
export async function publicFilesWith(
  { tx, commune }: ReadContext,
  kind: string,
  sha256: string,
): Promise<StoredFile[]> {
  const rows = await tx
    .selectFrom('files')
    .selectAll()
    .where('commune', '=', commune)
    .where('sha256', '=', sha256)
    .where('subject_kind', '=', kind)
    .where('is_public', '=', true)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(fileOf)
}

/** One file of this commune; null for any other. */
export async function fileById(
  { tx, commune }: ReadContext,
  id: string,
): Promise<StoredFile | null> {
  const row = await tx
    .selectFrom('files')
    .selectAll()
    .where('commune', '=', commune)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row ? fileOf(row) : null
}

/** Of all files of these matters exactly those named become public; ids of other matters do nothing. */
export async function choosePublicFiles(
  { tx, commune }: ReadContext,
  subjects: readonly SubjectRef[],
  ids: readonly string[],
): Promise<void> {
  const kinds = subjects.map(({ kind }) => kind)
  const subjectIds = subjects.map(({ id }) => id)
  await sql`
    update files f set is_public = f.id = any(${ids}::uuid[])
      from unnest(${kinds}::text[], ${subjectIds}::text[]) as s(kind, id)
     where f.commune = ${commune} and f.subject_kind = s.kind and f.subject_id = s.id
       and f.removed_at is null`.execute(tx)
}

type Row = {
  id: string
  sha256: string
  thumbnail_sha256: string | null
  name: string
  media_type: string
  bytes: number
  is_public: boolean
  subject_kind: string
  subject_id: string
}

function fileOf(row: Row): StoredFile {
  return {
    id: row.id,
    name: row.name,
    mediaType: row.media_type,
    bytes: row.bytes,
    isPicture: row.thumbnail_sha256 !== null,
    isPublic: row.is_public,
    subject: { kind: row.subject_kind, id: row.subject_id },
    sha256: row.sha256,
    thumbnailSha256: row.thumbnail_sha256,
  }
}
