import crypto from 'node:crypto'

// 32 MiB and two passes: 80 ms on a small server, above OWASP's least (19 MiB, two passes). Not
// less memory with more passes: below 32 MiB glibc keeps each thread's block after its first hash,
// which was measured to leave 150–180 MB behind; blocks of this size go back to the system at once.
const cost = { memory: 32_768, passes: 2, parallelism: 1 }
const hashBytes = 32
/** Hashes at work in one process: the rest of the thread pool stays free for files and DNS. */
const atOnce = 2
/** A longer queue would answer after people gave up: about eight seconds of work. */
const waitingAtMost = 200

/** Too many passwords wait to be hashed in this process; nothing was checked. */
export class HashingBusy extends Error {}

let working = 0
const waiting: (() => void)[] = []

async function takeTurn<T>(work: () => Promise<T>): Promise<T> {
  if (waiting.length >= waitingAtMost) throw new HashingBusy()
  if (working < atOnce) {
    working += 1
  } else {
    // Whoever leaves hands the place over, so `working` does not change here.
    await new Promise<void>((resolve) => waiting.push(resolve))
  }
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else working -= 1
  }
}

type Cost = typeof cost

function derive(password: string, nonce: Buffer, { memory, passes, parallelism }: Cost) {
  // NIST SP 800-63B-4, 3.1.1.2: the same word typed on two keyboards is one password.
  const message = password.normalize('NFC')
  return takeTurn(
    () =>
      new Promise<Buffer>((resolve, reject) => {
        crypto.argon2(
          'argon2id',
          { message, nonce, memory, passes, parallelism, tagLength: hashBytes },
          (error, hash) => (error ? reject(error) : resolve(hash)),
        )
      }),
  )
}

function write(nonce: Buffer, hash: Buffer): string {
  const { memory, passes, parallelism } = cost
  const plain = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${plain(nonce)}$${plain(hash)}`
}

/** Argon2id of the password in PHC string form. Throws HashingBusy. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = crypto.randomBytes(16)
  return write(nonce, await derive(password, nonce, cost))
}

const phc = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/

/** True when the password made the hash; the cost is read from the hash. Throws HashingBusy. */
export async function verifyPassword(of: { hash: string; password: string }): Promise<boolean> {
  const parts = phc.exec(of.hash)
  if (!parts) return false
  const [memory, passes, parallelism] = parts.slice(1, 4).map(Number) as [number, number, number]
  const expected = Buffer.from(parts[5]!, 'base64')
  const nonce = Buffer.from(parts[4]!, 'base64')
  const hash = await derive(of.password, nonce, { memory, passes, parallelism })
  return hash.length === expected.length && crypto.timingSafeEqual(hash, expected)
}

/**
 * Hash of no password, for an account whose owner has not chosen one: checking against it costs
 * what every check costs, so that its existence cannot be measured.
 */
export function hashOfNoPassword(): string {
  return write(crypto.randomBytes(16), crypto.randomBytes(hashBytes))
}
