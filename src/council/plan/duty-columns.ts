import type { TableColumn } from '../../platform/tables/column.ts'
import type { Role } from './assignment.ts'
import { quotaOn, type Quota } from './duty.ts'
import { separator, sheetHeadings, wordsOf } from './duty-sheet.ts'
import {
  actorText,
  ahead,
  cadenceText,
  kindText,
  missingWords,
  moduleText,
  standingText,
} from './text.vi.ts'
import type { DutyOnWall } from './wall.ts'

/** Columns of the wall as a table: those an import reads, then who answers and where each duty stands. */
export function dutyColumns(day: Temporal.PlainDate): TableColumn<DutyOnWall>[] {
  const quotaOf = ({ quotas }: DutyOnWall): Quota | undefined => quotaOn(quotas, day) ?? quotas[0]
  const h = sheetHeadings
  return [
    { heading: h.code, width: 10, value: ({ code }) => code },
    { heading: h.kind, width: 14, value: ({ kind }) => kindText[kind] },
    { heading: h.subject, width: 40, value: ({ subject }) => subject },
    { heading: h.quote, width: 60, value: ({ quote }) => quote },
    { heading: h.actors, width: 30, value: ({ actors }) => wordsOf(actors, actorText) },
    {
      heading: h.cadence,
      width: 18,
      value: ({ cadence }) => (cadence ? cadenceText[cadence] : ''),
    },
    { heading: h.minimum, value: (duty) => quotaOf(duty)?.minimum ?? null },
    { heading: h.maximum, value: (duty) => quotaOf(duty)?.maximum ?? null },
    { heading: h.startsOn, width: 12, value: ({ startsOn }) => startsOn },
    { heading: h.endsOn, width: 12, value: ({ endsOn }) => endsOn },
    { heading: h.evidence, width: 40, value: ({ evidence }) => evidence },
    { heading: h.modules, width: 24, value: ({ modules }) => wordsOf(modules, moduleText) },
    { heading: 'Chịu trách nhiệm', width: 34, value: (duty) => people(duty, 'answers') },
    { heading: 'Phối hợp', width: 34, value: (duty) => people(duty, 'cooperates') },
    { heading: 'Tính đến hết ngày', width: 14, value: () => day },
    {
      heading: 'Số bằng chứng',
      value: ({ kind, state }) => (kind === 'principle' ? null : state.total),
    },
    { heading: 'Tình trạng', width: 20, value: ({ state }) => standingText[state.standing] },
    { heading: 'Kỳ này', width: 24, value: ({ state }) => ahead(state) },
    { heading: 'Còn thiếu', width: 40, value: ({ state }) => missingWords(state).join(separator) },
  ]
}

function people({ answerers }: DutyOnWall, role: Role): string {
  return answerers
    .filter((answerer) => answerer.role === role)
    .map(({ body, people }) =>
      people.length > 0 && people.length <= 3
        ? `${people.map(({ name }) => name).join(', ')} (${body.name})`
        : body.name,
    )
    .join(separator)
}
