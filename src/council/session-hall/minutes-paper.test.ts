import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block } from '../../platform/documents/content.ts'
import type { ItemShown } from '../agenda/index.ts'
import type { Attendance, MarkShown, SessionShown } from '../sessions/index.ts'
import type { BallotShown, VoteShown } from '../voting/index.ts'
import { minutesPaper, type MinutesContent } from './minutes-paper.ts'

const at = (time: string) => Temporal.Instant.from(`2026-12-16T${time}+07:00`)
const names = ['An', 'Bình', 'Cúc', 'Dũng']

const content: MinutesContent = {
  council: { name: 'Hội đồng nhân dân xã Mẫu', place: 'Mẫu' },
  session: {
    number: 3,
    term: 'Khóa II',
    place: 'Hội trường',
    presiding: 'An',
    secretary: 'Thư',
    startsOn: Temporal.PlainDate.from('2026-12-16'),
    openedAt: at('07:30:00'),
    closedAt: at('11:30:00'),
  } as SessionShown,
  agenda: [
    {
      id: 'i',
      number: '1',
      title: 'Dự toán',
      state: 'done',
      reason: '',
      beganAt: at('07:40:00'),
      endedAt: at('08:10:00'),
      owner: 'UBND xã',
      speaker: '',
      summary: 'Nhất trí với tờ trình.',
      waivedBecause: 'Việc gấp',
    },
    {
      id: 'j',
      number: '2',
      title: 'Báo cáo',
      state: 'postponed',
      reason: 'Chưa có số liệu',
      beganAt: null,
      endedAt: null,
      owner: null,
      speaker: '',
      summary: '',
      waivedBecause: '',
    },
  ] as unknown as ItemShown[],
  speeches: [],
  votes: [
    {
      vote: { number: 1, itemId: 'i', question: 'Q', annulledBecause: 'Đếm sai' } as VoteShown,
      sentence: null,
      counts: '',
      ballots: [],
    },
    {
      vote: { number: 2, itemId: 'i', question: 'Q', annulledBecause: '' } as VoteShown,
      sentence: 'Thông qua: 3/4 đại biểu tán thành.',
      counts: 'tán thành 3',
      ballots: [
        ...['An', 'Bình'].map((name) => ({
          personId: name,
          name,
          choice: 'in_favour',
          way: 'device',
        })),
        { personId: 'Cúc', name: 'Cúc', choice: 'against', way: 'by_name' },
      ] as BallotShown[],
    },
  ],
  roll: names.map((name) => ({
    personId: name,
    name,
    mark: name === 'Dũng' ? 'excused' : 'present',
    reason: name === 'Dũng' ? 'Ốm' : '',
  })) as Attendance[],
  marks: [
    { name: 'An', personId: 'An', mark: 'present', at: at('07:20:00') },
    { name: 'Bình', personId: 'Bình', mark: 'present', at: at('07:45:00') },
    { name: 'Cúc', personId: 'Cúc', mark: 'present', at: at('07:45:01') },
    { name: 'Cúc', personId: 'Cúc', mark: 'left', at: at('10:00:00') },
  ] as MarkShown[],
  madeOn: Temporal.PlainDate.from('2026-12-16'),
}

const wordsOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      'words' in block ? String(block.words) : 'items' in block ? block.items.join('\n') : '',
    )
    .join('\n')

const paper = minutesPaper(content)
const words = wordsOf(paper.body)

test('the minutes tell who presided, who was there, who is excused, and who came late by the clock', () => {
  assert.match(words, /Chủ tọa: An; thư ký: Thư\./)
  assert.match(words, /Tổng số đại biểu: 4; có mặt: 3; vắng: 1\./)
  assert.match(words, /Vắng có lý do: Dũng \(Ốm\)/)
  assert.match(words, /Cúc có mặt từ 07:45:01\nCúc rời phòng họp lúc 10:00:00/)
  assert.doesNotMatch(words, /Bình có mặt từ/)
})

test('each item tells its time, what was said, the chair’s decision, or why it was not dealt with', () => {
  assert.match(words, /Từ 07:40:00 đến 08:10:00\. Trình bày: UBND xã\./)
  assert.match(words, /khi còn thiếu tài liệu: Việc gấp\./)
  assert.match(words, /Nhất trí với tờ trình\./)
  assert.match(words, /Đã hoãn: Chưa có số liệu\./)
})

test('a vote that stands is told with names, an annulled one with its reason and no result', () => {
  assert.match(words, /Kết quả biểu quyết này đã bị hủy: Đếm sai\./)
  assert.match(
    words,
    /Thông qua: 3\/4 đại biểu tán thành\.\nTrong đó tán thành 3\nKhông tán thành: Cúc/,
  )
  assert.match(words, /1 ý kiến do thư ký ghi theo tên\./)
  const [table] = paper.annexes?.[0]?.body ?? []
  assert.ok(table?.kind === 'table')
  assert.deepEqual(
    table.columns.map(({ heading }) => heading),
    ['TT', 'Đại biểu', 'Số 2'],
  )
  assert.deepEqual(
    table.rows.map((row) => row.slice(1)),
    [
      ['An', 'Tán thành'],
      ['Bình', 'Tán thành'],
      ['Cúc', 'Không tán thành'],
      ['Dũng', '–'],
    ],
  )
})

test('secretary and chair sign, as the law asks (SES-018)', () => {
  assert.deepEqual(
    paper.signatures.map(({ authority, name }) => [authority[0], name]),
    [
      ['THƯ KÝ KỲ HỌP', 'Thư'],
      ['CHỦ TỌA KỲ HỌP', 'An'],
    ],
  )
})
