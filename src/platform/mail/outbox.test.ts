import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { bareCouncil, type BareCouncil } from '../../../tests/support/bare-council.ts'
import { startJobs } from '../jobs/jobs.server.ts'
import type { Mail } from './mail.ts'
import { forgetMails, postMail, sendMail } from './outbox.server.ts'
import { isMailOfOurs, stopMail } from './stops.server.ts'
import { MailRefused, type Dispatch, type MailTransport } from './transport.ts'

const mail: Mail = {
  subject: 'Có cập nhật',
  sender: 'HĐND xã Thử',
  lines: ['Kính gửi bà con,'],
  footer: ['Thư gửi tự động.'],
}

let council: BareCouncil
before(async () => (council = await bareCouncil()))
after(() => council.close())

const post = (key: string, to: string) =>
  council.within((tx) =>
    postMail(
      { tx, commune: council.commune },
      { key, to, mail: (id) => ({ ...mail, stopUrl: id }) },
    ),
  )

type Row = {
  id: string
  key: string
  address: string
  content: object
  sent: boolean
  given_up: boolean
}

const mailNamed = async (key: string) => {
  const { rows } = await council.within((tx) =>
    sql<Row>`select id, key, address, content, sent_at is not null as sent, given_up_at is not null as given_up
      from mails where key = ${key}`.execute(tx),
  )
  return rows[0]
}

const jobsLeft = async () =>
  Number(
    (await council.owner.query('select count(*) as left from graphile_worker.jobs')).rows[0].left,
  )

/** Runs the sending until nothing waits; `answer` decides about each try. */
async function sendAll(answer: (dispatch: Dispatch, tries: number) => void): Promise<Dispatch[]> {
  const tried: Dispatch[] = []
  const transport: MailTransport = {
    async send(dispatch) {
      tried.push(dispatch)
      answer(dispatch, tried.length)
    },
    close: () => Promise.resolve(),
  }
  const jobs = await startJobs({
    connection: council.database.connection,
    tasks: [sendMail(council.db, transport)],
    timetable: [],
    log: () => {},
  })
  const until = performance.now() + 15_000
  while ((await jobsLeft()) > 0 && performance.now() < until) await pause(10)
  await jobs.stop()
  return tried
}

test('a mail that was posted goes once, and nothing of it is kept but its key', async () => {
  assert.equal(await post('once', 'ten@vidu.vn'), true)
  assert.equal(await post('once', 'ten@vidu.vn'), false)
  const tried = await sendAll(() => {})
  assert.deepEqual(
    tried.map(({ to }) => to),
    ['ten@vidu.vn'],
  )
  assert.equal(tried[0]?.mail.stopUrl, tried[0]?.id)
  const kept = await mailNamed('once')
  assert.deepEqual(
    { ...kept, id: '' },
    { id: '', key: 'once', address: '', content: {}, sent: true, given_up: false },
  )
  assert.equal(await post('once', 'ten@vidu.vn'), false)
  assert.deepEqual(await sendAll(() => assert.fail('sent again')), [])
})

test('a post office that is away for a moment gets the same mail again', async () => {
  await post('again', 'ten@vidu.vn')
  const tried = await sendAll((_, tries) => {
    if (tries === 1) throw new Error('connect ECONNREFUSED')
  })
  assert.equal(tried.length, 2)
  assert.equal(tried[0]?.id, tried[1]?.id)
  assert.equal((await mailNamed('again'))?.sent, true)
})

test('an address refused for good is given up at once and forgotten', async () => {
  await post('refused', 'khong-co@vidu.vn')
  const tried = await sendAll(() => {
    throw new MailRefused(550)
  })
  assert.equal(tried.length, 1)
  const kept = await mailNamed('refused')
  assert.deepEqual([kept?.address, kept?.sent, kept?.given_up], ['', false, true])
})

test('the last of all tries gives the mail up instead of leaving it behind', async () => {
  await post('last', 'ten@vidu.vn')
  const { id } = (await mailNamed('last'))!
  const transport = {
    send: () => Promise.reject(new Error('away')),
    close: () => Promise.resolve(),
  }
  const task = sendMail(council.db, transport)
  const payload = { commune: council.commune, mail: id }
  const attempt = {
    number: 14,
    signal: new AbortController().signal,
    addJob: () => Promise.resolve(),
  }
  await assert.rejects(task.run(payload, { ...attempt, number: 13, isLast: false }), /away/)
  await task.run(payload, { ...attempt, isLast: true })
  assert.equal((await mailNamed('last'))?.given_up, true)
  await sendAll(() => assert.fail('sent after it was given up'))
})

test('nothing is posted to what is no address', async () => {
  for (const to of ['', 'ten', 'ten@vidu.vn\nBcc: x@vidu.vn', 'ten@tai-khoan.invalid']) {
    assert.equal(await post(`no ${to}`, to), false, to)
  }
})

test('whoever stopped the mails of this council gets no more of them, however the address is written', async () => {
  await post('before', 'Ba.Con@vidu.vn')
  const { id } = (await mailNamed('before'))!
  await sendAll(() => {})
  const within = <T>(work: (where: { tx: never; commune: string }) => Promise<T>) =>
    council.within((tx) => work({ tx: tx as never, commune: council.commune }))
  assert.equal(await within((where) => isMailOfOurs(where, id)), true)
  assert.equal(
    await within((where) => isMailOfOurs(where, '00000000-0000-4000-8000-000000000000')),
    false,
  )
  assert.equal(
    await within((where) => stopMail(where, '00000000-0000-4000-8000-000000000000')),
    false,
  )
  assert.equal(await within((where) => stopMail(where, id)), true)
  assert.equal(await within((where) => stopMail(where, id)), true)
  assert.equal(await post('after', 'ba.con@VIDU.vn'), false)
  assert.equal(await post('another', 'ten@vidu.vn'), true)
  await sendAll(() => {})
})

test('a transaction that fails posts nothing', async () => {
  await assert.rejects(
    council.within(async (tx) => {
      await postMail(
        { tx, commune: council.commune },
        { key: 'undone', to: 'ten@vidu.vn', mail: () => mail },
      )
      throw new Error('undone')
    }),
  )
  assert.equal(await mailNamed('undone'), undefined)
  assert.equal(await jobsLeft(), 0)
})

test('which mails went is forgotten in the end', async () => {
  const where = { commune: council.commune }
  const before = Temporal.Now.instant()
  await council.within((tx) => forgetMails({ ...where, tx }, before.subtract({ hours: 24 })))
  assert.ok(await mailNamed('once'))
  await council.within((tx) => forgetMails({ ...where, tx }, before))
  assert.equal(await mailNamed('once'), undefined)
})
