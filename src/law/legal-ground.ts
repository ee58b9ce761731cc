import type { Basis } from '../kernel/basis.ts'
import type { Confidence } from './confidence.ts'

/** What a computed date or number rests on. A case stores `ruleKey`, so a new law never moves it. */
export type LegalGround = {
  readonly ruleId: string
  /** The exact version, as `ruleKey` of the register writes it. */
  readonly ruleKey: string
  readonly basis: Basis
  readonly confidence: Confidence
}
