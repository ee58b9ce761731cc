import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { LegalGround } from '../../src/law/legal-ground.ts'
import { parseLawRules, parseSpecialDays } from '../../src/law/register-csv.ts'
import type { LawRule } from '../../src/law/rule-register.ts'
import { workingCalendar, type SpecialDay } from '../../src/law/working-calendar.ts'

/** Text of a file under db/seeds. */
export function seedText(name: string): string {
  return readFileSync(new URL(`../../db/seeds/${name}`, import.meta.url), 'utf8')
}

export function seededRules(): LawRule[] {
  return rulesIn('law-rules.csv')
}

/** Defaults of what the law leaves to a council's own rules of procedure. */
export function seededOwnRules(): LawRule[] {
  return rulesIn('own-rules.csv')
}

function rulesIn(name: string): LawRule[] {
  const parsed = parseLawRules(seedText(name))
  assert.ok(parsed.ok)
  return parsed.value
}

export function seededDays(): SpecialDay[] {
  const parsed = parseSpecialDays(seedText('holidays.csv'))
  assert.ok(parsed.ok)
  return parsed.value
}

/** The working calendar of 2025–2027 as the product starts with it. */
export const seededCalendar = workingCalendar(seededDays())

export const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)

/** A ground for tests of counting, where the rule itself does not matter. */
export const anyGround: LegalGround = {
  ruleId: 'TIM-003',
  ruleKey: 'TIM-003@1',
  basis: { document: 'Bộ luật Dân sự 91/2015/QH13', article: 'Điều 147, khoản 3', rule: 'TIM-003' },
  confidence: 'text',
}
