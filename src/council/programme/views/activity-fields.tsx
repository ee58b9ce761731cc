import { writeDay } from '../../../kernel/clock.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import {
  CheckboxGroup,
  DateField,
  HiddenField,
  SelectField,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { bodiesOn } from '../../delegates/index.ts'
import { dutiesToServe } from '../../plan/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { activityKinds } from '../programme.ts'
import type { ActivityRow, ProgrammeRow } from '../queries.server.ts'
import { kindText } from '../text.vi.ts'

/** Fields of an activity; `now` fills them with what stands. */
export async function ActivityFields(props: {
  page: PageContext
  act: string
  programme: ProgrammeRow
  now?: ActivityRow
}) {
  const { page, act, programme, now } = props
  const state = formState(page, act)
  const [bodies, duties] = await Promise.all([
    bodiesOn(page, page.today),
    dutiesToServe(page, programme.year),
  ])
  const kept = (name: string, value: string | undefined) => {
    const field = state.of(name)
    return state.typedAll(name) === null ? { ...field, value: value ?? '' } : field
  }
  const people = bodies
    .filter(({ holders }) => holders.length > 0)
    .map(({ name, holders }) => ({
      group: name,
      options: holders.map((one) => ({ value: one.personId, label: one.personName })),
    }))
  const choices = bodies.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <HiddenField name="version" value={programme.version} />
      <SelectField
        {...kept('kind', now?.kind)}
        label="Loại hoạt động"
        options={activityKinds.map((value) => ({ value, label: kindText[value] }))}
      />
      <TextField {...kept('title', now?.title)} label="Tên hoạt động" maxLength={300} />
      <SelectField {...kept('bodyId', now?.bodyId)} label="Cơ quan chủ trì" options={choices} />
      <SelectField
        {...kept('personId', now?.personId)}
        label="Người chịu trách nhiệm"
        hint="Một người, gọi tên; cơ quan khác đứng ở mục phối hợp."
        options={people}
      />
      <DateField {...kept('startsOn', now && writeDay(now.startsOn))} label="Từ ngày" />
      <DateField {...kept('endsOn', now && writeDay(now.endsOn))} label="Đến ngày" />
      <SelectField
        {...kept('dutyId', now?.dutyId ?? undefined)}
        label="Thực hiện mục nào của kế hoạch"
        hint="Định mức năm đếm theo mục này."
        optional
        options={duties
          .filter(({ kind }) => kind !== 'principle')
          .map(({ id, code, subject }) => ({ value: id, label: `${code} – ${subject}` }))}
      />
      <TextField
        {...kept('evidence', now?.evidence)}
        label="Sản phẩm, bằng chứng dự kiến"
        optional
        maxLength={500}
      />
      <CheckboxGroup
        name="cooperatorIds"
        label="Cơ quan phối hợp"
        optional
        choices={choices}
        values={state.typedAll('cooperatorIds') ?? now?.cooperatorIds ?? []}
        error={state.problem('cooperatorIds')}
      />
      {programme.state === 'adopted' ? (
        <TextArea {...state.of('reason')} label="Lý do thay đổi (mọi người đọc được)" rows={3} />
      ) : null}
    </>
  )
}
