import { hasIdShape } from '../../../kernel/ids.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import {
  Breadcrumbs,
  ButtonLink,
  FormActions,
  PageHeading,
  SubmitButton,
  TextArea,
} from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { withdrawPlan } from '../commands/withdraw-plan.server.ts'
import { withdrawPlanForm } from '../forms.ts'
import { planForAct } from '../queries.server.ts'
import { places } from '../views/addresses.ts'

const act = 'plan.withdraw'

export const withdrawPlanPage: PageRoute = async (page) => {
  const id = page.param('id')
  const plan = hasIdShape(id) ? await planForAct(page, id, { isLocked: false }) : null
  if (!plan) return page.notFound()
  const { typed, problem } = formState(page, act)
  const back = `${page.base}${places.desk}?ban=${id}`
  return page.desk(
    { title: 'Thôi dùng kế hoạch', current: places.desk },
    <>
      <Breadcrumbs
        crumbs={[{ href: back, label: `Kế hoạch ${plan.number}` }, { label: 'Thôi dùng' }]}
      />
      <PageHeading
        title={`Thôi dùng kế hoạch ${plan.number}`}
        lead="Dùng khi kế hoạch hết hiệu lực, được thay, hoặc đưa vào nhầm. Trang Kế hoạch sẽ hiện kế hoạch khác; mọi điều đã ghi của kế hoạch này vẫn xem được."
      />
      <ActForm page={page} act={act} path={`${places.desk}/ban/${id}/thoi-dung`}>
        <TextArea
          name="reason"
          label="Lý do, văn bản thay thế"
          rows={2}
          value={typed('reason')}
          error={problem('reason')}
        />
        <FormActions>
          <SubmitButton variant="danger">Thôi dùng kế hoạch</SubmitButton>
          <ButtonLink href={back}>Quay lại</ButtonLink>
        </FormActions>
      </ActForm>
    </>,
  )
}

export const withdraw = actRoute({
  act,
  form: withdrawPlanForm,
  command: (context, input, param) => withdrawPlan(context, { id: param('id'), ...input }),
  again: withdrawPlanPage,
  next: ({ id }) => `${places.desk}?ban=${id}&xong=${act}`,
})
