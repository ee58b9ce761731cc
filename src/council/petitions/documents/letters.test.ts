import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededCalendar } from '../../../../tests/support/law-seeds.ts'
import type { OfficialDocument } from '../../../platform/documents/content.ts'
import { placeOf, signatureOf, type IssuingOffice } from './issuing-office.ts'
import { transferListLetter, urgingListLetter } from './list-letters.ts'
import type { ReportPetition } from './report.ts'
import { transferLetter, urgingLetter, type LetterPetition } from './letters.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

const office: IssuingOffice = {
  council: 'Hội đồng nhân dân xã Mẫu',
  standingBody: 'Thường trực HĐND xã',
  symbol: 'TTHĐND',
  draftingSymbol: 'VP',
  place: 'Mẫu',
  peoplesCommittee: 'UBND xã',
  fatherlandFront: 'Ủy ban MTTQ Việt Nam xã',
  offices: { chair: 'Người Chủ Trì', actingForChair: null, viceChair: 'Người Giúp Việc' },
}

const petition: LetterPetition = {
  receiptCode: 'AAAA-BBBB-CCCC',
  title: 'Đường trục thôn hỏng nặng',
  words: 'Đường hỏng từ năm ngoái.\nMong xã sớm sửa.',
  place: 'Cổng làng',
  state: 'transferred',
  field: 'infrastructure',
  hamlet: 'Thôn 1',
  receivedOn: day('2026-11-02'),
  addressee: 'UBND xã',
  sentOn: day('2026-11-04'),
  dueOn: day('2026-12-04'),
  note: 'Kiểm tra cùng trưởng thôn.',
  promisedOn: null,
  answerNumber: '',
}

const at = (text: string) => ({ today: day(text), calendar: seededCalendar })

function wordsOf({ body }: OfficialDocument): string {
  return body
    .map((block) => {
      if (block.kind !== 'paragraph') return ''
      return typeof block.words === 'string'
        ? block.words
        : block.words.map(({ text }) => text).join('')
    })
    .join('\n')
}

test('a transfer letter says what was asked, by whom to settle it and by which day, in the voter’s words', () => {
  const letter = transferLetter(petition, office, at('2026-11-04'))
  assert.equal(letter.issuer, 'Thường trực\nHội đồng nhân dân xã Mẫu')
  assert.equal(letter.symbol, 'TTHĐND-VP')
  assert.equal(letter.number, null)
  assert.equal(letter.type, undefined)
  assert.equal(letter.subject, 'chuyển kiến nghị của cử tri thôn 1')
  assert.deepEqual(letter.recipients, ['Ủy ban nhân dân xã'])
  assert.deepEqual(letter.sentTo, ['Như trên', 'Ủy ban MTTQ Việt Nam xã (để biết)', 'Lưu: VT'])
  const words = wordsOf(letter)
  assert.match(words, /Ngày 02\/11\/2026, Thường trực HĐND xã tiếp nhận/)
  assert.match(words, /“Đường hỏng từ năm ngoái\.\nMong xã sớm sửa\.”/)
  assert.match(words, /chậm nhất ngày 04\/12\/2026/)
  assert.match(words, /Kiểm tra cùng trưởng thôn/)
})

test('a letter about a petition without hamlet, place, day or note leaves them out', () => {
  const bare = { ...petition, hamlet: null, place: '', dueOn: null, note: '', field: null }
  const letter = transferLetter(bare, { ...office, fatherlandFront: null }, at('2026-11-04'))
  assert.equal(letter.subject, 'chuyển kiến nghị của cử tri')
  assert.deepEqual(letter.sentTo, ['Như trên', 'Lưu: VT'])
  assert.doesNotMatch(wordsOf(letter), /null|undefined|Địa điểm|Ý kiến của|chậm nhất/)
})

// 04/12/2026 is a Friday; from Thursday there is one working day left, on Monday 07/12 one has passed.
test('an urging letter says how the day stands: left, today, passed', () => {
  const words = (today: string) => wordsOf(urgingLetter(petition, office, at(today)))
  assert.match(
    words('2026-12-03'),
    /Thời hạn trả lời là ngày 04\/12\/2026\. Tính từ ngày 03\/12\/2026, thời hạn còn 1 ngày làm việc/,
  )
  assert.match(words('2026-12-04'), /Hôm nay là ngày cuối của thời hạn/)
  assert.match(words('2026-12-05'), /đã quá hạn 1 ngày \(0 ngày làm việc\) mà chưa có trả lời/)
  assert.match(words('2026-12-07'), /đã quá hạn 3 ngày \(1 ngày làm việc\)/)
})

test('a promise is urged by its own day and the document it was made in', () => {
  const followed = {
    ...petition,
    state: 'followed',
    promisedOn: day('2026-12-31'),
    answerNumber: '12/UBND-KT',
  } as const
  const letter = urgingLetter(followed, office, at('2027-01-04'))
  assert.match(letter.subject, /thực hiện cam kết/)
  assert.match(
    wordsOf(letter),
    /Tại văn bản số 12\/UBND-KT, UBND xã cam kết hoàn thành chậm nhất ngày 31\/12\/2026/,
  )
  assert.match(wordsOf(letter), /đã quá hạn 4 ngày .* chưa có báo cáo hoàn thành/)
})

test('one letter to an office says of each petition how late it is', () => {
  const late: ReportPetition = {
    id: '1',
    receiptCode: 'AAAA',
    title: 'Đường hỏng',
    words: 'Đường hỏng.',
    receivedOn: day('2026-11-02'),
    hamlet: 'Thôn 1',
    field: 'infrastructure',
    level: 'commune',
    state: 'transferred',
    outcome: 'waiting',
    isContested: false,
    holder: 'UBND xã',
    dueOn: day('2026-12-04'),
    promisedOn: null,
    answer: null,
  }
  const period = { from: day('2026-11-01'), to: day('2026-12-07') }
  const held = {
    holder: 'UBND xã',
    period,
    petitions: [late, { ...late, id: '2', hamlet: null, field: null }],
  }
  const letter = urgingListLetter(held, office, at('2026-12-07'))
  assert.equal(letter.subject, 'đôn đốc trả lời 2 kiến nghị của cử tri đã quá hạn')
  const [table] = letter.annexes![0]!.body
  assert.ok(table?.kind === 'table')
  assert.equal(table.rows.length, 2)
  assert.equal(table.rows[0]![4], '04/12/2026\n3 ngày (1 ngày làm việc)')
  assert.equal(table.rows[1]![1], 'AAAA\n02/11/2026')
  assert.match(
    wordsOf(transferListLetter(held, office, at('2026-12-07'))),
    /2 kiến nghị .* từ ngày 01\/11\/2026 đến ngày 07\/12\/2026/,
  )
})

// Nghị định 30/2020/NĐ-CP, Điều 13
test('the chair signs; else whoever acts for the chair; else the vice chair in their place', () => {
  const { offices } = office
  const signed = (change: Partial<typeof offices>) => {
    const { authority, name } = signatureOf({ ...offices, ...change })
    return [...authority, name].join(' / ')
  }
  const body = 'TM. THƯỜNG TRỰC HĐND'
  assert.equal(signed({}), `${body} / CHỦ TỊCH / Người Chủ Trì`)
  assert.equal(signed({ chair: null }), `${body} / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Người Giúp Việc`)
  assert.equal(
    signed({ actingForChair: 'Người Giúp Việc' }),
    `${body} / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Người Giúp Việc`,
  )
  assert.equal(signed({ actingForChair: 'Người Khác' }), 'TUQ. CHỦ TỊCH / ỦY VIÊN / Người Khác')
  assert.equal(signed({ chair: null, viceChair: null }), `${body} / CHỦ TỊCH / `)
})

test('a commune’s own name is the place of its documents', () => {
  assert.equal(placeOf('Xã Mẫu, Thành phố Lớn'), 'Mẫu')
  assert.equal(placeOf('Phường Mẫu Hai, Tỉnh Lớn'), 'Mẫu Hai')
  assert.equal(placeOf('Đặc khu Mẫu'), 'Mẫu')
})
