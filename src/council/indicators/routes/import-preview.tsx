import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import {
  Breadcrumbs,
  ButtonLink,
  FormActions,
  HiddenField,
  Notice,
  PageHeading,
  SubmitButton,
} from '../../../ui/index.ts'
import { ActForm } from '../../frame/act-form.tsx'
import { importSheet } from '../commands/import.server.ts'
import { importForm } from '../forms.ts'
import { planSheet } from '../import-plan.ts'
import { digestOfPlan, sheetKnown, waitingSheet } from '../imports.server.ts'
import { deskPath, importPath } from '../views/paths.ts'
import { SheetTable } from '../views/sheet-table.tsx'
import { uploadPage } from './import.tsx'

/** What the sent file would do, row by row; all rows are taken in, or none. */
export const previewPage: PageRoute = async (page, deps) => {
  const waiting = await waitingSheet(page, page.param('id'))
  if (!waiting) return page.again?.refusal ? uploadPage(page, deps) : page.notFound()
  const plan = planSheet(waiting.rows, await sheetKnown(page))
  const faulty = plan.filter(({ faults }) => faults.length > 0).length
  const path = `${importPath}/${waiting.id}`
  return page.desk(
    { title: 'Xem trước bộ chỉ tiêu', current: deskPath },
    <>
      <Breadcrumbs
        crumbs={[
          { href: page.base + deskPath, label: 'Bộ chỉ tiêu' },
          { href: page.base + importPath, label: 'Nhập từ Excel' },
          { label: 'Xem trước' },
        ]}
      />
      <PageHeading overline={waiting.fileName} title="Xem trước bộ chỉ tiêu" />
      <Notice tone={faulty > 0 ? 'warning' : 'info'}>
        {faulty > 0
          ? `${faulty} trong ${plan.length} dòng còn sai. Hãy sửa trong tệp rồi gửi lại; chưa có dòng nào được nhập.`
          : `${plan.length} chỉ tiêu sẽ được nhập. Số liệu thực hiện chỉ được tính sau khi người khác kiểm tra.`}
      </Notice>
      <ActForm page={page} act="indicator.import" path={path}>
        <HiddenField name="shown" value={digestOfPlan(plan)} />
        <FormActions>
          {faulty > 0 ? null : (
            <SubmitButton submitsWith="Đang nhập…">Nhập {plan.length} chỉ tiêu</SubmitButton>
          )}
          <ButtonLink href={page.base + importPath}>Gửi tệp khác</ButtonLink>
        </FormActions>
      </ActForm>
      <SheetTable page={page} plan={plan} path={path} />
    </>,
  )
}

export const take = actRoute({
  act: 'indicator.import',
  form: importForm,
  command: (context, input, param) => importSheet(context, { id: param('id'), ...input }),
  again: previewPage,
  next: () => `${deskPath}?xong=indicator.import`,
})
