import { createECDH, randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/** The installation's key towards push services (VAPID, RFC 8292): P-256, base64url. */
export type PushKey = { readonly publicKey: string; readonly privateKey: string }

const fileName = 'push-key.json'
const shape = z.object({
  publicKey: z.string().regex(/^[\w-]{87}$/),
  privateKey: z.string().regex(/^[\w-]{43}$/),
})

/**
 * The key, made at the first start and kept in the data folder, readable by its owner only. Browsers
 * subscribe to this very key, so a lost file ends all subscriptions. Throws when the file is none.
 */
export async function openPushKey(folder: string): Promise<PushKey> {
  const path = join(folder, fileName)
  await mkdir(folder, { recursive: true })
  const text = await readFile(path, 'utf8').catch(() => createKeyFile(path))
  return shape.parse(JSON.parse(text))
}

async function createKeyFile(path: string): Promise<string> {
  const pair = createECDH('prime256v1')
  const key: PushKey = {
    publicKey: pair.generateKeys('base64url'),
    privateKey: padded(pair.getPrivateKey()).toString('base64url'),
  }
  const draft = `${path}.${randomUUID()}.new`
  await writeFile(draft, JSON.stringify(key), { flag: 'wx', mode: 0o600, flush: true })
  // Linked, not renamed: only the first of two processes may put its key in place.
  await link(draft, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(draft, { force: true })
  return readFile(path, 'utf8')
}

/** The number in its full 32 bytes: leading zeros are part of the key as it travels. */
function padded(number: Buffer): Buffer {
  return Buffer.concat([Buffer.alloc(32 - number.length), number])
}
