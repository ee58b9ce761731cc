import { execFileSync, spawnSync } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'

const packages = ['qpdf', 'poppler-utils', 'libreoffice-writer-nogui', 'libxml2-utils']
const programs = ['qpdf', 'pdffonts', 'pdfinfo', 'soffice', 'xmllint']
const installLine = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`

const isThere = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0

/**
 * Programs by others that read what we print: qpdf, poppler's, LibreOffice, xmllint. Installed when they are not
 * there; another installation that runs at the moment is waited for.
 */
export async function debianPrograms(): Promise<void> {
  const isRoot = process.getuid?.() === 0
  for (let tries = 0; !programs.every(isThere); tries += 1) {
    if (tries === 20)
      throw new Error(`This test needs programs of Debian's. Install them with: ${installLine}`)
    const done = spawnSync('sh', ['-c', isRoot ? installLine : `sudo -n sh -c '${installLine}'`], {
      stdio: 'ignore',
    })
    if (done.status !== 0) await pause(3_000)
  }
}

/** What a program prints; throws when it ends with an error. */
export function run(program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}
