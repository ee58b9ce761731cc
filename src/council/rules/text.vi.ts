import type { Refusal } from '../../kernel/result.ts'
import { lawRefusals } from '../../law/text.vi.ts'

type Values = NonNullable<Refusal['values']>

/** Each refusal about law, calendar and a council's own rules as a sentence that says what to do. */
export const ruleRefusals: Readonly<Record<string, (values: Values) => string>> = {
  ...lawRefusals,
}
