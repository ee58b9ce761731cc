import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { PublishedPetition } from '../petitions/index.ts'
import { assertAtom } from '../../../tests/support/atom.ts'
import { atomFeed, resultWords } from './feed.ts'
import { readPlace, writePlace } from './open-data.ts'
import { feedIdOf } from './published.server.ts'

const at = (moment: string) => Temporal.Instant.from(moment)
const day = (text: string) => Temporal.PlainDate.from(text)

const petition = (more: Partial<PublishedPetition> = {}): PublishedPetition => ({
  id: '01a21046-2f0a-7bd3-8e8c-fc517c248bb9',
  receiptCode: 'RKQH-Q59J-2PAT',
  title: 'Đường hỏng',
  words: 'Đường trục thôn hỏng nặng.',
  state: 'published',
  outcome: 'dated_promise',
  field: 'infrastructure',
  hamlet: 'Thôn 1',
  holder: 'Phòng Kinh tế',
  receivedOn: day('2026-09-01'),
  publishedOn: day('2026-10-01'),
  promisedOn: day('2026-12-20'),
  answer: {
    body: 'Phòng Kinh tế',
    words: 'Sẽ đổ lại mặt đường.',
    documentNumber: '12/KT',
    legalBasis: '',
    answeredOn: day('2026-09-28'),
  },
  firstPublishedAt: at('2026-10-01T02:00:00Z'),
  changedAt: at('2026-10-09T02:00:00Z'),
  ...more,
})

const feedOf = (petitions: readonly PublishedPetition[]) =>
  atomFeed({
    id: feedIdOf('00004', { hamletId: null, field: null, after: null, most: 50 }),
    title: 'Kiến nghị cử tri',
    author: 'Hội đồng nhân dân',
    self: 'https://vi.du/kien-nghi/tin.atom?thon=1&linh-vuc=land',
    site: 'https://vi.du/kien-nghi',
    updated: at('2026-10-09T02:00:00Z'),
    entries: petitions.map((one) => ({ petition: one, href: `https://vi.du/kien-nghi/${one.receiptCode}` })),
  })

test('the feed holds what RFC 4287 asks of a feed and of every entry', () => {
  const { entries } = assertAtom(feedOf([petition(), petition({ id: '01a21046-2f0a-7bd3-8e8c-fc517c248bba', answer: null, field: null })]))
  assert.equal(entries.length, 2)
  assert.equal(entries[0]!.id, 'urn:uuid:01a21046-2f0a-7bd3-8e8c-fc517c248bb9')
  assert.equal(entries[0]!.updated, '2026-10-09T02:00:00Z')
  assert.equal(entries[0]!.published, '2026-10-01T02:00:00Z')
})

test('a feed without entries is a feed', () => {
  assert.deepEqual(assertAtom(feedOf([])).entries, [])
})

test('whatever stands in a petition, the document stays well-formed and says the same', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 60 })
  fc.assert(
    fc.property(anything, (words) => {
      const { entries } = assertAtom(feedOf([petition({ title: words, words })]))
      assert.equal(entries.length, 1)
    }),
  )
  const { entries } = assertAtom(feedOf([petition({ title: '<b>"A&B"</b> ]]> \u0000\u0008\uFFFE' })]))
  assert.equal(entries[0]!.title, '<b>"A&B"</b> ]]> ')
})

test('a line says what came of it: place, outcome, promised day, who answered when', () => {
  assert.equal(
    resultWords(petition()),
    'Thôn 1. Có lộ trình, hẹn ngày 20/12/2026. Phòng Kinh tế trả lời ngày 28/09/2026.',
  )
  assert.equal(
    resultWords(petition({ outcome: 'told_settled', hamlet: null, answer: null })),
    'Báo đã giải quyết, chưa kết luận.',
  )
})

test('a feed keeps its id for ever, and each hamlet, field and commune has its own', () => {
  const id = (commune: string, hamletId: string | null, field: 'land' | null) =>
    feedIdOf(commune, { hamletId, field, after: null, most: 1 })
  assert.equal(id('00004', null, null), feedIdOf('00004', { hamletId: null, field: null, after: null, most: 99 }))
  const ids = [id('00004', null, null), id('00008', null, null), id('00004', 'a', null), id('00004', null, 'land')]
  assert.equal(new Set(ids).size, 4)
  for (const one of ids) assert.match(one, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('the place where the next page goes on is read back, and nothing else is', () => {
  const place = { publishedOn: day('2026-10-01'), id: '01a21046-2f0a-7bd3-8e8c-fc517c248bb9' }
  assert.deepEqual(readPlace(writePlace(place)), place)
  for (const bad of ['', '2026-10-01', '2026-02-31.01a21046-2f0a-7bd3-8e8c-fc517c248bb9', "2026-10-01.' or 1=1", 'x'.repeat(500)]) {
    assert.equal(readPlace(bad), null, bad)
  }
})
