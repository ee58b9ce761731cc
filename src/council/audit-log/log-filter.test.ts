import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askedLog, askedPrivateLog, personsCalled, readReference } from './log-filter.ts'

const acts = ['petition.classify', 'petition.transfer']
const asked = (query: string) => askedLog(new URLSearchParams(query), acts)

test('day, act and page are read; what is none of them is left out', () => {
  const whole = asked('ngay=24/11/2026&loai=petition.transfer&trang=3')
  assert.deepEqual(
    { ...whole, day: String(whole.day) },
    { day: '2026-11-24', act: 'petition.transfer', page: 3 },
  )
  const none = { day: null, act: null, page: 1 }
  for (const query of [
    '',
    'ngay=31/02/2026&loai=x&trang=0',
    'trang=1.5',
    'trang=-1',
    'trang=x',
    'trang=100001',
  ]) {
    assert.deepEqual(asked(query), none, query)
  }
  assert.equal(asked('trang=100000').page, 100_000)
})

test('subject and person are trimmed and cut to a hundred characters', () => {
  const query = new URLSearchParams({ viec: ' a ', nguoi: 'x'.repeat(101) })
  const { subject, person } = askedPrivateLog(query, acts)
  assert.deepEqual([subject, person.length], ['a', 100])
})

test('a reference is a kind and an id, and nothing else is', () => {
  assert.deepEqual(readReference('law_rule:CIT-009'), { kind: 'law_rule', id: 'CIT-009' })
  for (const text of [
    '',
    'petition',
    'petition:',
    ':x',
    'Petition:x',
    "a:'b",
    'a:b c',
    `a:${'x'.repeat(65)}`,
  ]) {
    assert.equal(readReference(text), null, text)
  }
})

test('a person is found by words of the name in any order, with or without accents', () => {
  const persons = [
    { id: '1', name: 'Nguyễn Thị Hòa' },
    { id: '2', name: 'Đỗ Văn Hoà' },
    { id: '3', name: 'Trần Văn Bình' },
  ]
  assert.deepEqual(personsCalled(persons, 'hoa'), ['1', '2'])
  assert.deepEqual(personsCalled(persons, 'hòa văn đỗ'), ['2'])
  assert.deepEqual(personsCalled(persons, 'Lê'), [])
})
