import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, seededOwnRules, seededRules } from '../../tests/support/law-seeds.ts'
import { latitudeOf, settableRules } from './council-latitude.ts'
import {
  effectiveRule,
  groundOfEffective,
  ruleOfKey,
  setCouncilRule,
  type CouncilRule,
  type CouncilRuleProposal,
} from './council-rules.ts'
import { amendRule, type RuleAmendment } from './rule-change.ts'
import type { LawRule } from './rule-register.ts'
import { isValueOf } from './rule-value.ts'

const rules = seededRules()

const proposal: CouncilRuleProposal = {
  ruleId: 'SES-011',
  value: '7',
  ruleVi: 'Tài liệu kỳ họp gửi đại biểu chậm nhất 07 ngày trước ngày khai mạc',
  document: 'Nghị quyết 05/NQ-HĐND',
  article: '12.2',
  effectiveFrom: day('2026-08-01'),
}

const propose = (change: Partial<CouncilRuleProposal> = {}, own: readonly CouncilRule[] = []) =>
  setCouncilRule(rules, own, { ...proposal, ...change })
const codeOf = (change: Partial<CouncilRuleProposal>, own: readonly CouncilRule[] = []) => {
  const proposed = propose(change, own)
  return proposed.ok ? 'ok' : proposed.refusal.code
}
function agreed(change: Partial<CouncilRuleProposal> = {}, own: readonly CouncilRule[] = []) {
  const proposed = propose(change, own)
  assert.ok(proposed.ok, proposed.ok ? '' : proposed.refusal.code)
  return proposed.value
}
function bindingOn(on: string, own: readonly CouncilRule[], list: readonly LawRule[] = rules) {
  const found = effectiveRule(list, own, 'SES-011', day(on))
  assert.ok(found.ok, found.ok ? '' : found.refusal.code)
  return found.value
}
function amendedLaw(change: Partial<RuleAmendment>): LawRule[] {
  const next = amendRule(rules, {
    id: 'SES-011',
    value: '10',
    ruleVi: 'Tài liệu kỳ họp gửi đại biểu chậm nhất 10 ngày trước ngày khai mạc',
    document: 'Luật 999/2027/QH16',
    article: '8.1',
    effectiveFrom: day('2027-01-01'),
    confidence: 'text',
    ...change,
  })
  assert.ok(next.ok)
  return [...rules, next.value]
}

test('a council may lengthen a minimum and not shorten it: one under, exact, one over', () => {
  assert.equal(codeOf({ value: '4' }), 'rule.looser_than_law')
  assert.equal(codeOf({ value: '5' }), 'ok')
  assert.equal(codeOf({ value: '6' }), 'ok')
})

test('a council may shorten a maximum and not lengthen it: one over, exact, one under', () => {
  const reply = { ruleId: 'CIT-009' }
  assert.equal(codeOf({ ...reply, value: '11' }), 'rule.looser_than_law')
  assert.equal(codeOf({ ...reply, value: '10' }), 'ok')
  assert.equal(codeOf({ ...reply, value: '9' }), 'ok')
})

test('what the law leaves open a council may set either way', () => {
  assert.equal(codeOf({ ruleId: 'VOT-010', value: '15' }), 'ok')
  assert.equal(codeOf({ ruleId: 'VOT-010', value: '45' }), 'ok')
  assert.equal(codeOf({ ruleId: 'VOT-010', value: 'sớm' }), 'rule.value_malformed')
})

test('quorum, majorities, the first session and the counting of time are fixed by law', () => {
  for (const ruleId of ['SES-012', 'SES-015', 'SES-021', 'SES-023', 'TIM-003', 'TCA-001']) {
    assert.equal(codeOf({ ruleId, value: '1' }), 'rule.fixed_by_law', ruleId)
  }
  assert.equal(latitudeOf('constructor'), 'fixed')
})

test('a refusal to loosen names the law it protects', () => {
  const proposed = propose({ value: '4' })
  assert.ok(!proposed.ok)
  assert.equal(proposed.refusal.field, 'value')
  assert.equal(proposed.refusal.basis?.rule, 'SES-011')
  assert.equal(proposed.refusal.values?.['lawValue'], '5')
})

test('an own rule needs document number, article, day, sentence, and a law in force that day', () => {
  assert.equal(codeOf({ document: 'Quy chế làm việc' }), 'rule.basis_missing')
  assert.equal(codeOf({ article: '' }), 'rule.basis_missing')
  assert.equal(codeOf({ effectiveFrom: undefined }), 'rule.date_missing')
  assert.equal(codeOf({ ruleVi: ' ' }), 'rule.sentence_missing')
  assert.equal(codeOf({ effectiveFrom: day('2025-06-15') }), 'rule.not_in_force')
  assert.equal(codeOf({ ruleId: 'XYZ-001' }), 'rule.not_found')
})

test('the own rule binds from its day on, with its own citation; before it, the law', () => {
  const own = [agreed()]
  assert.equal(bindingOn('2026-07-31', own).rule.value, '5')
  const binding = bindingOn('2026-08-01', own)
  assert.equal(binding.setBy, 'council')
  assert.equal(binding.rule.value, '7')
  assert.equal(binding.general.value, '5')
  const ground = groundOfEffective(binding)
  assert.equal(ground.ruleKey, 'SES-011@1+1')
  assert.deepEqual(ground.basis, {
    document: 'Nghị quyết 05/NQ-HĐND',
    article: 'Điều 12, khoản 2',
    rule: 'SES-011',
  })
})

test('a second own rule is a new version that begins later; the first keeps its cases', () => {
  const first = agreed()
  assert.equal(codeOf({ value: '8' }, [first]), 'rule.date_not_after_current')
  const second = agreed({ value: '8', effectiveFrom: day('2026-10-01') }, [first])
  assert.equal(second.version, 2)
  const own = [second, first]
  assert.equal(bindingOn('2026-09-30', own).rule.value, '7')
  assert.equal(bindingOn('2026-10-01', own).rule.value, '8')
  const kept = ruleOfKey(rules, own, 'SES-011@1+1')
  assert.ok(kept.ok)
  assert.equal(kept.value.rule.value, '7')
})

test('an own rule that ended gives way to the law', () => {
  const own = [agreed({ effectiveTo: day('2026-12-31') })]
  assert.equal(bindingOn('2026-12-31', own).setBy, 'council')
  assert.equal(bindingOn('2027-01-01', own).setBy, 'law')
})

test('when the law becomes stricter, a looser own rule is set aside, and seen to be', () => {
  const own = [agreed()]
  const law = amendedLaw({})
  assert.equal(bindingOn('2026-12-31', own, law).rule.value, '7')
  const binding = bindingOn('2027-01-01', own, law)
  assert.equal(binding.setBy, 'law')
  assert.equal(binding.rule.value, '10')
  assert.equal(binding.setAside?.document, 'Nghị quyết 05/NQ-HĐND')
  assert.equal(groundOfEffective(binding).ruleKey, 'SES-011@2')
})

test('when the law counts in another unit, an own rule in the old unit is set aside', () => {
  const binding = bindingOn(
    '2027-01-01',
    [agreed()],
    amendedLaw({ value: '5', unit: 'working_days' }),
  )
  assert.equal(binding.setBy, 'law')
  assert.equal(binding.setAside?.unit, 'calendar_days')
})

test('an own rule slipped in for a fixed figure has no force', () => {
  const quorum: CouncilRule = { ...agreed(), ruleId: 'SES-012', value: '1/3', unit: 'fraction' }
  const found = effectiveRule(rules, [quorum], 'SES-012', day('2026-11-24'))
  assert.ok(found.ok)
  assert.equal(found.value.setBy, 'law')
  assert.equal(found.value.rule.value, '2/3')
})

test('a stored key finds its very version, and a broken one nothing', () => {
  const general = ruleOfKey(amendedLaw({}), [], 'SES-011@1')
  assert.ok(general.ok)
  assert.equal(general.value.rule.value, '5')
  for (const key of ['', 'SES-011', 'SES-011@9', 'SES-011@1+1', 'XYZ-001@1']) {
    assert.equal(ruleOfKey(rules, [], key).ok, false, key)
  }
})

test('every rule a council may set is in the register, and every limit is a whole number', () => {
  const register = [...rules, ...seededOwnRules()]
  for (const id of settableRules()) {
    const rule = register.find((each) => each.id === id)
    assert.ok(rule, id)
    const isLimit = latitudeOf(id) !== 'open'
    assert.ok(!isLimit || isValueOf('count', rule.value), id)
  }
})
