import { officeTitle } from '../../delegates/index.ts'
import type { GroupWords } from '../wall.ts'

/** Names of groups on the wall. */
export function groupWords(headings: ReadonlyMap<string, string>): GroupWords {
  return {
    headings,
    nobody: 'Chưa phân công',
    everyHolder: ({ office, body }) =>
      `Mỗi người là ${officeTitle(office, body.kind)}, ${body.name}`,
  }
}
