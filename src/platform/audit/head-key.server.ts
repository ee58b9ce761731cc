import { createPrivateKey, createPublicKey, generateKeyPairSync, randomUUID } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { chmod, link, mkdir, open, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export type HeadKey = {
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
  /** Public key in PEM (SPKI), to be printed, published and given to whoever checks. */
  readonly publicPem: string
}

const fileName = 'audit-head-key.pem'
const ownerOnly = 0o600

/**
 * The installation's key for signing tree heads (Ed25519, PKCS #8). Made at the first call and kept
 * in `folder`, readable by its owner only. Processes that start together get the same key. Throws
 * when the file holds anything else: a new key in its place would break the chain of trust unseen.
 */
export async function openHeadKey(folder: string): Promise<HeadKey> {
  const path = join(folder, fileName)
  await mkdir(folder, { recursive: true })
  const pem = (await readIfThere(path)) ?? (await createKeyFile(path))
  await chmod(path, ownerOnly)
  const privateKey = readEd25519(pem, path)
  const publicKey = createPublicKey(privateKey)
  const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  return { privateKey, publicKey, publicPem }
}

async function createKeyFile(path: string): Promise<string> {
  const { privateKey } = generateKeyPairSync('ed25519')
  const draft = `${path}.${randomUUID()}.new`
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' })
  await writeFile(draft, pem, { flag: 'wx', mode: ownerOnly, flush: true })
  try {
    // Linked, not renamed: only the first of two processes may put its key in place.
    await link(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    await rm(draft, { force: true })
  }
  await flushFolder(dirname(path))
  return readFile(path, 'utf8')
}

/** A key that signed must not vanish with the power: its name in the folder is written out too. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function readEd25519(pem: string, path: string): KeyObject {
  let key: KeyObject
  try {
    key = createPrivateKey(pem)
  } catch {
    throw new Error(`${path} holds no readable private key`)
  }
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`${path} holds no Ed25519 key`)
  return key
}
