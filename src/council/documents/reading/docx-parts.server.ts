import { fromBufferPromise } from 'yauzl'

const mostBytes = 40 * 1024 * 1024

/** Parts of an Office file as text, by name; parts that are not there are left out. */
export async function docxParts(bytes: Buffer, names: readonly (string | RegExp)[]): Promise<ReadonlyMap<string, string>> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true })
  const parts = new Map<string, string>()
  let left = mostBytes
  for await (const entry of zip.eachEntry()) {
    const isWanted = names.some((name) => (typeof name === 'string' ? name === entry.fileName : name.test(entry.fileName)))
    if (!isWanted) continue
    left -= entry.uncompressedSize
    if (left < 0) throw new Error('The parts of this file are too large to be read')
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
    parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'))
  }
  return parts
}
