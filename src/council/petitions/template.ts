import type { DeskVerb } from './verbs.ts'

/** Where words that are often written are offered: verbs, and the field of their form they go into. */
export const templateUses = {
  answer: 'words',
  send_back: 'reason',
  return: 'reason',
  extend: 'reason',
  decline: 'reason',
  reopen: 'reason',
} as const satisfies Partial<Record<DeskVerb, string>>
export type TemplateUse = keyof typeof templateUses

export const templateUseNames = Object.keys(templateUses) as [TemplateUse, ...TemplateUse[]]

export function isTemplateUse(verb: string): verb is TemplateUse {
  return Object.hasOwn(templateUses, verb)
}
