import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { finished, pipeline } from 'node:stream/promises'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import { isDiskFull, type SentFile } from '../storage/receive.server.ts'

/** Bounds of one multipart body, in bytes. */
export type BodyLimits = {
  /** Largest single file: what comes after is dropped, and the file said to be cut. */
  readonly file: number
  /** All that is taken of the body. The rest is read and dropped, so that our answer is heard. */
  readonly body: number
}

export type Multipart = {
  readonly texts: readonly (readonly [field: string, text: string])[]
  readonly files: readonly { readonly field: string; readonly sent: SentFile }[]
  /** More came than is taken: some fields or files are missing. */
  readonly isOverfull: boolean
  /** The disk had no room for a file. */
  readonly isDiskFull: boolean
}

const mostTexts = 300
const mostFiles = 20
const longestText = 256 * 1024

/**
 * Reads a multipart body as it comes: texts into memory, files straight to disk in `folder`, never a
 * whole file in memory; where `folder` is null there is no room for files, and they are let go. Throws when the body breaks off or is none, and then leaves no file behind;
 * else the files are the caller's to remove.
 */
export async function readMultipart(
  request: Request,
  folder: string | null,
  limits: BodyLimits,
): Promise<Multipart> {
  const reading = new Reading(folder)
  const parser = new Busboy({
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
    isPartAFile: (_field, _type, name) => name !== undefined,
    limits: {
      fileSize: limits.file,
      fieldSize: longestText,
      fieldNameSize: 200,
      fields: mostTexts,
      files: mostFiles,
      headerPairs: 50,
      headerSize: 8192,
    },
  })
  parser.on('field', (field, text, isNameCut, isTextCut) => {
    if (isNameCut || isTextCut) reading.isOverfull = true
    else reading.texts.push([field, text])
  })
  parser.on('file', (field, stream, name) => reading.takeFile(field, stream, name))
  for (const limit of ['fieldsLimit', 'filesLimit', 'partsLimit'] as const) {
    parser.on(limit, () => (reading.isOverfull = true))
  }
  try {
    await pipeline(reading.within(request.body ?? empty(), limits.body), parser)
  } catch (error) {
    // A body that was cut here ends without its last boundary: that is no failure.
    if (!reading.wasCut) {
      await reading.discard()
      throw error
    }
  }
  return reading.end()
}

async function* empty(): AsyncIterable<Uint8Array> {}

/** What one body has given so far. */
class Reading {
  readonly texts: [string, string][] = []
  isOverfull = false
  wasCut = false
  private hasNoRoom = false
  private readonly folder: string | null
  private failure: unknown
  private readonly writing: Promise<{ field: string; sent: SentFile } | null>[] = []
  private readonly open: { path: string; stream: BusboyFileStream }[] = []

  constructor(folder: string | null) {
    this.folder = folder
  }

  async *within(body: AsyncIterable<Uint8Array>, most: number): AsyncIterable<Uint8Array> {
    let taken = 0
    for await (const chunk of body) {
      taken += chunk.byteLength
      if (taken <= most) yield chunk
      else this.wasCut = this.isOverfull = true
    }
  }

  // A file field in which nothing was chosen comes with an empty name.
  takeFile(field: string, stream: BusboyFileStream, name: string): void {
    if (name === '' || this.folder === null) {
      if (name !== '') this.hasNoRoom = true
      return void stream.resume()
    }
    const path = join(this.folder, randomUUID())
    this.open.push({ path, stream })
    this.writing.push(this.write(field, stream, name, path))
  }

  // Why not `pipeline`: it destroys the part when the disk refuses, and the parser waits for ever for
  // every part to be read to its end.
  private async write(field: string, stream: BusboyFileStream, name: string, path: string) {
    const file = createWriteStream(path, { flags: 'wx', mode: 0o600 })
    stream.once('error', (error) => file.destroy(error))
    stream.once(
      'close',
      () => stream.readableEnded || file.destroy(new Error('The part broke off')),
    )
    try {
      await finished(stream.pipe(file))
      return { field, sent: { path, name, isCut: stream.truncated } }
    } catch (error) {
      stream.unpipe(file)
      stream.resume()
      await rm(path, { force: true })
      if (isDiskFull(error)) this.hasNoRoom = true
      else if ((error as NodeJS.ErrnoException).syscall) this.failure = error
      return null
    }
  }

  async end(): Promise<Multipart> {
    const files = (await Promise.all(this.writing)).filter((file) => file !== null)
    if (this.failure) {
      await this.discard()
      throw this.failure
    }
    const { texts, isOverfull } = this
    return { texts, files, isOverfull, isDiskFull: this.hasNoRoom }
  }

  async discard(): Promise<void> {
    for (const { stream } of this.open) stream.destroy()
    await Promise.all(this.writing)
    await Promise.all(this.open.map(({ path }) => rm(path, { force: true })))
  }
}
