import { writeDay } from '../../../kernel/clock.ts'
import { writeNumber } from '../../../kernel/numbers.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, DataTable, EmptyState, PageHeading, Pagination, TableToolbar, TextField, type Column } from '../../../ui/index.ts'
import { listAddress, pageNumber } from '../../frame/list-address.ts'
import { incomingStates } from '../incoming-document.ts'
import { incomingDocuments, incomingPageSize, type IncomingRow } from '../incoming.server.ts'
import { documentPermissions } from '../policy.ts'
import { kindText } from '../text.vi.ts'
import { DueChip, IncomingChip, UrgencyChip } from '../views/incoming-marks.tsx'
import { incomingDocumentPath, incomingPath } from '../views/paths.ts'

/** The register of papers that arrived. */
export const incomingList: PageRoute = async (page) => {
  const filter = {
    state: incomingStates.find((state) => state === page.query.get('buoc')) ?? null,
    isMine: page.query.get('cua-toi') === '1',
    isOverdue: page.query.get('han') === 'qua',
    words: (page.query.get('tim') ?? '').slice(0, 200),
    page: pageNumber(page.query),
  }
  const { rows, total } = await incomingDocuments(page, filter)
  const mayReceive = documentPermissions['incoming_document.receive'].may(page.actor)
  return page.desk(
    { title: 'Sổ văn bản đến', current: incomingPath, live: 'incoming-documents' },
    <>
      <PageHeading
        title="Sổ văn bản đến"
        actions={
          mayReceive ? (
            <ButtonLink href={`${page.base}${incomingPath}/them`} variant="primary">
              Vào sổ văn bản đến
            </ButtonLink>
          ) : null
        }
      />
      <DataTable
        caption="Sổ văn bản đến"
        isCaptionHidden
        isDense
        columns={columnsOf(page)}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => page.base + incomingDocumentPath(row.id)}
        toolbar={
          <TableToolbar
            views={viewsOf(page)}
            filterAction={page.base + incomingPath}
            clearHref={page.base + incomingPath}
            filters={<TextField name="tim" label="Từ hoặc số cần tìm" value={filter.words} optional="unmarked" />}
          />
        }
        empty={<EmptyState title="Không có văn bản đến nào">Không có văn bản nào khớp với điều kiện đang chọn.</EmptyState>}
        footer={
          <Pagination
            page={filter.page}
            pages={Math.max(1, Math.ceil(total / incomingPageSize))}
            total={`${writeNumber(total)} văn bản đến`}
            href={(place) => listAddress(page, incomingPath, { trang: place === 1 ? null : String(place) })}
          />
        }
      />
    </>,
  )
}

function columnsOf(page: PageContext): readonly Column<IncomingRow>[] {
  return [
    { key: 'arrival', heading: 'Số đến', isUnbroken: true, cell: (row) => `${row.arrivalNumber}/${row.arrivalYear}` },
    { key: 'arrived', heading: 'Ngày đến', isUnbroken: true, cell: (row) => writeDay(row.arrivedOn) },
    { key: 'issuer', heading: 'Cơ quan gửi', cell: (row) => row.issuer },
    { key: 'number', heading: 'Số, ký hiệu', cell: (row) => row.documentNumber || '–' },
    { key: 'subject', heading: 'Trích yếu', isRowHeading: true, cell: (row) => `${kindText[row.kind]} ${row.subject}` },
    { key: 'assignee', heading: 'Người giải quyết', cell: (row) => row.assignee ?? 'Chưa giao' },
    {
      key: 'state',
      heading: 'Bước, hạn',
      isRoomy: true,
      cell: (row) => (
        <>
          <IncomingChip row={row} />
          <UrgencyChip row={row} />
          <DueChip page={page} row={row} />
        </>
      ),
    },
  ]
}

function viewsOf(page: PageContext) {
  const view = (label: string, change: Record<string, string | null>) => ({
    label,
    href: listAddress(page, incomingPath, { trang: null, buoc: null, han: null, 'cua-toi': null, ...change }),
    isCurrent: ['buoc', 'han', 'cua-toi'].every((name) => page.query.get(name) === (change[name] ?? null)),
  })
  return [
    view('Tất cả', {}),
    view('Giao cho tôi', { 'cua-toi': '1', buoc: 'assigned' }),
    view('Chờ giao', { buoc: 'received' }),
    view('Đang giải quyết', { buoc: 'assigned' }),
    view('Quá hạn', { han: 'qua' }),
    view('Đã xong', { buoc: 'closed' }),
  ]
}
