import { writeNumber } from '../../../kernel/numbers.ts'
import { verifiedBytes } from '../../../platform/storage/bytes.server.ts'
import { tableFile } from '../../../platform/tables/table-file.server.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import {
  ButtonLink,
  FileField,
  FormActions,
  Notice,
  PageHeading,
  SubmitButton,
} from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { mostImportRows, uploadPetitions } from '../commands/import.server.ts'
import { uploadForm } from '../forms.ts'
import { templateColumns, templateRows } from '../import-template.ts'
import { ImportCrumbs, importPath } from '../views/import-crumbs.tsx'

const list = '/ban-lam-viec/kien-nghi'
export const uploadPage: PageRoute = (page) =>
  page.desk(
    { title: 'Nhập kiến nghị từ Excel', current: list },
    <>
      <ImportCrumbs page={page} />
      <PageHeading
        title="Nhập kiến nghị từ Excel"
        lead="Gửi tệp, xem trước từng dòng, rồi mới nhập. Trước khi bấm nhập, chưa có gì được ghi."
        actions={
          <ButtonLink href={`${page.base}${importPath}/mau.xlsx`} download>
            Tải mẫu Excel
          </ButtonLink>
        }
      />
      <Notice>
        Mỗi dòng là một kiến nghị; chỉ cột “Nội dung kiến nghị” là bắt buộc. Nhiều nhất{' '}
        {writeNumber(mostImportRows)} dòng. Gửi lại cùng một tệp không làm kiến nghị bị nhân đôi.
      </Notice>
      <ActForm page={page} act="petition.upload" path={importPath} hasFiles>
        <FileField
          name="sheet"
          label="Tệp Excel"
          hint="Tệp .xlsx theo mẫu."
          accept=".xlsx"
          error={formState(page, 'petition.upload').problem('sheet')}
        />
        <FormActions>
          <SubmitButton submitsWith="Đang đọc tệp…">Xem trước</SubmitButton>
          <ButtonLink href={page.base + list}>Quay lại</ButtonLink>
        </FormActions>
      </ActForm>
    </>,
  )

export const upload = actRoute({
  act: 'petition.upload',
  form: uploadForm,
  command: async (context, { sheet: [file] }, _param, deps) => {
    if (!file) return uploadPetitions(context, null)
    const bytes = await new Response(verifiedBytes(deps.files.store, file.sha256)).bytes()
    return uploadPetitions(context, { fileName: file.name, bytes: Buffer.from(bytes) })
  },
  again: uploadPage,
  next: ({ id }) => `${importPath}/${id}?xong=petition.upload`,
})

/** The sheet to fill in, with two rows that show how. */
export const importTemplate: PageRoute = async (page) => {
  const name = 'Mẫu nhập kiến nghị cử tri'
  const { body, headers } = await tableFile('xlsx', name, templateColumns, templateRows)
  return page.respond(body, headers)
}
