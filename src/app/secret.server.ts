import { randomBytes } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The secret that signs this installation's cookies: made at the first start, kept in the data folder
 * with mode 0600. Processes that start together agree on the first one written.
 */
export async function openSecret(folder: string): Promise<string> {
  const path = join(folder, 'login-secret')
  try {
    const file = await open(path, 'wx', 0o600)
    const secret = randomBytes(48).toString('base64url')
    await file.writeFile(secret)
    await file.sync()
    await file.close()
    return secret
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return (await readFile(path, 'utf8')).trim()
  }
}
