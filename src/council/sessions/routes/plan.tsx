import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import {
  Breadcrumbs,
  ButtonLink,
  FormActions,
  PageHeading,
  SubmitButton,
  TextField,
} from '../../../ui/index.ts'
import { councilTermOn } from '../../delegates/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { amendSession } from '../commands/amend.server.ts'
import { planSession } from '../commands/plan.server.ts'
import { amendForm, planForm } from '../forms.ts'
import { nextNumber } from '../store.server.ts'
import { PlanFields } from '../views/plan-fields.tsx'
import { sessionsPath, verbPage } from '../views/verb-page.tsx'

export const planPage: PageRoute = async (page) => {
  const term = await councilTermOn(page, page.today)
  const number = term ? await nextNumber(page, term.id) : undefined
  return page.desk(
    { title: 'Dự kiến kỳ họp', current: sessionsPath },
    <>
      <Breadcrumbs
        crumbs={[{ href: page.base + sessionsPath, label: 'Kỳ họp' }, { label: 'Dự kiến kỳ họp' }]}
      />
      <PageHeading
        title="Dự kiến kỳ họp"
        lead="Ngày khai mạc quyết định các thời hạn triệu tập, thông báo và gửi tài liệu."
      />
      <ActForm
        page={page}
        act="session.plan"
        path={`${sessionsPath}/du-kien`}
        draftKey="session.plan"
      >
        <PlanFields
          state={formState(page, 'session.plan')}
          session={{ number, beginsAt: '07:30' }}
        />
        <FormActions>
          <SubmitButton>Dự kiến kỳ họp</SubmitButton>
          <ButtonLink href={page.base + sessionsPath}>Quay lại</ButtonLink>
        </FormActions>
      </ActForm>
    </>,
  )
}

export const plan = actRoute({
  act: 'session.plan',
  form: planForm,
  command: planSession,
  again: planPage,
  next: ({ id }) => `${sessionsPath}/${id}?xong=session.plan`,
})

export const amendPage = verbPage(
  'amend',
  'Khi đổi ngày khai mạc, các thời hạn trước kỳ họp được tính lại.',
  (state, session) => (
    <>
      <PlanFields state={state} session={session} />
      <TextField {...state.of('note')} label="Lý do sửa" optional />
    </>
  ),
)

export const amend = actRoute({
  act: 'session.amend',
  form: amendForm,
  command: (context, input, param) => amendSession(context, { id: param('id'), ...input }),
  again: amendPage,
  next: ({ id }) => `${sessionsPath}/${id}?xong=session.amend`,
})
