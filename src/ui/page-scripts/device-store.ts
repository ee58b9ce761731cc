/** What was done to a line on this device, kept until the server has it. */
export type DeviceAct = {
  /** Place in the order of this device; drawn by the store. */
  sequence?: number
  /** Idempotency key: sending again is harmless. */
  key: string
  verb: 'note' | 'correct' | 'withdraw'
  lineId: string
  /** Address it is sent to, and whose login must send it. */
  send: string
  meeting: string
  account: string
  fields: Record<string, string>
  /** Milliseconds by this device's clock. */
  at: number
  state: 'waiting' | 'sent' | 'refused'
  problem?: string
  receipt?: Receipt
}

/** What the server says of a line that it keeps. */
export type Receipt = {
  id: string
  position: number
  at: string
  isWithdrawn: boolean
  /** What the line led to, when it led to something. */
  link: { words: string; href: string } | null
}

const ACTS = 'acts'

/** The store of this device. Rejects where the browser keeps nothing (some private windows). */
export function openDeviceStore(): Promise<DeviceStore> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('nghi-truong-noting', 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore(ACTS, { keyPath: 'sequence', autoIncrement: true })
    }
    request.onsuccess = () => resolve(new DeviceStore(request.result))
    request.onerror = () => reject(request.error ?? new Error('no store'))
  })
}

/** Acts in their order. A write is done only when it is on the disk: a phone may lose its power. */
export class DeviceStore {
  database: IDBDatabase

  constructor(database: IDBDatabase) {
    this.database = database
  }

  all(): Promise<DeviceAct[]> {
    return new Promise((resolve, reject) => {
      const request = this.database.transaction(ACTS).objectStore(ACTS).getAll()
      request.onsuccess = () => resolve(request.result as DeviceAct[])
      request.onerror = () => reject(request.error ?? new Error('unreadable'))
    })
  }

  /** Adds an act, or writes one that has its place. */
  put(act: DeviceAct): Promise<void> {
    return this.write((acts) => acts.put(act))
  }

  remove(acts: readonly DeviceAct[]): Promise<void> {
    return this.write((store) => {
      for (const { sequence } of acts) if (sequence !== undefined) store.delete(sequence)
    })
  }

  write(work: (store: IDBObjectStore) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const transaction = this.database.transaction(ACTS, 'readwrite', { durability: 'strict' })
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error ?? new Error('unwritten'))
      work(transaction.objectStore(ACTS))
    })
  }
}

/** An id that sorts by time (UUID version 7), also where the page came without TLS. */
export function newId(): string {
  const time = Date.now().toString(16).padStart(12, '0')
  const random = Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
  const variant = '89ab'[Number.parseInt(random[3]!, 16) % 4]
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-${variant}${random.slice(4, 7)}-${random.slice(7, 19)}`
}
