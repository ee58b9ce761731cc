import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bodyOfKind } from './holders.ts'
import { alikeFrom, likenessOf } from './likeness.ts'
import { closedSignsIn } from './matter-kinds.ts'
import { meaningOf } from './meaning.ts'
import { publicationOf } from './publication.ts'
import { suggestionsFor, type Neighbour } from './suggest.ts'

const road = 'Đường thôn 3 nhiều ổ gà, đề nghị sửa'
const neighbour = (more: Partial<Neighbour> = {}): Neighbour => ({
  likeness: 0.9,
  kind: 'petition',
  field: 'infrastructure',
  level: 'commune',
  holderId: 'kinh-te',
  ...more,
})

test('without any petition like it the words alone suggest', () => {
  const { field, kind, holder } = suggestionsFor(road, [], () => 'kinh-te')
  assert.equal(field?.value, 'infrastructure')
  assert.equal(field?.reason.learnt, null)
  assert.ok(field?.reason.words.includes('ổ gà'))
  assert.equal(kind?.value, 'petition')
  assert.equal(holder?.value, 'kinh-te')
})

test('what the council did with such petitions outweighs the words: two are too few, three suffice', () => {
  const other = neighbour({ field: 'agriculture' })
  assert.equal(suggestionsFor(road, [other, other]).field?.value, 'infrastructure')
  const learnt = suggestionsFor(road, [other, other, other]).field
  assert.equal(learnt?.value, 'agriculture')
  assert.deepEqual(learnt?.reason.learnt, { agreeing: 3, of: 3 })
})

test('a denunciation is suggested only by words of its own', () => {
  const like = neighbour({ kind: 'denunciation' })
  assert.equal(suggestionsFor(road, [like, like, like, like]).kind?.value, 'petition')
  const told = suggestionsFor('Tôi tố cáo ông trưởng thôn ăn chặn tiền hỗ trợ', [])
  assert.equal(told.kind?.value, 'denunciation')
  assert.deepEqual(told.kind?.reason.words, ['tố cáo', 'ăn chặn'])
})

test('the name of an office’s work is no complaint', () => {
  const signs = closedSignsIn('Đề nghị niêm yết lịch giải quyết khiếu nại, tố cáo tại trụ sở')
  assert.deepEqual(signs, { complaint: [], denunciation: [] })
  assert.equal(closedSignsIn('Tôi khiếu nại quyết định thu hồi đất').complaint.length, 1)
})

test('a text that tells nothing suggests no field', () => {
  assert.equal(suggestionsFor('Kính gửi các bác', []).field, null)
})

test('a body is found by how it is named, above the commune none', () => {
  const bodies = [
    { id: 'a', name: 'Phòng Văn hóa - Xã hội' },
    { id: 'b', name: 'Phòng Kinh tế' },
    { id: 'c', name: 'UBND xã' },
  ]
  assert.equal(bodyOfKind(bodies, 'economy'), 'b')
  assert.equal(bodyOfKind(bodies, 'culture'), 'a')
  assert.equal(bodyOfKind(bodies, 'committee'), 'c')
  assert.equal(bodyOfKind(bodies, 'city'), null)
})

test('likeness is symmetric, and whole between a text and itself', () => {
  const texts = [
    road,
    'duong lang nat bet',
    'Rác đầy ngõ',
    'Đường chưa có đèn',
    'Con ngõ xóm tôi lầy lội',
    'Kính gửi',
  ]
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.constantFrom(...texts), (one, other) => {
      const [a, b] = [meaningOf(one), meaningOf(other)]
      assert.ok(Math.abs(likenessOf(a, b).score - likenessOf(b, a).score) < 1e-9)
      if (one === other && a.needs.size > 0) assert.ok(likenessOf(a, b).score >= alikeFrom)
    }),
  )
})

test('whoever publishes hides more, never less', () => {
  const said = { title: 'Hỏi 0912345678', words: 'Ông Trần Văn Mẫu, số 0912 345 678, đổ rác' }
  const typed = publicationOf(said, {
    publicWords: 'Gọi lại 0912345678 gặp Ông Trần Văn Mẫu đổ rác',
    hideNames: ['Ông Trần Văn Mẫu'],
    hideAlso: 'đổ rác\n\n',
  })
  assert.equal(typed.title, 'Hỏi [đã ẩn số điện thoại]')
  assert.equal(typed.words, 'Gọi lại [đã ẩn số điện thoại] gặp [đã ẩn] [đã ẩn]')
  assert.deepEqual(
    typed.redactions.map(({ kind }) => kind),
    ['phone', 'phone', 'chosen', 'chosen'],
  )
})
