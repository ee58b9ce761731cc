import { ok } from '../../../kernel/result.ts'
import { writeMoment } from '../../../kernel/clock.ts'
import {
  installationForm,
  installationPage,
  type InstallationPageRoute,
} from '../../../platform/web/installation.server.ts'
import {
  Card,
  DataTable,
  EmptyState,
  Form,
  FormActions,
  PageHeading,
  SubmitButton,
} from '../../../ui/index.ts'
import { ActForm } from '../../frame/act-form.tsx'
import { stepToGoOn, type Draft } from '../draft.ts'
import { beginDraft, drafts } from '../drafts.server.ts'
import { emptyForm } from '../forms.ts'
import { councilPath, paths, stepPath } from '../views/paths.ts'

const act = 'council.begin'

/** What the operator has: the councils, those on their way, and a way to a new one. */
const overviewPage: InstallationPageRoute = async (page) => {
  const [waiting, councils] = [await drafts(page.deps.db), page.deps.councils.all()]
  return page.show(
    { title: 'Cài đặt hệ thống' },
    <>
      <PageHeading title="Cài đặt hệ thống" lead={`Xin chào ${page.operator?.name ?? ''}.`} />
      {waiting.length > 0 ? <Drafts waiting={waiting} /> : null}
      <DataTable
        caption="Các Hội đồng trên hệ thống"
        columns={[
          { key: 'name', heading: 'Hội đồng', isRowHeading: true, cell: (council) => council.name },
          { key: 'province', heading: 'Tỉnh, thành phố', cell: (council) => council.provinceName },
          {
            key: 'address',
            heading: 'Địa chỉ',
            cell: (council) => council.host ?? `/${council.slug}/`,
          },
        ]}
        rows={councils}
        rowKey={(council) => council.commune}
        rowHref={(council) => councilPath(council.commune)}
        empty={
          <EmptyState title="Chưa có Hội đồng nào">Bấm “Mở Hội đồng mới” để bắt đầu.</EmptyState>
        }
      />
      <ActForm page={page} act={act} path={paths.newDraft}>
        <FormActions>
          <SubmitButton>Mở Hội đồng mới</SubmitButton>
        </FormActions>
      </ActForm>
      <Form action={paths.signOut}>
        <FormActions>
          <SubmitButton variant="quiet">Đăng xuất</SubmitButton>
        </FormActions>
      </Form>
    </>,
  )
}

function Drafts({ waiting }: { waiting: readonly Draft[] }) {
  return (
    <Card title="Đang mở dở">
      <ul>
        {waiting.map((draft) => (
          <li>
            <a href={stepPath(draft.id, stepToGoOn(draft.typed))}>{draftName(draft)}</a>, bắt đầu
            lúc {writeMoment(draft.begunAt)}
          </li>
        ))}
      </ul>
    </Card>
  )
}

function draftName({ typed }: Draft): string {
  const name = typed.name?.['name']
  return typeof name === 'string' && name !== '' ? name : 'Hội đồng chưa đặt tên'
}

const newDraft = installationForm(paths.newDraft, 'operator', {
  act,
  form: emptyForm,
  secrets: [],
  async serve({ deps, operator, now }) {
    const id = await beginDraft(deps.db, operator?.accountId ?? '', now)
    return ok({ next: stepPath(id, 'unit') })
  },
  again: overviewPage,
})

export const overviewRoutes = [installationPage(paths.overview, 'operator', overviewPage), newDraft]
