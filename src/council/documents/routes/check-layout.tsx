import { buffer } from 'node:stream/consumers'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { Files } from '../../../platform/storage/files.server.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { DataTable, Notice, type Column } from '../../../ui/index.ts'
import { AttachmentField } from '../../frame/attachment-field.tsx'
import { checkLayoutForm } from '../forms.ts'
import { departuresOf } from '../layout/check-layout.ts'
import { basisDocument, type Departure } from '../layout/departure.ts'
import { layoutParts } from '../layout/layout-parts.ts'
import { departureText } from '../layout/text.vi.ts'
import { wordLayout } from '../layout/word-layout.ts'
import { docxParts } from '../reading/docx-parts.server.ts'
import { formPage } from '../views/form-page.tsx'
import { deskPath } from '../views/paths.ts'

const act = 'document_form.check'

/** Where a Word file is sent to be checked; below it what was found in the one just sent. */
export const checkLayoutPage: PageRoute = async (page, { files }) => {
  const sealed = page.query.get('tep')
  const kept = sealed ? files.seal.open(sealed, page.commune, page.now) : null
  const departures = kept ? await departuresIn(files, kept.file.sha256) : null
  return formPage(page, {
    title: 'Kiểm thể thức văn bản',
    lead: `Gửi tệp Word (.docx); phần mềm so với ${basisDocument}, Phụ lục I và chỉ ra chỗ phải sửa. Tệp không được lưu.`,
    current: deskPath,
    crumbs: [{ href: deskPath, label: 'Sổ văn bản đi' }],
    act,
    path: `${deskPath}/kiem-the-thuc`,
    back: deskPath,
    submit: 'Kiểm tra',
    hasFiles: true,
    above: kept && departures?.ok && !page.again ? <Verdict page={page} name={kept.file.name} departures={departures.value} /> : null,
    children: <AttachmentField page={page} act={act} name="file" label="Tệp Word" hint="Một tệp .docx." takes="documents" />,
  })
}

function Verdict({ page, name, departures }: { page: PageContext; name: string; departures: readonly Departure[] }) {
  if (departures.length === 0) {
    return (
      <Notice tone="success" title={`${name}: đúng thể thức`} isAnnounced>
        Không thấy điểm nào sai thể thức trong những điều máy kiểm được.
      </Notice>
    )
  }
  return (
    <>
      <Notice tone="warning" title={`${name}: ${departures.length} điểm cần sửa`} isAnnounced />
      <DataTable caption="Điểm sai thể thức" isCaptionHidden columns={columnsOf(page)} rows={departures} rowKey={(row) => `${row.code}${row.rule}${row.wanted}`} />
    </>
  )
}

function columnsOf(page: PageContext): readonly Column<Departure>[] {
  return [
    { key: 'what', heading: 'Phần', isRowHeading: true, cell: (row) => departureText[row.code] },
    { key: 'found', heading: 'Đang là', cell: (row) => `${row.found}${row.places > 1 ? ` (${row.places} chỗ)` : ''}` },
    { key: 'wanted', heading: 'Sửa thành', cell: (row) => row.wanted },
    { key: 'at', heading: 'Ở đoạn', isLong: true, cell: (row) => (row.at ? `“${row.at}”` : '–') },
    { key: 'rule', heading: 'Căn cứ', cell: (row) => <a href={`${page.base}/can-cu-phap-luat/${row.rule}`}>{row.rule}</a> },
  ]
}

async function departuresIn(files: Files, sha256: string): Promise<Result<Departure[]>> {
  const stored = await files.store.read(sha256)
  if (!stored) return refuse('document_form.unreadable', { field: 'file' })
  try {
    return ok(departuresOf(wordLayout(await docxParts(await buffer(stored), layoutParts))))
  } catch {
    return refuse('document_form.unreadable', { field: 'file' })
  }
}

/** The file is sealed into the address of the page that tells: it belongs to no matter and is swept away. */
export const checkLayout = actRoute({
  act,
  form: checkLayoutForm,
  again: checkLayoutPage,
  async command({ commune, now }, { file: [file] }, _param, { files }) {
    if (!file) return refuse('document_form.missing', { field: 'file' })
    if (file.kind !== 'docx') return refuse('document_form.not_docx', { field: 'file' })
    const departures = await departuresIn(files, file.sha256)
    return departures.ok ? ok({ sealed: files.seal.seal({ commune, field: 'file', file }, now) }) : departures
  },
  next: ({ sealed }) => `${deskPath}/kiem-the-thuc?tep=${encodeURIComponent(sealed)}`,
})
