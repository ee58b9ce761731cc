import { execFile } from 'node:child_process'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Debian's packages that read a scan; named to whoever sends one where they are missing. */
export const scanPackages = 'tesseract-ocr, tesseract-ocr-vie, poppler-utils'

// One thread a page: more of them wait for one another on the few cores of a commune's machine.
const environment = { ...process.env, OMP_THREAD_LIMIT: '1' }
const longest = { timeout: 120_000, maxBuffer: 32 * 1024 * 1024, env: environment }

let known: Promise<boolean> | undefined

/** Can scans be read here: tesseract with Vietnamese, and pdftoppm. Asked once. */
export function readsScans(): Promise<boolean> {
  known ??= Promise.all([run('tesseract', ['--list-langs'], longest), run('pdftoppm', ['-v'], longest)])
    .then(([{ stdout, stderr }]) => /^vie$/m.test(stdout + stderr))
    .catch(() => false)
  return known
}

export type ScannedPage = { readonly text: string; /** From 0 to 100. */ readonly confidence: number }

/**
 * Reads the pages of a scanned PDF or of a picture, one after the other. A page that cannot be read is
 * given with confidence 0 and takes no other with it.
 */
export async function* scannedPages(bytes: Uint8Array, kind: 'pdf' | 'picture'): AsyncGenerator<ScannedPage & { total: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'nghi-truong-scan-'))
  try {
    const source = join(folder, kind === 'pdf' ? 'scan.pdf' : 'scan.img')
    await writeFile(source, bytes)
    if (kind === 'pdf') await run('pdftoppm', ['-r', '300', '-gray', '-png', source, join(folder, 'page')], { ...longest, timeout: 600_000 })
    const pages = kind === 'pdf' ? (await readdir(folder)).filter((name) => name.startsWith('page')).toSorted() : ['scan.img']
    for (const name of pages) {
      const page = await readPage(join(folder, name)).catch(() => ({ text: '', confidence: 0 }))
      yield { ...page, total: pages.length }
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function readPage(path: string): Promise<ScannedPage> {
  await run('tesseract', [path, path, '-l', 'vie', '--psm', '4', 'txt', 'tsv'], longest)
  const [text, table] = await Promise.all([readFile(`${path}.txt`, 'utf8'), readFile(`${path}.tsv`, 'utf8')])
  const sure = table.split('\n').slice(1).map((row) => Number(row.split('\t')[10])).filter((value) => value >= 0)
  const mean = sure.reduce((sum, value) => sum + value, 0) / Math.max(1, sure.length)
  return { text: text.normalize('NFC').replaceAll('\f', '').trim(), confidence: Math.round(mean) }
}
