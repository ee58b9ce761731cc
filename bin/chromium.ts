import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const installLine = 'apt-get update && apt-get install -y chromium'

function found(): string | undefined {
  const given = process.env['CHROMIUM']
  return (given ? [given, ...places] : places).find((place) => {
    try {
      accessSync(place, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/**
 * Path of a Chromium for the journeys; fetched with apt when there is none and it may be. Ends the
 * program with the one line that installs it otherwise.
 */
export async function findChromium(): Promise<string> {
  const here = found()
  if (here) return here
  const isRoot = process.getuid?.() === 0
  console.error(`No Chromium found: ${installLine}`)
  const shell = isRoot ? installLine : `sudo -n sh -c '${installLine}'`
  spawnSync('sh', ['-c', shell], { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  const installed = found()
  if (installed) return installed
  console.error(`The journeys need Chromium. Install it with: sudo apt-get update && sudo apt-get install -y chromium`)
  process.exit(1)
}
