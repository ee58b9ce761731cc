// What the crash drill's clients do: one petition after another through its whole life, each act by whoever
// does it in the office, sent again with the same key until it is acknowledged.
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

const council = '/nghi-duong'
const list = `${council}/ban-lam-viec/kien-nghi`
/** Sign-in names of the sample council, by what they do in the drill. */
const people = {
  clerk: 'chuyen-vien',
  chair: 'chu-tich-hdnd',
  viceChair: 'pho-chu-tich-hdnd',
  office: 'phong-kinh-te',
} as const
type Who = keyof typeof people

type Petition = { id: string; receiptCode: string; version: number }
type Act = {
  verb: string
  by: Who
  path(petition: Petition): string
  fields(petition: Petition): Record<string, string>
}

const shown = (petition: Petition) => ({ version: String(petition.version) })
const at = (slug: string) => (petition: Petition) => `${list}/${petition.id}/${slug}`
const response = (slug: string) => (petition: Petition) =>
  `${council}/kien-nghi/tra-cuu/${petition.receiptCode}/${slug}`

/** The acts of one life; every third voter contests first, so that it is reopened and answered again. */
function lifeOf(place: number, holderId: string): Act[] {
  const answer: Act[] = [
    {
      verb: 'answer',
      by: 'office',
      path: at('tra-loi'),
      fields: (p) => ({ ...shown(p), outcome: 'settled', words: 'Đã sửa xong.' }),
    },
    {
      verb: 'check',
      by: 'clerk',
      path: at('kiem-tra'),
      fields: (p) => ({ ...shown(p), marksSeen: 'co' }),
    },
    { verb: 'publish', by: 'chair', path: at('cong-khai'), fields: shown },
  ]
  const contested: Act[] = [
    {
      verb: 'contest',
      by: 'clerk',
      path: response('chua-dong-y'),
      fields: (p) => ({ ...shown(p), reason: 'Vẫn hỏng.' }),
    },
    {
      verb: 'reopen',
      by: 'chair',
      path: at('mo-lai'),
      fields: (p) => ({ ...shown(p), reason: 'Làm lại.' }),
    },
    ...answer,
  ]
  return [
    {
      verb: 'classify',
      by: 'clerk',
      path: at('phan-loai'),
      fields: (p) => ({ ...shown(p), kind: 'petition', field: 'land', level: 'commune' }),
    },
    { verb: 'transfer', by: 'chair', path: at('chuyen'), fields: (p) => ({ ...shown(p), holderId }) },
    ...answer,
    ...(place % 3 === 2 ? contested : []),
    { verb: 'confirm', by: 'viceChair', path: response('xac-nhan'), fields: shown },
    {
      verb: 'prove',
      by: 'office',
      path: at('bang-chung'),
      fields: (p) => ({
        ...shown(p),
        what: 'Sửa xong',
        doneBy: 'Phòng',
        doneOn: '01/11/2026',
        worksRecord: '1/BB',
      }),
    },
    { verb: 'settle', by: 'viceChair', path: at('ket-thuc'), fields: shown },
  ]
}

/** What one petition of the drill was acknowledged to have gone through. */
export type Acknowledged = { id: string; verbs: string[] }

/** Clerks, chair and office of the sample council, who write until they are stopped. */
export class DrillClients {
  /** By the key of the act that made it. */
  readonly acknowledged = new Map<string, Acknowledged>()
  acts = 0
  retried = 0
  /** The last sentence with which an act was refused: says why a drill stands still. */
  lastRefusal = ''
  #isStopped = false
  readonly #url: () => string
  readonly #cookies = new Map<Who, string>()
  #holderId = ''

  constructor(url: () => string) {
    this.#url = url
  }

  async signIn(): Promise<void> {
    for (const [who, username] of Object.entries(people)) {
      this.#cookies.set(who as Who, await signIn(this.#url(), username))
    }
  }

  stop(): void {
    this.#isStopped = true
  }

  /** One petition after another; a life under way when it is told to stop ends where it stands. */
  async write(): Promise<void> {
    for (let place = 0; !this.#isStopped; place += 1) {
      const key = randomUUID()
      const petition = await this.#note(key)
      const known: Acknowledged = { id: petition.id, verbs: ['submit'] }
      this.acknowledged.set(key, known)
      for (const act of lifeOf(place, await this.#holder())) {
        if (this.#isStopped) return
        await this.#send(act.by, act.path(petition), act.fields(petition))
        petition.version += 1
        known.verbs.push(act.verb)
      }
    }
  }

  async #note(key: string): Promise<Petition> {
    const fields = { channel: 'desk', title: `Diễn tập ${key}`, words: 'Đường hỏng, mưa là ngập.' }
    const place = await this.#send('clerk', `${list}/ghi-nhan`, fields, key)
    const id = /kien-nghi\/([0-9a-f-]{36})/.exec(place)?.[1] ?? ''
    const page = await this.#read(`${list}/${id}`)
    // Not a part of some id that happens to be all figures.
    const receiptCode = /(?<![\w-])[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}(?![\w-])/.exec(page)?.[0] ?? ''
    return { id, receiptCode, version: 1 }
  }

  /** Id of the office that answers, as the filter of the register offers it. */
  async #holder(): Promise<string> {
    if (this.#holderId === '') {
      const page = await this.#read(list)
      this.#holderId = /value="([0-9a-f-]{36})"[^>]*>Phòng Kinh tế</.exec(page)?.[1] ?? ''
    }
    return this.#holderId
  }

  async #read(path: string): Promise<string> {
    for (;;) {
      const headers = { cookie: this.#cookies.get('chair')! }
      const answer = await fetch(this.#url() + path, { headers, signal: AbortSignal.timeout(15_000) })
        .then((response) => (response.ok ? response.text() : null))
        .catch(() => null)
      if (answer !== null) return answer
      await pause(50)
    }
  }

  /** Sends one act until it is acknowledged; where it leads. */
  async #send(
    who: Who,
    path: string,
    fields: Record<string, string>,
    key: string = randomUUID(),
  ): Promise<string> {
    for (;;) {
      const place = await this.#try(who, path, { ...fields, idempotencyKey: key }).catch(() => null)
      if (place) {
        this.acts += 1
        return place
      }
      this.retried += 1
      await pause(50)
    }
  }

  async #try(who: Who, path: string, fields: Record<string, string>): Promise<string | null> {
    const response = await fetch(this.#url() + path, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(15_000),
      headers: { cookie: this.#cookies.get(who)!, origin: this.#url() },
      body: new URLSearchParams(fields),
    })
    const text = await response.text()
    const refused = /class="error-summary[\s\S]*?<li>([\s\S]*?)<\/li>/.exec(text)?.[1]
    if (refused) this.lastRefusal = `${path}: ${refused.replace(/<[^>]+>/g, '')}`
    return response.status === 303 ? response.headers.get('location') : null
  }

  async untilActs(count: number): Promise<void> {
    const until = Date.now() + 90_000
    while (this.acts < count) {
      if (Date.now() > until) throw new Error(`Nothing acknowledged for 90 seconds. ${this.lastRefusal}`)
      await pause(20)
    }
  }
}

async function signIn(url: string, username: string): Promise<string> {
  const response = await fetch(`${url}${council}/dang-nhap`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url },
    body: new URLSearchParams({
      username,
      password: 'dung-thu-nghi-truong',
      idempotencyKey: randomUUID(),
    }),
  })
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  if (cookies.length === 0) throw new Error(`The drill cannot sign in: ${response.status}`)
  return cookies.join('; ')
}
