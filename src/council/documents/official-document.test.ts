import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareLines } from './compare-lines.ts'
import { blocksOf, itemsOf, textOf } from './content-text.ts'
import { documentKinds } from './document-kind.ts'
import { bodyAbbreviation, citedNumber, decideLateEntry, defaultSymbol, missingNumbers, readCitedNumber } from './document-number.ts'
import { decideCancelNumber, decideCheck, decideSign, documentLife, documentStates, mayFollow, type DocumentVerb } from './official-document.ts'
import { issuerOf, placeOf, signatureLines } from './paper.ts'
import { decideCapacity, type SigningOffice } from './signing.ts'
import { templates } from './templates.vi.ts'

const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => (result.ok ? 'ok' : result.refusal!.code)

test('every verb leads only from the states that the route names', () => {
  for (const verb of Object.keys(documentLife) as DocumentVerb[]) {
    const from = documentStates.filter((state) => mayFollow(state, verb))
    assert.deepEqual(from.toSorted(), [...documentLife[verb].from].toSorted(), verb)
  }
})

// Nghị định 30/2020/NĐ-CP, Điều 10 to 13
test('who drafted neither checks nor signs, who checked does not sign', () => {
  const drafted = { state: 'drafted', draftedBy: ['a', 'b'], checkedBy: null } as const
  assert.equal(codeOf(decideCheck(drafted, 'b')), 'official_document.checked_by_drafter')
  assert.equal(codeOf(decideCheck(drafted, null)), 'official_document.checked_by_drafter')
  assert.equal(codeOf(decideCheck(drafted, 'c')), 'ok')
  const submitted = { state: 'submitted', draftedBy: ['a'], checkedBy: 'c' } as const
  assert.equal(codeOf(decideSign(submitted, 'a')), 'official_document.signed_by_drafter')
  assert.equal(codeOf(decideSign(submitted, 'c')), 'official_document.signed_by_checker')
  assert.equal(codeOf(decideSign(submitted, 'd')), 'ok')
  assert.equal(codeOf(decideSign({ ...submitted, state: 'checked' }, 'd')), 'official_document.not_at_this_step')
})

test('a number is cancelled with a reason, and only before the paper leaves the house', () => {
  const code = (state: 'issued' | 'sent' | 'filed' | 'signed', isPublic: boolean, reason: string) => codeOf(decideCancelNumber({ state, isPublic }, reason))
  assert.equal(code('issued', false, 'nhầm'), 'ok')
  assert.equal(code('issued', false, ''), 'official_document.reason_missing')
  assert.equal(code('issued', true, 'nhầm'), 'official_document.number_public')
  assert.equal(code('sent', false, 'nhầm'), 'official_document.number_sent_out')
  assert.equal(code('filed', false, 'nhầm'), 'official_document.number_sent_out')
  assert.equal(code('signed', false, 'nhầm'), 'official_document.not_at_this_step')
})

// Điều 13, khoản 2 và 3
test('the head signs, a second only under a dated authorisation, anybody else not at all', () => {
  const standing = { id: 's', kind: 'standing_body' }
  const office = (name: string, actingFor: string | null = null): SigningOffice => ({ body: 's', bodyKind: 'standing_body', office: name, actingFor })
  const as = (offices: readonly SigningOffice[]) => {
    const decided = decideCapacity(standing, offices)
    return decided.ok ? decided.value.as : decided.refusal.code
  }
  assert.equal(as([office('chair')]), 'head')
  assert.equal(as([office('vice_chair')]), 'official_document.authorisation_missing')
  assert.equal(as([office('vice_chair'), office('chair', 'Người Đứng Đầu')]), 'in_place_of_head')
  assert.equal(as([office('member'), office('chair', 'Người Đứng Đầu')]), 'by_authorisation')
  assert.equal(as([office('member')]), 'official_document.signer_not_of_body')
  assert.equal(as([{ ...office('chair'), body: 'other' }]), 'official_document.signer_not_of_body')
})

test('the lines above a signature are the decree’s', () => {
  const names = { office: (name: string) => (name === 'chair' ? 'Chủ tịch' : 'Phó Chủ tịch'), body: 'Thường trực HĐND' }
  const lines = (as: 'head' | 'in_place_of_head', bodyKind: string) =>
    signatureLines(as === 'head' ? { as, office: 'chair', bodyKind } : { as, head: 'chair', office: 'vice_chair', bodyKind }, names)
  assert.deepEqual(lines('head', 'standing_body'), ['TM. THƯỜNG TRỰC HĐND', 'CHỦ TỊCH'])
  assert.deepEqual(lines('in_place_of_head', 'standing_body'), ['TM. THƯỜNG TRỰC HĐND', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'])
  assert.deepEqual(lines('head', 'council'), ['CHỦ TỊCH'])
})

test('a council prints no superior body, its boards stand below it', () => {
  assert.deepEqual(issuerOf({ kind: 'council', name: '' }, 'Hội đồng nhân dân xã Mẫu'), { issuer: 'Hội đồng nhân dân\nxã Mẫu' })
  assert.equal(issuerOf({ kind: 'board', name: 'Ban Pháp chế' }, 'Hội đồng nhân dân xã Mẫu').superior, 'Hội đồng nhân dân xã Mẫu')
  assert.equal(placeOf('Hội đồng nhân dân đặc khu Mẫu'), 'Mẫu')
})

test('symbols follow the decree, and a body’s own abbreviation goes before', () => {
  assert.equal(bodyAbbreviation({ kind: 'board', name: 'Ban Kinh tế - Ngân sách' }), 'BKTNS')
  assert.equal(bodyAbbreviation({ kind: 'delegate_group', name: 'Tổ đại biểu số 4' }), 'TĐB4')
  assert.equal(defaultSymbol('resolution', { kind: 'council', name: '' }), 'NQ-HĐND')
  assert.equal(defaultSymbol('official_letter', { kind: 'council', name: '' }), 'HĐND-VP')
  assert.equal(defaultSymbol('report', { kind: 'board', name: 'Ban', symbol: 'BPC' }), 'BC-BPC')
})

test('a cited number is read back as it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(...documentKinds), (number, kind) => {
      const symbol = defaultSymbol(kind, { kind: 'standing_body', name: '' })
      assert.deepEqual(readCitedNumber(citedNumber(number, symbol)), { number, symbol })
    }),
  )
  assert.deepEqual(readCitedNumber('Số: 12/2026/NQ-HĐND'), { number: 12, symbol: '2026/NQ-HĐND' })
  for (const none of ['', '0/KH', 'KH-HĐND', '12', '123456/KH', '1/<b>']) assert.equal(readCitedNumber(none), null, none)
})

test('late entries: the edge of the series, taken, cancelled, tomorrow', () => {
  const today = Temporal.PlainDate.from('2026-11-25')
  const entry = (more: object) => codeOf(decideLateEntry({ number: 5, documentOn: today, reason: 'cũ', taken: null, lastInOrder: 5, ...more }, today))
  assert.equal(entry({}), 'ok')
  assert.equal(entry({ number: 6 }), 'official_document.number_ahead_of_series')
  assert.equal(entry({ number: 6, lastInOrder: 0 }), 'ok')
  assert.equal(entry({ reason: '' }), 'official_document.late_without_reason')
  assert.equal(entry({ documentOn: today.add({ days: 1 }) }), 'official_document.dated_in_future')
  assert.deepEqual(missingNumbers([1, 2, 4], 5), [3, 5])
})

test('what was typed becomes blocks that are read back the same', () => {
  const line = fc.constantFrom('I. MỤC ĐÍCH', '1. Một việc', '1. Một việc dài;', 'a) Một ý', 'đ) Ý nữa', 'Điều 2. Tên điều', '- Gạch', '+ Gạch', '| a | b |', '| 1 |', 'Đoạn văn', '', '   ', 'Điều kiện là', '2.000 đồng')
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const blocks = blocksOf(lines.join('\n'))
      assert.deepEqual(blocksOf(textOf(blocks)), blocks)
    }),
  )
  assert.deepEqual(itemsOf('- Như trên;\n\n – Lưu: VT.'), ['Như trên', 'Lưu: VT'])
  for (const kind of documentKinds) assert.ok(templates[kind].subjectHint, kind)
})

test('a comparison holds every line of both editions, in their order', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const compared = compareLines(before, after)
      assert.deepEqual(compared.filter(({ change }) => change !== 'removed').map(({ text }) => text), after)
      assert.deepEqual(compared.filter(({ change }) => change !== 'added').map(({ text }) => text), before)
    }),
  )
})
