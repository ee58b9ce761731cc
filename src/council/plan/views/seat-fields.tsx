import { CheckboxGroup, SelectField, type OptionGroup } from '../../../ui/index.ts'
import type { FormState } from '../../frame/act-form.tsx'
import { officeTitle, type OfficeHeld } from '../../delegates/index.ts'
import type { Role } from '../assignment.ts'
import type { DutyDossier } from '../duty.server.ts'

type Fields = { state: FormState; dossier: DutyDossier }

/** Who answers: an office of a body, or a person by name. */
export function SeatChoice({ state, dossier }: Fields) {
  return (
    <SelectField
      name="answers"
      label="Chịu trách nhiệm"
      hint="Nên chọn chức vụ. Chọn đích danh khi việc gắn với một người."
      value={state.typed('answers') || (seatsOf(dossier, 'answers')[0] ?? '')}
      error={state.problem('answers')}
      options={groupsOf(dossier)}
    />
  )
}

/** Who cooperates: the leading office of each body that stands today. */
export function SeatTicks({ state, dossier }: Fields) {
  const current = seatsOf(dossier, 'cooperates')
  const choices = new Map<string, string>(
    standing(dossier).flatMap(({ id, name, offices }) =>
      offices
        .slice(0, 1)
        .map(
          ([office, kind]) =>
            [`${id}.${office}.`, `${officeTitle(office, kind)}, ${name}`] as const,
        ),
    ),
  )
  for (const seat of current) if (!choices.has(seat)) choices.set(seat, wordsOf(dossier, seat))
  return (
    <CheckboxGroup
      name="cooperates"
      label="Phối hợp"
      optional
      values={state.typedAll('cooperates') ?? current}
      error={state.problem('cooperates')}
      choices={[...choices].map(([value, label]) => ({ value, label }))}
    />
  )
}

/** Present seats of a role, as the form writes them. */
function seatsOf({ duty }: DutyDossier, role: Role): string[] {
  return duty.answerers
    .filter((answerer) => answerer.role === role)
    .map(({ body, office, personId }) => `${body.id}.${office}.${personId ?? ''}`)
}

const order = [
  'chair',
  'head',
  'vice_chair',
  'deputy_head',
  'member',
  'delegate',
  'clerk',
  'officer',
]

function standing({ offices, day }: DutyDossier) {
  return offices.bodies.flatMap(({ id, kind, name }) => {
    const held = offices.held.filter((one) => one.bodyId === id && !one.actingFor && isOn(one, day))
    if (held.length === 0 || kind === 'hamlet') return []
    const names = [...new Set(held.map(({ office }) => office))].toSorted(
      (a, b) => order.indexOf(a) - order.indexOf(b),
    )
    return [{ id, name, held, kind, offices: names.map((office) => [office, kind] as const) }]
  })
}

function isOn({ startsOn, endsOn }: OfficeHeld, day: Temporal.PlainDate): boolean {
  const { compare } = Temporal.PlainDate
  return compare(startsOn, day) <= 0 && (endsOn === null || compare(day, endsOn) <= 0)
}

function groupsOf(dossier: DutyDossier): OptionGroup[] {
  return standing(dossier).map(({ id, name, kind, held, offices }) => ({
    group: name,
    options: [
      ...offices.map(([office]) => {
        const holders = held.filter((one) => one.office === office)
        const who =
          holders.length > 3
            ? `${holders.length} người`
            : holders.map(({ personName }) => personName).join(', ')
        return {
          value: `${id}.${office}.`,
          label: `${officeTitle(office, kind)}, ${name} (${who})`,
        }
      }),
      ...held
        .filter(
          ({ personId }, place) => held.findIndex((one) => one.personId === personId) === place,
        )
        .map(({ personId, personName }) => ({
          value: `${id}..${personId}`,
          label: `Đích danh: ${personName}`,
        })),
    ],
  }))
}

function wordsOf({ offices }: DutyDossier, seat: string): string {
  const [bodyId, office = ''] = seat.split('.')
  const body = offices.bodies.find(({ id }) => id === bodyId)
  if (!body) return seat
  return office ? `${officeTitle(office, body.kind)}, ${body.name}` : body.name
}
