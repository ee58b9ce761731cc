import type { PetitionField, PetitionKind, PetitionLevel } from '../../petition.ts'
import type { Thing } from './things.ts'
import type { Trouble } from './troubles.ts'

/** Which kind of body settles it as a rule; `bodyWords` (holders.ts) says how such a body is named. */
export type HolderKind =
  | 'economy'
  | 'culture'
  | 'police'
  | 'military'
  | 'service_centre'
  | 'committee'
  | 'city'
  | 'central'

/** nhu cầu, việc cử tri nêu: one thing that voters ask for, in whatever words. */
export type Need = {
  readonly key: string
  /** As the screen names it: «Đường hư hỏng». */
  readonly name: string
  readonly field: PetitionField
  readonly holder: HolderKind
  /** The commune unless said otherwise. */
  readonly level?: PetitionLevel
  /** A petition unless said otherwise. */
  readonly kind?: PetitionKind
  /** Said beside most other needs: where another one is seen it counts half. */
  readonly yields?: boolean
  /** Phrases that say it by themselves. */
  readonly says?: string
  /** Things, and what is wrong with them: said together they say it. */
  readonly of?: readonly { things: readonly Thing[]; wrong: readonly Trouble[] }[]
  /** Things that say it alone, if less surely. */
  readonly alone?: readonly Thing[]
}
