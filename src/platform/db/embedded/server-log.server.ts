import { copyFile, open, stat, truncate } from 'node:fs/promises'

const largest = 10 * 1024 * 1024

/**
 * Keeps a log that PostgreSQL appends to below 10 MB, with one older copy (`….1`). The file is
 * emptied rather than moved, since the server keeps it open for as long as it lives.
 */
export async function keepLogSmall(file: string, limit = largest): Promise<void> {
  const size = await sizeOf(file)
  if (size <= limit) return
  await copyFile(file, `${file}.1`)
  await truncate(file)
}

/** Bytes in a file; 0 where there is none. */
export async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => undefined)
  return found?.size ?? 0
}

/** What was written to the file after the given byte; the last 64 KB of it at most. */
export async function writtenSince(file: string, start: number): Promise<string> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const from = Math.max(start, size - 65_536)
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - from), 0, size - from, from)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await handle.close()
  }
}
