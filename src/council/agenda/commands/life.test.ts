import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { councilsForTests, hereCommune, thereCommune } from '../../../../tests/support/council.ts'
import {
  attendancesOf,
  conveneSession,
  markAttendance,
  openSession,
  planSession,
} from '../../sessions/index.ts'
import type { ItemKind } from '../agenda-item.ts'
import { agendaOf, itemForVote, speechesOf } from '../queries.server.ts'
import { addItem } from './add-item.server.ts'
import { attachPaper } from './attach-paper.server.ts'
import { moveItem, postponeItem, waivePapers } from './change-item.server.ts'
import { finishItem, summariseItem, takeUpItem } from './conduct-item.server.ts'
import { askToSpeak, endSpeech, giveFloor, withdrawSpeech } from './speak.server.ts'

const councils = await councilsForTests()
after(() => councils.close())
const here = await councils.open(hereCommune)
const there = await councils.open(thereCommune)
const on = '2026-12-16'
const codeOf = (result: { ok: boolean; refusal?: { code: string } }) =>
  result.ok ? 'ok' : result.refusal?.code

let sessionId = ''
before(async () => {
  const day = Temporal.PlainDate.from(on)
  const planned = await here.act('clerk', on, (context) =>
    planSession(context, {
      number: 1,
      kind: 'ordinary',
      startsOn: day,
      endsOn: day,
      beginsAt: '07:30',
      place: 'Hội trường',
      content: '',
      askedBy: '',
    }),
  )
  assert.ok(planned.ok)
  sessionId = planned.value.id
})

const add = (title: string, kind: ItemKind = 'procedure', parentId: string | null = null) =>
  here.act('clerk', on, (context) =>
    addItem(context, {
      sessionId,
      kind,
      title,
      parentId,
      ownerId: null,
      speaker: '',
      minutesPlanned: 10,
    }),
  )
const idOf = async (title: string) => (await read()).find((item) => item.title === title)!.id
const read = () => here.read('clerk', on, (context) => agendaOf(context, sessionId))
const outline = async () => (await read()).map(({ number, title }) => `${number} ${title}`)
const versionOf = async (id: string) => (await read()).find((item) => item.id === id)!.version

test('items are added under one another to the third level, and moved among their brothers', async () => {
  for (const title of ['a', 'b', 'c']) assert.ok((await add(title)).ok)
  const under = await add('b1', 'report', await idOf('b'))
  assert.ok(under.ok)
  const deep = await add('b11', 'report', under.value.id)
  assert.ok(deep.ok)
  assert.equal(codeOf(await add('b111', 'report', deep.value.id)), 'agenda_item.too_deep')
  assert.equal(codeOf(await add('x', 'report', sessionId)), 'agenda_item.parent_unknown')
  const move = async (title: string, direction: 'up' | 'down') => {
    const itemId = await idOf(title)
    return here.act('clerk', on, (context) => moveItem(context, { sessionId, itemId, direction }))
  }
  assert.equal(codeOf(await move('b', 'up')), 'ok')
  assert.deepEqual(await outline(), ['1 b', '1.1 b1', '1.1.1 b11', '2 a', '3 c'])
  assert.equal(codeOf(await move('b', 'up')), 'agenda_item.at_the_edge')
  const both = await Promise.all([move('c', 'up'), move('a', 'down')])
  // Whoever comes second finds the other's order, and may stand at the edge of it.
  assert.ok(
    both.every((result) => ['ok', 'agenda_item.at_the_edge'].includes(codeOf(result) ?? '')),
  )
  assert.deepEqual((await outline()).map((line) => line.slice(-1)).toSorted(), [
    '1',
    '1',
    'a',
    'b',
    'c',
  ])
})

test('a paper of the same kind and title is a new edition; without number and file it is none', async () => {
  const itemId = await idOf('a')
  const attach = (documentNumber: string) =>
    here.act('clerk', on, (context) =>
      attachPaper(context, {
        sessionId,
        itemId,
        kind: 'report',
        title: 'Báo cáo',
        documentNumber,
        isPublic: false,
        files: [],
      }),
    )
  assert.equal(codeOf(await attach('')), 'agenda_paper.without_file')
  assert.ok((await attach('1/BC')).ok)
  assert.ok((await attach('1a/BC')).ok)
  const item = (await read()).find(({ id }) => id === itemId)!
  assert.deepEqual(
    item.papers.map(({ edition, isSuperseded, documentNumber }) => [
      edition,
      isSuperseded,
      documentNumber,
    ]),
    [
      [1, true, '1/BC'],
      [2, false, '1a/BC'],
    ],
  )
})

test('an item is taken up in session, alone; a draft without papers needs the chair’s recorded decision', async () => {
  const added = await add('Dự toán', 'draft_resolution')
  assert.ok(added.ok)
  const itemId = added.value.id
  const takeUp = async (id: string) => {
    const version = await versionOf(id)
    return here.act('chair', on, (context) =>
      takeUpItem(context, { sessionId, itemId: id, version }),
    )
  }
  assert.equal(codeOf(await takeUp(itemId)), 'agenda_item.session_not_open')
  await here.act('chair', on, (context) =>
    conveneSession(context, { id: sessionId, version: 1, document: '1/QĐ', secretaryId: null }),
  )
  await here.act('chair', on, (context) => openSession(context, { id: sessionId, version: 2 }))
  const vote = async () => {
    const item = await here.read('chair', on, (context) => itemForVote(context, sessionId, itemId))
    return codeOf(item!.may)
  }
  assert.equal(await vote(), 'agenda_item.not_taken_up')
  assert.equal(codeOf(await takeUp(itemId)), 'ok')
  assert.equal(codeOf(await takeUp(await idOf('a'))), 'agenda_item.another_taken_up')
  assert.equal(await vote(), 'agenda_item.papers_missing')
  const waive = (role: 'chair' | 'clerk', version: number) =>
    here.act(role, on, (context) =>
      waivePapers(context, { sessionId, itemId, version, reason: 'Việc gấp' }),
    )
  assert.equal(codeOf(await waive('clerk', 2)), 'agenda_item.waive_papers_not_allowed')
  assert.equal(codeOf(await waive('chair', 2)), 'ok')
  assert.equal(await vote(), 'ok')
  const postponed = await there.act('chair', on, (context) =>
    postponeItem(context, { sessionId, itemId, version: 3, reason: 'x' }),
  )
  assert.equal(codeOf(postponed), 'session.not_found')
})

test('a delegate who is here asks once, is called, speaks; the end of the item empties the queue', async () => {
  const ask = () =>
    here.act('delegate', on, (context) => askToSpeak(context, { sessionId, kind: 'discussion' }))
  assert.equal(codeOf(await ask()), 'speech.delegate_absent')
  const [delegate] = await here.read('clerk', on, (context) => attendancesOf(context, sessionId))
  const present = {
    id: sessionId,
    personId: delegate!.personId,
    mark: 'present',
    time: '',
    reason: '',
  } as const
  await here.act('clerk', on, (context) => markAttendance(context, present))
  const [first, second] = await Promise.all([ask(), ask()])
  assert.deepEqual([codeOf(first), codeOf(second)].toSorted(), ['ok', 'speech.asked_already'])
  const speeches = () => here.read('chair', on, (context) => speechesOf(context, sessionId))
  const speechId = (await speeches())[0]!.id
  const at = { sessionId, speechId }
  assert.equal(
    codeOf(await here.act('clerk', on, (context) => giveFloor(context, at))),
    'speech.give_floor_not_allowed',
  )
  assert.equal(codeOf(await here.act('chair', on, (context) => giveFloor(context, at))), 'ok')
  assert.equal(
    codeOf(await here.act('delegate', on, (context) => withdrawSpeech(context, at))),
    'speech.not_at_this_step',
  )
  assert.equal(codeOf(await here.act('chair', on, (context) => endSpeech(context, at))), 'ok')
  assert.equal(codeOf(await ask()), 'ok')
  const itemId = await idOf('Dự toán')
  const summarised = await here.act('clerk', on, (context) =>
    summariseItem(context, { sessionId, itemId, version: 3, summary: 'Nhất trí' }),
  )
  assert.equal(codeOf(summarised), 'ok')
  assert.equal(
    codeOf(
      await here.act('chair', on, (context) =>
        finishItem(context, { sessionId, itemId, version: 4 }),
      ),
    ),
    'ok',
  )
  assert.deepEqual(
    (await speeches()).map(({ state }) => state),
    ['done', 'withdrawn'],
  )
})
