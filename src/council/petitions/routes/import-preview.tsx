import { hasIdShape } from '../../../kernel/ids.ts'
import { writeNumber } from '../../../kernel/numbers.ts'
import { tableFile } from '../../../platform/tables/table-file.server.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import {
  ButtonLink,
  FormActions,
  HiddenField,
  PageHeading,
  SelectField,
  SubmitButton,
} from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { importPetitions } from '../commands/import.server.ts'
import { importForm } from '../forms.ts'
import { planImport, type ImportPlan } from '../import-plan.ts'
import { waitingColumns } from '../import-template.ts'
import { digestOf, importKnown, waitingImport, type WaitingImport } from '../imports.server.ts'
import { petitionChannels } from '../petition.ts'
import { channelText } from '../text.vi.ts'
import { ImportSummary, ImportTable } from '../views/import-table.tsx'
import { importGone } from '../views/import-gone.tsx'
import { ImportCrumbs, importPath } from '../views/import-crumbs.tsx'

const list = '/ban-lam-viec/kien-nghi'
type Planned = { waiting: WaitingImport; plan: ImportPlan }

async function planned(page: PageContext): Promise<Planned | null> {
  const id = page.param('id')
  const waiting = hasIdShape(id) ? await waitingImport(page, id) : null
  if (!waiting) return null
  return { waiting, plan: planImport(waiting.rows, await importKnown(page, waiting.rows)) }
}

/** What the sent file would do, row by row; faults first. */
export const importPreviewPage: PageRoute = async (page) => {
  const found = await planned(page)
  if (!found) return page.again?.refusal ? importGone(page, page.again.refusal) : page.notFound()
  const { waiting, plan } = found
  const path = `${importPath}/${waiting.id}`
  const { typed, problem } = formState(page, 'petition.import')
  return page.desk(
    { title: 'Xem trước kiến nghị', current: list },
    <>
      <ImportCrumbs page={page} here="Xem trước" />
      <PageHeading overline={waiting.fileName} title="Xem trước kiến nghị" />
      <ImportSummary plan={plan} />
      <ActForm page={page} act="petition.import" path={path}>
        <HiddenField name="shown" value={digestOf(plan)} />
        {plan.ready.length > 0 ? (
          <SelectField
            name="channel"
            label="Kênh tiếp nhận của các dòng không ghi kênh"
            value={typed('channel') || 'meeting'}
            error={problem('channel')}
            emptyLabel={null}
            options={petitionChannels
              .filter((value) => value !== 'portal')
              .map((value) => ({ value, label: channelText[value] }))}
          />
        ) : null}
        <FormActions>
          {plan.ready.length > 0 ? (
            <SubmitButton submitsWith="Đang nhập…">
              Nhập {writeNumber(plan.ready.length)} dòng đúng
            </SubmitButton>
          ) : null}
          {plan.faulty.length > 0 ? (
            <ButtonLink href={`${page.base}${path}/can-sua.xlsx`} download>
              Tải các dòng cần sửa
            </ButtonLink>
          ) : null}
          <ButtonLink href={page.base + importPath}>Gửi tệp khác</ButtonLink>
        </FormActions>
      </ActForm>
      <ImportTable page={page} plan={plan} path={path} />
    </>,
  )
}

export const importAct = actRoute({
  act: 'petition.import',
  form: importForm,
  command: (context, input, param) => importPetitions(context, { id: param('id'), ...input }),
  again: importPreviewPage,
  next: ({ id, left }) =>
    left > 0 ? `${importPath}/${id}?xong=petition.import_some` : `${list}?xong=petition.import`,
})

/** The rows that wait, with what is wrong with each, to be mended in the spreadsheet. */
export const rowsToMend: PageRoute = async (page) => {
  const found = await planned(page)
  if (!found) return page.notFound()
  const columns = waitingColumns((fault) => page.sentence(fault))
  const { body, headers } = await tableFile('xlsx', 'Kiến nghị cần sửa', columns, found.plan.faulty)
  return page.respond(body, headers)
}
