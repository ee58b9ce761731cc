import { buffer } from 'node:stream/consumers'
import { z } from 'zod'
import type { Task } from '../../platform/jobs/task.ts'
import { workIn, type WorkDeps } from '../../platform/jobs/work.server.ts'
import type { Files } from '../../platform/storage/files.server.ts'
import { filesOfImport, keptHead, saveReading, type ImportedFile, type ReadOutcome } from './imports-store.server.ts'
import { recogniseHead } from './recognition/head.ts'
import { readableKinds, textOfFile } from './reading/read-file.server.ts'
import { readsScans, scannedPages } from './reading/scan-pages.server.ts'

const payloadShape = z.object({ commune: z.string(), import: z.uuid() })

/** Reads the files of one import, each for itself: a broken one takes no other with it. */
export function readImportedFiles(deps: WorkDeps, files: Files): Task {
  return {
    name: 'read-imported-files',
    async run(payload, { signal }) {
      const { commune, import: id } = payloadShape.parse(payload)
      const waiting = await workIn(deps, commune, (context) => filesOfImport(context, id))
      for (const file of waiting.filter(({ state }) => state === 'waiting')) {
        // What is left when the program ends is read when the job is tried again.
        if (signal.aborted) throw new Error('The program ends')
        const save = (read: ReadOutcome) => workIn(deps, commune, (context) => saveReading(context, file.id, read))
        await save(await readOne(files, file, save))
      }
    },
  }
}

type Save = (read: ReadOutcome) => Promise<void>

async function readOne(files: Files, file: ImportedFile, save: Save): Promise<ReadOutcome> {
  if (!readableKinds.includes(file.fileKind)) return { state: 'unreadable', fault: 'kind_unreadable' }
  try {
    await files.verify(file.sha256)
    const stored = await files.store.read(file.sha256)
    if (!stored) return { state: 'broken', fault: 'bytes_missing' }
    const bytes = await buffer(stored)
    const { pages, isScan } = await textOfFile(bytes, file.fileKind)
    return isScan ? await readScan(bytes, file, save) : recognised(pages)
  } catch {
    return { state: 'broken', fault: 'not_read' }
  }
}

/** A scan is read page by page; how far it is stands in its row. */
async function readScan(bytes: Buffer, file: ImportedFile, save: Save): Promise<ReadOutcome> {
  if (!(await readsScans())) return { state: 'unreadable', fault: 'scan_without_reader' }
  const pages: string[] = []
  const pageConfidence: number[] = []
  for await (const { text, confidence, total } of scannedPages(bytes, file.fileKind === 'pdf' ? 'pdf' : 'picture')) {
    pages.push(text)
    pageConfidence.push(confidence)
    await save({ state: 'waiting', pages, pageConfidence, pagesTotal: total })
  }
  // What stands on a page read badly is itself less sure, whatever the rule says.
  return { ...recognised(pages, (pageConfidence[0] ?? 0) / 100), pageConfidence }
}

function recognised(pages: readonly string[], share = 1): ReadOutcome {
  const head = recogniseHead((pages[0] ?? '').split('\n'))
  return { state: 'recognised', pages, head: keptHead(head, share) }
}
