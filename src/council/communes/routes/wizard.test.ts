import assert from 'node:assert/strict'
import { randomUUIDv7 } from 'node:crypto'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import type { Hono } from 'hono'
import { createApp, type AppDeps } from '../../../app/app.server.ts'
import { frames } from '../../../app/frames.tsx'
import { openIdentities } from '../../../app/identities.server.ts'
import { openDatabase, openPool } from '../../../platform/db/pool.server.ts'
import { inCommune } from '../../../platform/db/transaction.server.ts'
import { openCouncils } from '../../../platform/tenancy/councils.server.ts'
import { openLimits } from '../../../platform/web/limits.ts'
import type { WebEnv } from '../../../platform/web/page.server.ts'
import { readCalendar } from '../../rules/index.ts'
import { issueSetUpCode } from '../index.ts'
import { databaseForTests } from '../../../../tests/support/database.ts'

const database = await databaseForTests()
const pool = openPool(database.connection, 8)
const db = openDatabase(pool)
const clock = { now: () => Temporal.Now.instant() }
const calendar = await readCalendar(db)
const failures: unknown[] = []
after(async () => {
  await pool.end()
  await database.close()
})

/** The program as it starts: its own memory, the same database. */
async function start(): Promise<Hono<WebEnv>> {
  const identities = openIdentities(
    { pool, secret: 'x'.repeat(40), clock, guessableWords: new Set() },
    '',
  )
  return createApp({
    db,
    clock,
    frames,
    ...identities,
    limits: openLimits(clock),
    guessableWords: new Set<string>(),
    councils: await openCouncils(db),
    calendarOf: () => calendar,
    isStopping: () => false,
    log: {
      begin: () => () => {},
      failure: (_c, error) => void failures.push(error),
      event: () => {},
    },
  } as Partial<AppDeps> as AppDeps)
}

/** A browser without script: cookies, and forms as they stand on the page. */
class Visitor {
  app: Hono<WebEnv>
  private readonly cookies = new Map<string, string>()
  constructor(app: Hono<WebEnv>) {
    this.app = app
  }

  async get(path: string): Promise<Response> {
    return this.keep(await this.app.request(`http://localhost${path}`, { headers: this.headers() }))
  }

  async post(
    path: string,
    fields: Record<string, string | string[]>,
    key = randomUUIDv7(),
  ): Promise<Response> {
    const body = new URLSearchParams({ idempotencyKey: key })
    for (const [name, value] of Object.entries(fields))
      for (const text of [value].flat()) body.append(name, text)
    const headers = { ...this.headers(), origin: 'http://localhost', host: 'localhost' }
    return this.keep(
      await this.app.request(`http://localhost${path}`, { method: 'POST', body, headers }),
    )
  }

  private headers(): Record<string, string> {
    return {
      cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      host: 'localhost',
    }
  }

  private keep(response: Response): Response {
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (/max-age=0/i.test(cookie)) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    return response
  }
}

const where = (response: Response) => response.headers.get('location') ?? ''
const password = 'lúa chín vàng đồng chiêm'
const account = (code: string) => ({
  code,
  name: 'Người Vận Hành',
  username: 'van-hanh',
  password,
  repeated: password,
})

const app = await start()
const operator = new Visitor(app)
const code = (await issueSetUpCode(db, clock.now()))!
let draft = ''

test('a fresh installation leads to its set-up, and nobody gets on without the code', async () => {
  assert.equal(where(await operator.get('/')), '/cai-dat/bat-dau')
  assert.equal(where(await operator.get('/cai-dat')), '/cai-dat/bat-dau')
  for (const wrong of ['', 'ABCD', 'ABCD-EFGH-JKMN-PQRS-TVWX-YZ23']) {
    assert.equal((await operator.post('/cai-dat/bat-dau', account(wrong))).status, 422)
  }
  const page = await (
    await operator.post('/cai-dat/bat-dau', account('ABCD-EFGH-JKMN-PQRS-TVWX-YZ23'))
  ).text()
  assert.match(page, /Mã cài đặt chưa đúng/)
  assert.doesNotMatch(page, new RegExp(password))
})

test('guessing the code is slowed down after some tries', async () => {
  const guesser = new Visitor(await start())
  // Called inside the process there is no address to count; the limit itself has its own test.
  const answer = await guesser.post('/cai-dat/bat-dau', account('ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ'))
  assert.equal(answer.status, 422)
})

test('a weak password is refused and the code stays good; then the operator is signed in at the first step', async () => {
  const weak = { ...account(code), password: 'van-hanh-2026', repeated: 'van-hanh-2026' }
  assert.match(
    await (await operator.post('/cai-dat/bat-dau', weak)).text(),
    /không được chứa tên đăng nhập/,
  )
  const begun = await operator.post('/cai-dat/bat-dau', account(code.toLowerCase()))
  assert.equal(begun.status, 303)
  draft = /^\/cai-dat\/mo\/([^/]+)\/don-vi$/.exec(where(begun))?.[1] ?? ''
  assert.ok(draft)
  assert.equal((await operator.get(where(begun))).status, 200)
})

test('the code is spent: the set-up of a second operator is closed for good', async () => {
  const second = new Visitor(app)
  assert.equal(where(await second.get('/cai-dat/bat-dau')), '/cai-dat')
  assert.equal(
    where(await second.post('/cai-dat/bat-dau', { ...account(code), username: 'ke-la' })),
    '/cai-dat',
  )
  assert.equal(await issueSetUpCode(db, clock.now()), null)
})

test('nobody else gets to the steps, to the council pages or to the overview', async () => {
  const stranger = new Visitor(app)
  for (const path of ['/cai-dat', `/cai-dat/mo/${draft}/don-vi`, '/cai-dat/hoi-dong/00004']) {
    assert.equal(where(await stranger.get(path)), '/cai-dat/dang-nhap', path)
  }
  assert.equal(where(await stranger.post('/cai-dat/mo', {})), '/cai-dat/dang-nhap')
})

const step = (name: string) => `/cai-dat/mo/${draft}/${name}`
const on = { way: 'on' }
const named = {
  name: 'Hội đồng nhân dân xã Thử Nghiệm',
  slug: 'thu-nghiem',
  host: '',
  termName: 'Khóa II (2026–2031)',
  electedOn: '15/03/2026',
  startsOn: '10/04/2026',
  seats: '28',
  predecessors: 'Xã An\nXã Bình',
  mergedOn: '01/07/2025',
}

test('a commune is looked for and chosen without script; a refused form keeps what was found', async () => {
  assert.match(
    await (await operator.get(`${step('don-vi')}?tim=ba+dinh+ha+noi`)).text(),
    /Phường Ba Đình/,
  )
  const none = await operator.post(step('don-vi'), { tim: 'ba dinh ha noi', ...on })
  assert.equal(none.status, 422)
  assert.match(await none.text(), /Phường Ba Đình/)
  assert.equal(where(await operator.post(step('don-vi'), { commune: '99999', ...on })), '')
  assert.equal(
    where(await operator.post(step('don-vi'), { commune: '00004', ...on })),
    step('ten-goi'),
  )
})

test('going back keeps what was typed, right or not, and so does a restart of the program', async () => {
  const wrong = { ...named, startsOn: '31/02/2026' }
  assert.equal(
    where(await operator.post(step('ten-goi'), { ...wrong, way: 'back' })),
    step('don-vi'),
  )
  operator.app = await start()
  const page = await (await operator.get(step('ten-goi'))).text()
  assert.match(page, /value="31\/02\/2026"/)
  assert.match(page, /value="thu-nghiem"/)
  const overview = await (await operator.get('/cai-dat')).text()
  assert.match(overview, /Hội đồng nhân dân xã Thử Nghiệm/)
  assert.equal((await operator.post(step('ten-goi'), { ...wrong, ...on })).status, 422)
})

test('the review names the first step that is not right', async () => {
  const page = await (await operator.get(step('xem-lai'))).text()
  assert.match(page, /Còn bước chưa xong/)
  assert.doesNotMatch(page, /Mở Hội đồng<\/button>/)
  assert.equal((await operator.post(step('xem-lai'), {})).status, 422)
})

test('the steps are filled in one after another', async () => {
  assert.equal(where(await operator.post(step('ten-goi'), { ...named, ...on })), step('thon'))
  assert.equal(
    where(
      await operator.post(step('thon'), { hamlets: '1. Thôn Đông; Xã An\n2. Thôn Tây', ...on }),
    ),
    step('to-chuc'),
  )
  const bodies = { usual: ['police', 'front', 'farmers'], groups: '2', ...on }
  assert.equal(where(await operator.post(step('to-chuc'), bodies)), step('nguoi'))
})

const people = {
  clerkName: 'Vũ Thị Mẫu',
  clerkUsername: 'van-hanh',
  chairName: 'Trần Thị Mẫu',
  chairUsername: 'chu-tich',
  viceName: '',
  viceUsername: '',
  basis: '',
}

test('a sign-in name that is taken stops the opening, nothing of it stays, and the step is named', async () => {
  await operator.post(step('nguoi'), { ...people, ...on })
  const refused = await operator.post(step('xem-lai'), {})
  assert.equal(refused.status, 422)
  const page = await refused.text()
  assert.match(page, /Tên đăng nhập “van-hanh” đã có người dùng/)
  assert.match(page, /Cần sửa một bước/)
  assert.equal((await db.selectFrom('councils').select('commune').execute()).length, 0)
  assert.equal((await db.selectFrom('accounts').select('id').execute()).length, 1)
})

let slips: string[] = []

test('the council opens with everything at once and shows its slips only this time', async () => {
  await operator.post(step('nguoi'), { ...people, clerkUsername: 'chuyen-vien', ...on })
  const key = randomUUIDv7()
  const opened = await operator.post(step('xem-lai'), {}, key)
  assert.equal(opened.status, 200)
  slips = [...(await opened.text()).matchAll(/[0-9A-Z]{4}(?:-[0-9A-Z]{4}){5}/g)].map(
    ([code]) => code,
  )
  assert.equal(slips.length, 2)
  const again = await operator.post(step('xem-lai'), {}, key)
  assert.ok([303, 422].includes(again.status))
  assert.doesNotMatch(await again.text(), new RegExp(slips[0]!))
  const { rows } = await inCommune(db, '00004', (tx) =>
    sql<{ hamlets: number; bodies: number; persons: number; acts: string[] }>`
      select (select count(*) from hamlets) as hamlets, (select count(*) from bodies) as bodies,
             (select count(*) from persons) as persons,
             (select array_agg(act) from audit_entries) as acts`.execute(tx),
  )
  assert.deepEqual(rows[0], {
    hamlets: 2,
    bodies: 6 + 3 + 2 + 2,
    persons: 2,
    acts: ['council.open'],
  })
})

test('the council is there at once: its pages answer, its clerk sets a password by the slip and comes to the desk', async () => {
  const clerk = new Visitor(operator.app)
  assert.equal((await clerk.get('/thu-nghiem/to-chuc')).status, 200)
  const used = await clerk.post('/thu-nghiem/dung-phieu', {
    code: slips[1]!,
    password,
    repeated: password,
  })
  assert.equal(used.status, 303)
  const signedIn = await clerk.post('/thu-nghiem/dang-nhap', {
    username: 'chuyen-vien',
    password,
    next: '',
  })
  assert.equal(signedIn.status, 303)
  const people = await clerk.get('/thu-nghiem/ban-lam-viec/nhan-su')
  assert.match(await people.text(), /Trần Thị Mẫu/)
})

test('a clerk is no operator, and the sign-in of the installation gives them no login', async () => {
  const clerk = new Visitor(operator.app)
  const answer = await clerk.post('/cai-dat/dang-nhap', { username: 'chuyen-vien', password })
  assert.equal(answer.status, 422)
  assert.deepEqual(answer.headers.getSetCookie(), [])
  assert.equal(where(await clerk.get('/cai-dat')), '/cai-dat/dang-nhap')
})

test('the same commune or address cannot be opened twice', async () => {
  const begun = await operator.post('/cai-dat/mo', {})
  draft = /mo\/([^/]+)/.exec(where(begun))?.[1] ?? ''
  assert.match(
    await (await operator.post(step('don-vi'), { commune: '00004', ...on })).text(),
    /đã được mở/,
  )
  await operator.post(step('don-vi'), { commune: '00008', ...on })
  await operator.post(step('ten-goi'), { ...named, ...on })
  await operator.post(step('thon'), { hamlets: 'Thôn Một', ...on })
  await operator.post(step('to-chuc'), { groups: '0', ...on })
  await operator.post(step('nguoi'), {
    ...people,
    clerkUsername: 'chuyen-vien-2',
    chairUsername: '',
    ...on,
  })
  assert.match(
    await (await operator.post(step('xem-lai'), {})).text(),
    /Đường dẫn này đã có Hội đồng khác dùng/,
  )
})

test('the operator prints a new slip for those who keep the roster, and for nobody else', async () => {
  const page = await (await operator.get('/cai-dat/hoi-dong/00004')).text()
  const ids = [...page.matchAll(/name="accountId" value="([^"]+)"/g)].map(([, id]) => id!)
  assert.equal(ids.length, 2)
  const printed = await operator.post('/cai-dat/hoi-dong/00004/phieu', { accountId: ids[0]! })
  assert.match(await printed.text(), /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){5}/)
  const own = await db
    .selectFrom('accounts')
    .select('id')
    .where('is_operator', '=', true)
    .executeTakeFirstOrThrow()
  assert.equal(
    (await operator.post('/cai-dat/hoi-dong/00004/phieu', { accountId: own.id })).status,
    422,
  )
})

test('signing out ends it; name and password lead back in', async () => {
  assert.equal(where(await operator.post('/cai-dat/dang-xuat', {})), '/')
  assert.equal(where(await operator.get('/cai-dat')), '/cai-dat/dang-nhap')
  assert.equal(
    where(await operator.post('/cai-dat/dang-nhap', { username: 'van-hanh', password })),
    '/cai-dat',
  )
  assert.equal((await operator.get('/cai-dat')).status, 200)
})

test('the set-up does not stand below a council, and what is not there says so', async () => {
  assert.equal((await operator.get('/thu-nghiem/cai-dat')).status, 404)
  assert.equal((await operator.get('/khong-co')).status, 404)
  for (const path of [
    '/cai-dat/mo/x/don-vi',
    `/cai-dat/mo/${draft}/la`,
    '/cai-dat/hoi-dong/99999',
  ]) {
    assert.equal((await operator.get(path)).status, 404, path)
  }
})

test('a form from another site is refused', async () => {
  const response = await operator.app.request('http://localhost/cai-dat/mo', {
    method: 'POST',
    headers: { origin: 'https://ke-la.vn', host: 'localhost' },
    body: new URLSearchParams({ idempotencyKey: randomUUIDv7() }),
  })
  assert.equal(response.status, 403)
})

test('no request ended in a fault', () => {
  assert.deepEqual(failures, [])
})
