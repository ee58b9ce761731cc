import { verifiedBytes } from '../../../platform/storage/bytes.server.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { FileField, Notice } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { uploadSheet } from '../commands/import.server.ts'
import { uploadForm } from '../forms.ts'
import { formPage } from '../views/form-page.tsx'
import { importPath } from '../views/paths.ts'

export const uploadPage: PageRoute = (page) =>
  formPage(
    page,
    {
      act: 'indicator.import',
      path: '/nhap',
      title: 'Nhập bộ chỉ tiêu từ Excel',
      lead: 'Gửi tệp, xem trước từng dòng, rồi mới nhập. Trước khi bấm nhập, chưa có gì được ghi.',
      submit: 'Xem trước',
      hasFiles: true,
    },
    <>
      <Notice>
        Mỗi dòng là một chỉ tiêu; cột “Thực hiện 2025”, “Mục tiêu 2026” là số của từng năm.{' '}
        <a href={`${page.base}${importPath}/mau.xlsx`} download>
          Tải mẫu Excel
        </a>
        .
      </Notice>
      <FileField
        name="sheet"
        label="Tệp Excel"
        hint="Tệp .xlsx theo mẫu, nhiều nhất 300 dòng."
        accept=".xlsx"
        error={formState(page, 'indicator.import').problem('sheet')}
      />
    </>,
  )

export const upload = actRoute({
  act: 'indicator.import',
  form: uploadForm,
  command: async (context, { sheet: [file] }, _param, deps) => {
    if (!file) return uploadSheet(context, null)
    const bytes = await new Response(verifiedBytes(deps.files.store, file.sha256)).bytes()
    return uploadSheet(context, { fileName: file.name, bytes: Buffer.from(bytes) })
  },
  again: uploadPage,
  next: ({ id }) => `${importPath}/${id}?xong=indicator.upload`,
})
