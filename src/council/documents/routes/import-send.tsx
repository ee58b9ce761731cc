import { actRoute } from '../../../platform/web/act-route.server.ts'
import { writeMoment } from '../../../kernel/clock.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { DataTable, SelectField, type Column } from '../../../ui/index.ts'
import { openBodies } from '../../delegates/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { AttachmentField } from '../../frame/attachment-field.tsx'
import { sendImport } from '../commands/import.server.ts'
import { issuingBodyKinds } from '../document-kind.ts'
import { importForm, mostImported } from '../forms.ts'
import { imports, type ImportRow } from '../imports-store.server.ts'
import { formPage } from '../views/form-page.tsx'
import { deskPath, importPath } from '../views/paths.ts'

const act = 'document_import.send'

const columns: readonly Column<ImportRow>[] = [
  { key: 'at', heading: 'Gửi lúc', isRowHeading: true, isUnbroken: true, cell: (row) => writeMoment(row.sentAt) },
  { key: 'by', heading: 'Người gửi', cell: (row) => row.sentBy ?? '–' },
  { key: 'files', heading: 'Số tệp', isNumeric: true, cell: (row) => row.files },
  { key: 'waiting', heading: 'Đang đọc', isNumeric: true, cell: (row) => row.waiting },
  { key: 'recognised', heading: 'Chờ xác nhận', isNumeric: true, cell: (row) => row.recognised },
  { key: 'faulty', heading: 'Cần xem', isNumeric: true, cell: (row) => row.faulty },
  { key: 'confirmed', heading: 'Đã vào sổ', isNumeric: true, cell: (row) => row.confirmed },
]

/** Files of papers that exist already: many at once, read afterwards. */
export const importPage: PageRoute = async (page) => {
  const state = formState(page, act)
  const [bodies, sent] = await Promise.all([openBodies(page, issuingBodyKinds), imports(page)])
  const usual = bodies.find(({ kind }) => kind === 'standing_body') ?? bodies[0]
  return formPage(page, {
    title: 'Nhập văn bản đã có',
    lead: 'Gửi nhiều tệp Word, PDF, văn bản thuần hoặc bản quét. Phần mềm đọc số, ngày, loại, cơ quan, trích yếu; bạn xem lại rồi mới vào sổ.',
    current: deskPath,
    crumbs: [{ href: deskPath, label: 'Sổ văn bản đi' }],
    act,
    path: importPath,
    back: deskPath,
    submit: 'Gửi các tệp',
    hasFiles: true,
    children: (
      <>
        <SelectField
          {...state.of('bodyId')}
          value={state.typed('bodyId') || (usual?.id ?? '')}
          label="Cơ quan ban hành khi không đọc được"
          options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <AttachmentField
          page={page}
          act={act}
          name="files"
          label="Tệp văn bản"
          hint={`Chọn cả thư mục được, tối đa ${mostImported} tệp một lần. Tệp hỏng không ảnh hưởng tệp khác.`}
          takes="documents"
        />
      </>
    ),
    below:
      sent.length > 0 ? (
        <DataTable
          caption="Các lần nhập"
          columns={columns}
          rows={sent}
          rowKey={(row) => row.id}
          rowHref={(row) => `${page.base}${importPath}/${row.id}`}
        />
      ) : null,
  })
}

export const send = actRoute({
  act,
  form: importForm,
  command: sendImport,
  again: importPage,
  next: ({ id }) => `${importPath}/${id}?xong=${act}`,
})
