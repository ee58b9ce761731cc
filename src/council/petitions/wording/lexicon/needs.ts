import { farmingAndEnvironment } from './farming-and-environment.ts'
import { landAndPapers } from './land-and-papers.ts'
import type { Need } from './need.ts'
import { orderNeeds } from './order.ts'
import { peopleNeeds } from './people.ts'
import { publicWorks } from './public-works.ts'

/** Everything that voters of a commune are known to ask for. */
export const needs: readonly Need[] = [
  ...publicWorks,
  ...farmingAndEnvironment,
  ...landAndPapers,
  ...peopleNeeds,
  ...orderNeeds,
]

export const needByKey: ReadonlyMap<string, Need> = new Map(needs.map((need) => [need.key, need]))
