import type { DeviceAct, DeviceStore, Receipt } from './device-store.ts'

/** How sending stands: nothing to send, under way, no connection, or nobody is signed in. */
export type SendStanding = 'rests' | 'sends' | 'waits' | 'signed_out'

const FIRST_WAIT = 1_000
const LONGEST_WAIT = 30_000
const PATIENCE = 20_000

/** Refusals that mend themselves when the same person signs in again. */
const ofAnother = ['spoken_line.another_account', 'access.not_allowed']

/**
 * Sends what the device keeps, one act after the other, in their order and under their own keys; one
 * tab at a time. A refused line steps aside with its sentence, a lost connection is tried again.
 */
export class DeviceSender {
  store: DeviceStore
  account: string
  tell: (standing: SendStanding) => void
  wait = FIRST_WAIT
  timer: ReturnType<typeof setTimeout> | undefined
  isBusy = false
  isAskedAgain = false

  constructor(store: DeviceStore, account: string, tell: (standing: SendStanding) => void) {
    this.store = store
    this.account = account
    this.tell = tell
  }

  /** Something may be waiting, or the connection may be back. */
  kick(): void {
    clearTimeout(this.timer)
    if (this.isBusy) {
      this.isAskedAgain = true
      return
    }
    this.isBusy = true
    void this.inOneTab(() => this.sendAll()).finally(() => {
      this.isBusy = false
      if (!this.isAskedAgain) return
      this.isAskedAgain = false
      this.kick()
    })
  }

  stop(): void {
    clearTimeout(this.timer)
  }

  // Without locks (a page that came without TLS) two tabs may send one act twice: its key keeps it one.
  async inOneTab(work: () => Promise<void>): Promise<void> {
    if (!navigator.locks) return work()
    await navigator.locks.request('nghi-truong-noting', work)
  }

  async sendAll(): Promise<void> {
    for (;;) {
      const act = (await this.store.all()).find(
        (one) => one.account === this.account && one.state === 'waiting',
      )
      if (!act) return this.tell('rests')
      this.tell('sends')
      const next = await this.sendOne(act)
      if (next !== 'goes_on') {
        this.tell(next)
        this.later()
        return
      }
      this.wait = FIRST_WAIT
    }
  }

  later(): void {
    this.timer = setTimeout(() => this.kick(), this.wait)
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT)
  }

  async sendOne(act: DeviceAct): Promise<'goes_on' | 'waits' | 'signed_out'> {
    const answer = await post(act).catch(() => null)
    if (!answer || answer.status >= 500 || answer.status === 429) return 'waits'
    const isJson = answer.headers.get('content-type')?.includes('json')
    // Whoever is not signed in is led to another page.
    if (!isJson) return 'signed_out'
    const body = (await answer.json().catch(() => null)) as
      | (Receipt & { problem?: string; code?: string })
      | null
    if (!body) return 'waits'
    if (ofAnother.includes(body.code ?? '')) return 'signed_out'
    if (answer.ok)
      await this.store.put({ ...act, state: 'sent', receipt: body, problem: undefined })
    else await this.store.put({ ...act, state: 'refused', problem: body.problem })
    return 'goes_on'
  }
}

function post(act: DeviceAct): Promise<Response> {
  return fetch(act.send, {
    method: 'POST',
    credentials: 'same-origin',
    signal: AbortSignal.timeout(PATIENCE),
    body: new URLSearchParams({
      ...act.fields,
      idempotencyKey: act.key,
      verb: act.verb,
      lineId: act.lineId,
      account: act.account,
      spokenAt: String(act.at),
    }),
  })
}
