import { hasIdShape } from '../../../kernel/ids.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import {
  Breadcrumbs,
  ButtonLink,
  DateField,
  FormActions,
  PageHeading,
  SelectField,
  SubmitButton,
  TextField,
} from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { addDuty } from '../commands/add-duty.server.ts'
import { cadences, dutyKinds } from '../duty.ts'
import { addDutyForm } from '../forms.ts'
import { planForAct } from '../queries.server.ts'
import { cadenceText, kindText } from '../text.vi.ts'
import { places } from '../views/addresses.ts'
import { backToDuty } from '../views/duty-act-page.tsx'
import { ActorTicks, CountFields, WordFields } from '../views/duty-fields.tsx'

const act = 'duty.add'
const empty = { subject: '', quote: '', evidence: '' }

export const addDutyPage: PageRoute = async (page) => {
  const id = page.param('id')
  const plan = hasIdShape(id) ? await planForAct(page, id, { isLocked: false }) : null
  if (!plan) return page.notFound()
  const state = formState(page, act)
  const { typed, problem } = state
  const back = `${page.base}${places.desk}?ban=${id}`
  return page.desk(
    { title: 'Thêm mục', current: places.desk },
    <>
      <Breadcrumbs
        crumbs={[{ href: back, label: `Kế hoạch ${plan.number}` }, { label: 'Thêm mục' }]}
      />
      <PageHeading
        title="Thêm mục"
        lead="Một nhiệm vụ, định mức, chuyên đề hoặc nguyên tắc của kế hoạch. Người chịu trách nhiệm được đặt theo cơ quan mà kế hoạch nêu; phân công lại được sau."
      />
      <ActForm
        page={page}
        act={act}
        path={`${places.desk}/ban/${id}/them-muc`}
        draftKey={`${act}:${id}`}
      >
        <TextField
          name="code"
          label="Mã"
          hint="Vị trí trong kế hoạch: phần.mục.ý, ví dụ II.2.i."
          width="short"
          value={typed('code')}
          error={problem('code')}
        />
        <SelectField
          name="kind"
          label="Loại"
          value={typed('kind') || 'duty'}
          error={problem('kind')}
          options={dutyKinds.map((value) => ({ value, label: kindText[value] }))}
        />
        <WordFields state={state} known={empty} />
        <ActorTicks state={state} known={[]} />
        <SelectField
          name="cadence"
          label="Nhịp"
          hint="Nguyên tắc không được đếm: chọn “Làm một lần”."
          value={typed('cadence')}
          error={problem('cadence')}
          options={[
            { value: 'once', label: 'Làm một lần' },
            ...cadences.map((value) => ({ value, label: cadenceText[value] })),
          ]}
        />
        <CountFields state={state} known={{ minimum: null, maximum: null }} />
        <DateField
          name="startsOn"
          label="Từ ngày"
          hint="Để trống: từ ngày bắt đầu của kế hoạch."
          optional
          value={typed('startsOn')}
          error={problem('startsOn')}
        />
        <DateField
          name="endsOn"
          label="Đến hết ngày"
          hint="Để trống: đến hết kế hoạch."
          optional
          value={typed('endsOn')}
          error={problem('endsOn')}
        />
        <FormActions>
          <SubmitButton>Thêm mục</SubmitButton>
          <ButtonLink href={back}>Quay lại</ButtonLink>
        </FormActions>
      </ActForm>
    </>,
  )
}

export const add = actRoute({
  act,
  form: addDutyForm,
  command: (context, input, param) => addDuty(context, { planId: param('id'), ...input }),
  again: addDutyPage,
  next: backToDuty(act),
})
