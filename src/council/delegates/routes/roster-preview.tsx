import { hasIdShape } from '../../../kernel/ids.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import {
  Breadcrumbs,
  ButtonLink,
  FormActions,
  HiddenField,
  PageHeading,
  SubmitButton,
} from '../../../ui/index.ts'
import { pageNumber } from '../../frame/list-address.ts'
import { ActForm } from '../../frame/act-form.tsx'
import { importRoster } from '../commands/import-roster.server.ts'
import { importForm } from '../forms.ts'
import { digestOf } from '../roster-digest.server.ts'
import { rosterKnown, waitingRoster } from '../roster-imports.server.ts'
import { planRoster } from '../roster-plan.ts'
import { paths } from '../views/paths.ts'
import { PlanSummary, PlanTable } from '../views/roster-plan-table.tsx'

const act = 'roster.import'
const path = `${paths.people}/nhap`

/** What the sent list would do, row by row; faults first. */
export const previewPage: PageRoute = async (page) => {
  const id = page.param('id')
  const roster = hasIdShape(id) ? await waitingRoster(page, id) : null
  if (!roster) return page.notFound()
  const plan = planRoster(roster.rows, await rosterKnown(page))
  const hasWork = plan.people.length + plan.memberships.length > 0
  return page.desk(
    { title: 'Xem trước danh sách', current: paths.people },
    <>
      <Breadcrumbs
        crumbs={[
          { href: page.base + paths.people, label: 'Người và chức vụ' },
          { href: page.base + path, label: 'Nhập từ Excel' },
          { label: 'Xem trước' },
        ]}
      />
      <PageHeading overline={roster.fileName} title="Xem trước danh sách" />
      <PlanSummary plan={plan} />
      <ActForm page={page} act={act} path={`${path}/${id}`}>
        <HiddenField name="shown" value={digestOf(plan)} />
        <FormActions>
          {plan.faulty === 0 && hasWork ? (
            <SubmitButton submitsWith="Đang nhập…">Nhập danh sách</SubmitButton>
          ) : null}
          <ButtonLink href={page.base + path}>Gửi tệp khác</ButtonLink>
        </FormActions>
      </ActForm>
      <PlanTable page={page} plan={plan} number={pageNumber(page.query)} path={`${path}/${id}`} />
    </>,
  )
}

export const importAct = actRoute({
  act,
  form: importForm,
  command: (context, input, param) => importRoster(context, { id: param('id'), ...input }),
  again: previewPage,
  next: () => `${paths.people}?xong=${act}`,
})
