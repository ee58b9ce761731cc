import { writeDay } from '../../../kernel/clock.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import {
  CheckboxGroup,
  DateField,
  HiddenField,
  Notice,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { bodiesOn } from '../../delegates/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { dutiesToServe } from '../../plan/index.ts'
import { activityToCarryOut } from '../../programme/index.ts'
import { partnerKinds, supervisedKinds, supervisingKinds } from '../commands/decide.server.ts'
import { supervisionKinds } from '../supervision.ts'
import { kindText } from '../text.vi.ts'

const kindOfActivity: Record<string, string> = {
  regular_supervision: 'regular',
  field_survey: 'field_survey',
}

/** Fields of a new file; one that carries out an activity of the programme is filled from it. */
export async function DecideFields({ page, act }: { page: PageContext; act: string }) {
  const state = formState(page, act)
  const asked = state.typed('activityId') || (page.query.get('viec') ?? '')
  const [bodies, duties, activity] = await Promise.all([
    bodiesOn(page, page.today),
    dutiesToServe(page, page.today.year),
    activityToCarryOut(page, asked),
  ])
  const kept = (name: string, value = '') => {
    const field = state.of(name)
    return state.typedAll(name) === null ? { ...field, value } : field
  }
  const of = (kinds: readonly string[]) =>
    bodies
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ id, name }) => ({ value: id, label: name }))
  const delegates = bodies
    .filter(({ kind }) => kind === 'council')
    .flatMap(({ holders }) =>
      holders.map((one) => ({ value: one.personId, label: one.personName })),
    )
  const areas = duties
    .filter(({ kind }) => kind === 'subject')
    .map(({ id, code, subject }) => ({ value: id, label: `${code} – ${subject}` }))
  return (
    <>
      {activity ? (
        <Notice tone="info">
          Thực hiện hoạt động của chương trình năm {activity.year}: {activity.title}.
        </Notice>
      ) : null}
      <HiddenField name="activityId" value={activity?.id ?? ''} />
      <RadioGroup
        {...kept('kind', activity ? (kindOfActivity[activity.kind] ?? 'thematic') : 'thematic')}
        label="Hình thức"
        choices={supervisionKinds.map((value) => ({ value, label: kindText[value] }))}
      />
      <TextField {...kept('subject', activity?.title)} label="Nội dung giám sát" maxLength={300} />
      <SelectField
        {...kept('bodyId', activity?.bodyId)}
        label="Cơ quan giám sát"
        options={of(supervisingKinds)}
      />
      <TextField
        {...state.of('documentNumber')}
        label="Số nghị quyết, quyết định"
        hint="Ví dụ 15/NQ-HĐND."
      />
      <DateField {...state.of('decidedOn')} label="Ngày quyết định" />
      <TextField
        {...state.of('stretch')}
        label="Thời kỳ giám sát"
        hint="Ví dụ từ 01/01/2026 đến 30/6/2026."
        optional
      />
      <DateField
        {...kept('startsOn', activity ? writeDay(activity.startsOn) : '')}
        label="Từ ngày"
      />
      <DateField {...kept('endsOn', activity ? writeDay(activity.endsOn) : '')} label="Đến ngày" />
      <SelectField {...state.of('areaId')} label="Lĩnh vực của kế hoạch" optional options={areas} />
      <SelectField
        {...state.of('partnerId')}
        label="Phối hợp với"
        optional
        options={of(partnerKinds)}
      />
      <CheckboxGroup
        name="supervisedIds"
        label="Đối tượng chịu giám sát"
        choices={of(supervisedKinds)}
        values={state.typedAll('supervisedIds') ?? []}
        error={state.problem('supervisedIds')}
      />
      <SelectField
        {...kept('headId', activity?.personId)}
        label="Trưởng đoàn"
        hint="Giám sát chuyên đề phải có Đoàn."
        optional
        options={delegates}
      />
      <CheckboxGroup
        name="memberIds"
        label="Thành viên Đoàn"
        optional
        choices={delegates}
        values={state.typedAll('memberIds') ?? []}
        error={state.problem('memberIds')}
      />
      <TextArea
        {...state.of('frontPeople')}
        label="Đại diện MTTQ, đoàn thể"
        hint="Mỗi dòng một người."
        rows={2}
        optional
      />
      <TextArea
        {...state.of('experts')}
        label="Chuyên gia"
        hint="Mỗi dòng một người."
        rows={2}
        optional
      />
    </>
  )
}
