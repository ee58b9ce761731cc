import { recommendationPath, supervisionPath } from '../views/paths.ts'

/** After an act on a supervision: its page, saying what was done. */
export const done =
  (act: string) =>
  ({ id }: { id: string }): string =>
    `${supervisionPath(id)}?xong=${act}`

/** After an act on a recommendation: its page. */
export const followed =
  (act: string) =>
  ({ id }: { id: string }): string =>
    `${recommendationPath(id)}?xong=${act}`
