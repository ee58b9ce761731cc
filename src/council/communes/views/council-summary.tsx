import { writeDay } from '../../../kernel/clock.ts'
import { DefinitionList } from '../../../ui/index.ts'
import { councilPlan, type CouncilWanted } from '../council-plan.ts'
import type { Unit } from '../units.server.ts'

/** What opening the council will write, in words. */
export function CouncilSummary({
  wanted,
  unit,
  today,
}: {
  wanted: CouncilWanted
  unit: Unit
  today: Temporal.PlainDate
}) {
  const { name } = wanted
  const { roster, accounts } = councilPlan(wanted, unit.type, today)
  return (
    <DefinitionList
      items={[
        { term: 'Đơn vị', value: `${unit.fullName}, ${unit.province}` },
        { term: 'Tên Hội đồng', value: name.name },
        { term: 'Địa chỉ', value: name.host || `/${name.slug}/` },
        {
          term: 'Nhiệm kỳ',
          value: `${name.termName}, từ ${writeDay(name.startsOn)}, ${name.seats} đại biểu`,
        },
        { term: 'Tiền thân', value: name.predecessors.join(', ') },
        {
          term: 'Thôn, tổ dân phố',
          value: `${roster.hamlets.length}: ${roster.hamlets.map((each) => each.name).join(', ')}`,
        },
        {
          term: 'Tổ chức',
          value: roster.bodies
            .filter(({ kind }) => kind !== 'hamlet')
            .map((each) => each.name)
            .join(', '),
        },
        { term: 'Người đầu tiên', value: roster.persons.map((each) => each.name).join(', ') },
        { term: 'Tài khoản', value: accounts.map(({ username }) => username).join(', ') },
      ]}
    />
  )
}
