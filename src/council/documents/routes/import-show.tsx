import { hasIdShape } from '../../../kernel/ids.ts'
import { writeDay } from '../../../kernel/clock.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, ButtonLink, DataTable, Notice, PageHeading, ProgressBar, StatusChip, SubmitButton, type Column, type Tone } from '../../../ui/index.ts'
import { ActForm } from '../../frame/act-form.tsx'
import { bodiesWithSymbols, confirmSure } from '../commands/import.server.ts'
import { nothingForm } from '../forms.ts'
import { bodyOfNumber, isSure, sureness } from '../import-decision.ts'
import { filesOfImport, imports, type ImportedFile, type ImportedState } from '../imports-store.server.ts'
import { importedStateText, kindText, sureText } from '../text.vi.ts'
import { deskPath, importPath } from '../views/paths.ts'

const tones: Record<ImportedState, Tone> = {
  waiting: 'info', recognised: 'warning', broken: 'error', unreadable: 'error', confirmed: 'success', left_out: 'neutral',
}

/** What was read off each file, how surely, and what is to be looked at. */
export const importShow: PageRoute = async (page) => {
  const id = page.param('id')
  const [row] = hasIdShape(id) ? await imports(page, id) : []
  if (!row) return page.notFound()
  const [files, bodies] = await Promise.all([filesOfImport(page, id), bodiesWithSymbols(page)])
  const sure = files.filter((file) => file.state === 'recognised' && file.sameAs === null && isSure(file.head) && bodyOfNumber(file.head?.documentNumber.value ?? null, bodies))
  const read = row.files - row.waiting
  return page.desk(
    { title: 'Xem trước văn bản nhập', current: deskPath, live: `document-import:${id}` },
    <>
      <Breadcrumbs
        crumbs={[
          { href: page.base + deskPath, label: 'Sổ văn bản đi' },
          { href: page.base + importPath, label: 'Nhập văn bản đã có' },
          { label: 'Xem trước' },
        ]}
      />
      <PageHeading
        title="Xem trước văn bản nhập"
        lead={`${row.files} tệp: ${row.recognised} chờ xác nhận, ${row.confirmed} đã vào sổ, ${row.faulty} cần xem.`}
        actions={row.waiting > 0 ? <ButtonLink href={`${page.base}${importPath}/${id}`}>Xem lại tiến độ</ButtonLink> : null}
      />
      {row.waiting > 0 ? <ProgressBar label="Đã đọc" value={read} max={row.files} /> : null}
      {sure.length > 0 ? (
        <Notice title={`${sure.length} tệp đọc chắc chắn và đúng ký hiệu của Hội đồng`}>
          <ActForm page={page} act="document_import.confirm_sure" path={`${importPath}/${id}/vao-so`}>
            <SubmitButton variant="secondary">Vào sổ {sure.length} tệp này</SubmitButton>
          </ActForm>
        </Notice>
      ) : null}
      <DataTable
        caption="Các tệp đã gửi"
        isCaptionHidden
        isDense
        columns={columns}
        rows={files}
        rowKey={(file) => file.id}
        rowHref={(file) => fileHref(page, file)}
      />
    </>,
  )
}

const fileHref = (page: PageContext, file: ImportedFile) =>
  file.documentId ? `${page.base}${deskPath}/${file.documentId}` : `${page.base}${importPath}/tep/${file.id}`

function Read({ part, words }: { part: { value: unknown; confidence: number } | undefined; words: string }) {
  if (!part || part.value === null) return '–'
  return (
    <>
      {words} <span class="hint">({sureText[sureness(part.confidence)]})</span>
    </>
  )
}

const columns: readonly Column<ImportedFile>[] = [
  { key: 'name', heading: 'Tệp', isRowHeading: true, cell: (file) => file.name },
  { key: 'number', heading: 'Số, ký hiệu', cell: ({ head }) => <Read part={head?.documentNumber} words={head?.documentNumber.value ?? ''} /> },
  { key: 'day', heading: 'Ngày', cell: ({ head }) => <Read part={head?.documentOn} words={head?.documentOn.value ? writeDay(Temporal.PlainDate.from(head.documentOn.value)) : ''} /> },
  { key: 'kind', heading: 'Loại', cell: ({ head }) => <Read part={head?.kind} words={head?.kind.value ? kindText[head.kind.value] : ''} /> },
  { key: 'title', heading: 'Trích yếu', isLong: true, cell: ({ head }) => <Read part={head?.title} words={head?.title.value ?? ''} /> },
  {
    key: 'state',
    heading: 'Tình trạng',
    cell: (file) => (
      <>
        <StatusChip label={importedStateText[file.state]} tone={tones[file.state]} />
        {file.state === 'waiting' && file.pagesTotal > 0 ? <span class="hint">trang {file.pagesRead}/{file.pagesTotal}</span> : null}
        {file.sameAs ? <span class="hint">Trùng tệp của {file.sameAs}</span> : null}
      </>
    ),
  },
]

export const confirm = actRoute({
  act: 'document_import.confirm_sure',
  form: nothingForm,
  command: (context, _input, param) => confirmSure(context, { importId: param('id') }),
  again: importShow,
  next: ({ importId }) => `${importPath}/${importId}?xong=document_import.confirm_sure`,
})
