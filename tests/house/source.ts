import { glob, readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

const root = new URL('../../', import.meta.url).pathname

export type SourceFile = {
  /** Path from the root: `src/council/petitions/petition.ts`. */
  readonly path: string
  readonly text: string
  /** Paths from the root of what it imports inside the project. */
  readonly imports: readonly string[]
  /** Names of the packages and built-ins it imports. */
  readonly packages: readonly string[]
}

const importing =
  /^(?:import|export)\s(?:type\s)?(?:[^'"();]*?from\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm

/** Every source file below these patterns, with what it imports. */
export async function sourceFiles(patterns: string[]): Promise<SourceFile[]> {
  const files: SourceFile[] = []
  for await (const path of glob(patterns, { cwd: root })) {
    const text = await readFile(join(root, path), 'utf8')
    const found = [...text.matchAll(importing)].map((match) => (match[1] ?? match[2])!)
    files.push({
      path,
      text,
      imports: found
        .filter((name) => name.startsWith('.'))
        .map((name) => relative(root, join(root, dirname(path), name))),
      packages: found.filter((name) => !name.startsWith('.')),
    })
  }
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || path.startsWith('tests/')
}
