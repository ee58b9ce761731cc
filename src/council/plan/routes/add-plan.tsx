import { ok, refuse, type Result } from '../../../kernel/result.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import type { ActContext } from '../../../platform/acts/context.server.ts'
import {
  Breadcrumbs,
  ButtonLink,
  DateField,
  FormActions,
  PageHeading,
  SubmitButton,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { addPlan } from '../commands/add-plan.server.ts'
import { planForm } from '../forms.ts'
import { middleOf } from '../plan-span.ts'
import { spanFaults, type PlanEntry } from '../plan-file.ts'
import { places } from '../views/addresses.ts'

const act = 'plan.add'
const path = `${places.desk}/them`

export const addPlanPage: PageRoute = (page) => {
  const { typed, problem } = formState(page, act)
  const field = (name: string, label: string) => (
    <TextField name={name} label={label} value={typed(name)} error={problem(name)} />
  )
  const day = (name: string, label: string, hint?: string) => (
    <DateField
      name={name}
      label={label}
      value={typed(name)}
      error={problem(name)}
      {...(hint ? { hint, optional: true } : {})}
    />
  )
  return page.desk(
    { title: 'Đưa kế hoạch vào', current: places.desk },
    <>
      <Breadcrumbs
        crumbs={[
          { href: page.base + places.desk, label: 'Kế hoạch' },
          { label: 'Đưa kế hoạch vào' },
        ]}
      />
      <PageHeading
        title="Đưa kế hoạch vào"
        lead="Nhập thông tin và toàn văn; sau đó thêm từng nhiệm vụ, hoặc nhập cả bảng từ Excel. Đã có tệp JSON của kế hoạch thì nhập cả một lần."
        actions={<ButtonLink href={`${page.base}${places.desk}/nhap`}>Nhập từ tệp JSON</ButtonLink>}
      />
      <ActForm page={page} act={act} path={path} draftKey={act}>
        {field('number', 'Số, ký hiệu')}
        {field('title', 'Tên kế hoạch')}
        {field('issuingBody', 'Cơ quan ban hành')}
        {day('issuedOn', 'Ngày ban hành')}
        {day('startsOn', 'Thực hiện từ ngày')}
        {day('endsOn', 'Đến hết ngày')}
        {day('midTermOn', 'Ngày giữa kỳ', 'Để trống thì lấy ngày chính giữa.')}
        <TextArea
          name="text"
          label="Toàn văn"
          hint="Mỗi đoạn một dòng, đúng từng chữ. Đề mục viết “I. …” và “1. …” ở đầu dòng để chia phần."
          rows={20}
          value={typed('text')}
          error={problem('text')}
        />
        <FormActions>
          <SubmitButton>Đưa kế hoạch vào</SubmitButton>
          <ButtonLink href={page.base + places.desk}>Quay lại</ButtonLink>
        </FormActions>
      </ActForm>
    </>,
  )
}

type PlanInput = Omit<PlanEntry, 'midTermOn'> & { readonly midTermOn: Temporal.PlainDate | null }

async function add(context: ActContext, input: PlanInput): Promise<Result<{ id: string }>> {
  const plan: PlanEntry = { ...input, midTermOn: input.midTermOn ?? middleOf(input) }
  const [fault] = spanFaults(plan)
  if (fault) return refuse(`plan.${fault.fault}`, { field: fault.field })
  const added = await addPlan(context, { plan, duties: [] })
  return added.ok ? ok({ id: added.value.id }) : added
}

export const addPlanByForm = actRoute({
  act,
  form: planForm,
  command: add,
  again: addPlanPage,
  next: ({ id }) => `${places.desk}?ban=${id}&xong=${act}`,
})
