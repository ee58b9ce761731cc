import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readReportQuestion, reportQuery, usualPeriods } from './report-question.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const asked = (query: string, today = '2026-11-25') =>
  readReportQuestion(new URLSearchParams(query), day(today))

test('without days a report is about this half-year until today', () => {
  const { kind, period, problems, typed } = asked('')
  assert.equal(kind, 'synthesis')
  assert.deepEqual([String(period.from), String(period.to)], ['2026-07-01', '2026-11-25'])
  assert.deepEqual(problems, {})
  assert.deepEqual(typed, { from: '01/07/2026', to: '25/11/2026' })
  assert.equal(String(asked('', '2026-06-30').period.from), '2026-01-01')
})

test('a day that is none is said at its field, and what was typed stays', () => {
  const { problems, typed } = asked('tu=31/02/2026&den=x')
  assert.match(problems.from ?? '', /ngày có thật/)
  assert.match(problems.to ?? '', /ngày có thật/)
  assert.equal(typed.from, '31/02/2026')
})

test('one day is a period, the day before it is not, and five years are the most', () => {
  assert.deepEqual(asked('tu=25/11/2026&den=25/11/2026').problems, {})
  assert.match(asked('tu=25/11/2026&den=24/11/2026').problems.to ?? '', /từ ngày đầu trở đi/)
  assert.deepEqual(asked('tu=25/11/2021&den=24/11/2026').problems, {})
  assert.match(asked('tu=25/11/2021&den=25/11/2026').problems.to ?? '', /dài nhất 5 năm/)
})

test('an address asks the same question again', () => {
  const question = asked('loai=giam-sat&tu=01/01/2026&den=30/06/2026&ky-hop=kỳ họp thứ 3')
  assert.deepEqual(asked(reportQuery(question)), question)
  assert.equal(question.kind, 'supervision')
  assert.equal(question.session, 'kỳ họp thứ 3')
})

test('the periods offered are those that are past or run', () => {
  const labels = (today: string) =>
    usualPeriods(day(today)).map(({ label, period }) => `${label}: ${period.from} ${period.to}`)
  assert.deepEqual(labels('2026-06-30'), [
    'Nửa năm này, đến hôm nay: 2026-01-01 2026-06-30',
    'Từ đầu năm, đến hôm nay: 2026-01-01 2026-06-30',
    'Năm 2025: 2025-01-01 2025-12-31',
  ])
  assert.ok(labels('2026-07-01').includes('6 tháng đầu năm: 2026-01-01 2026-06-30'))
})
