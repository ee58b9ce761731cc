import { writeDay } from '../../../kernel/clock.ts'
import { DateField, Disclosure, FilterSelect, HiddenField, SearchField } from '../../../ui/index.ts'
import { cadences, dutyKinds } from '../duty.ts'
import { sectionOf, titleOf } from '../plan-text.ts'
import { standings } from '../standing.ts'
import { cadenceText, kindText, standingText } from '../text.vi.ts'
import { slugOfView, type WallFilter } from '../wall.ts'
import type { Wall } from '../wall.server.ts'

/** What the wall can be asked for; everything of it stands in the address. */
export function WallFilterFields(props: {
  wall: Wall
  filter: WallFilter
  headings: ReadonlyMap<string, string>
  isNewest: boolean
}) {
  const { wall, filter, headings } = props
  const view = slugOfView(filter.view)
  return (
    <>
      {view ? <HiddenField name="xem" value={view} /> : null}
      {props.isNewest ? null : <HiddenField name="ban" value={wall.plan.id} />}
      <SearchField name="tim" label="Từ cần tìm" value={filter.words} />
      <DateField
        name="ngay"
        label="Tính đến hết ngày"
        hint={undefined}
        value={writeDay(wall.day)}
        optional="unmarked"
      />
      <FilterSelect
        name="trang-thai"
        label="Tình trạng"
        value={filter.standing}
        options={standings.map((value) => ({ value, label: standingText[value] }))}
      />
      <Disclosure summary="Lọc thêm" isOpen={isNarrowed(filter)}>
        <div class="filters">
          <FilterSelect
            name="phan"
            label="Phần của kế hoạch"
            value={filter.section}
            options={sectionsOn(wall, headings)}
          />
          <FilterSelect name="co-quan" label="Cơ quan" value={filter.bodyId} options={bodiesOn(wall)} />
          <FilterSelect name="nguoi" label="Người" value={filter.personId} options={peopleOn(wall)} />
          <FilterSelect
            name="loai"
            label="Loại"
            value={filter.kind}
            options={dutyKinds.map((value) => ({ value, label: kindText[value] }))}
          />
          <FilterSelect
            name="nhip"
            label="Nhịp"
            value={filter.cadence}
            options={cadences.map((value) => ({ value, label: cadenceText[value] }))}
          />
        </div>
      </Disclosure>
    </>
  )
}

function isNarrowed({ section, bodyId, personId, kind, cadence }: WallFilter): boolean {
  return Boolean(section || bodyId || personId || kind || cadence)
}

type Options = readonly { value: string; label: string }[]

function sectionsOn({ duties }: Wall, headings: ReadonlyMap<string, string>): Options {
  const sections = new Set(duties.flatMap(({ code }) => [code.split('.')[0]!, sectionOf(code)]))
  return [...sections].map((value) => ({ value, label: titleOf(value, headings) }))
}

function bodiesOn({ duties, offices }: Wall): Options {
  const there = new Set(duties.flatMap(({ answerers }) => answerers.map(({ body }) => body.id)))
  return offices.bodies
    .filter(({ id }) => there.has(id))
    .map(({ id, name }) => ({ value: id, label: name }))
}

function peopleOn({ duties }: Wall): Options {
  const people = new Map(
    duties.flatMap(({ answerers }) =>
      answerers.flatMap((answerer) => answerer.people.map(({ id, name }) => [id, name] as const)),
    ),
  )
  return [...people]
    .map(([value, label]) => ({ value, label }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'vi'))
}
