import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

const installLine = 'apt-get update && apt-get install -y postgresql'
const versions = '/usr/lib/postgresql'

/** Debian's own PostgreSQL on a free port, with passwords asked for: not the one the product brings. */
export type DebianPostgres = { url: string; version: number; stop(): Promise<void> }

export async function startDebianPostgres(): Promise<DebianPostgres> {
  const bin = binaries()
  const folder = await mkdtemp(join(tmpdir(), 'nghi-truong-debian-'))
  const [cluster, password] = [join(folder, 'cluster'), 'mật khẩu:có/dấu']
  await writeFile(join(folder, 'password'), password)
  const own = process.getuid?.() === 0 ? ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'] : []
  const run = (program: string, args: readonly string[]): [string, string[]] => {
    const [command = '', ...rest] = [...own, join(bin, program), ...args]
    return [command, rest]
  }
  execFileSync(
    ...run('initdb', ['-D', cluster, '-U', 'chu', '-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C.UTF-8', '--pwfile', join(folder, 'password'), '--no-sync']),
    { stdio: 'pipe' },
  )
  const port = await freePort()
  const server = spawn(...run('postgres', ['-D', cluster, '-k', folder, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off']), {
    stdio: 'ignore',
  })
  const url = `postgresql://chu:${encodeURIComponent(password)}@127.0.0.1:${port}`
  const version = await whenReady(`${url}/postgres`)
  return {
    url: `${url}/nghi_truong`,
    version,
    async stop() {
      server.kill('SIGINT')
      await once(server, 'exit')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function binaries(): string {
  const found = () => (existsSync(versions) ? readdirSync(versions).toSorted() : []).at(-1)
  if (!found()) {
    const isRoot = process.getuid?.() === 0
    spawnSync('sh', ['-c', isRoot ? installLine : `sudo -n sh -c '${installLine}'`], { stdio: 'ignore' })
  }
  const version = found()
  if (!version) throw new Error(`This test needs Debian's PostgreSQL. Install it with: ${installLine}`)
  return join(versions, version, 'bin')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Waits for the server, makes the product's database, tells the server's version. */
async function whenReady(url: string): Promise<number> {
  for (let tries = 0; ; tries += 1) {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.query('create database nghi_truong')
      const { rows } = await client.query<{ v: number }>(`select current_setting('server_version_num')::int as v`)
      return rows[0]?.v ?? 0
    } catch (error) {
      if (tries > 200) throw error
      await pause(50)
    } finally {
      await client.end().catch(() => {})
    }
  }
}
