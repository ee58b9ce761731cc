import { writeDay } from '../../../kernel/clock.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import {
  ButtonLink,
  DataTable,
  EmptyState,
  PageHeading,
  ProgressBar,
  Tabs,
  type Column,
} from '../../../ui/index.ts'
import { shareTrulyDone } from '../followed.server.ts'
import { supervisionPermissions } from '../policy.ts'
import { supervisionsFor } from '../queries.server.ts'
import type { SupervisionRow } from '../shown.ts'
import { kindText } from '../text.vi.ts'
import { SupervisionChip } from '../views/marks.tsx'
import { deskPath, supervisionPath } from '../views/paths.ts'

export const listColumns: readonly Column<SupervisionRow>[] = [
  {
    key: 'subject',
    heading: 'Nội dung',
    cell: (row) => row.subject,
    isRowHeading: true,
    isRoomy: true,
  },
  { key: 'kind', heading: 'Hình thức', cell: (row) => kindText[row.kind] },
  { key: 'body', heading: 'Cơ quan giám sát', cell: (row) => row.body },
  {
    key: 'number',
    heading: 'Văn bản',
    cell: (row) => row.conclusionNumber || row.documentNumber,
    isUnbroken: true,
  },
  {
    key: 'day',
    heading: 'Ngày',
    cell: (row) => writeDay(row.concludedOn ?? row.decidedOn),
    isUnbroken: true,
  },
  { key: 'state', heading: 'Bước', cell: (row) => <SupervisionChip state={row.state} /> },
]

export const deskTabs = (base: string, current: string) => (
  <Tabs
    label="Giám sát"
    tabs={[
      { href: base + deskPath, label: 'Các cuộc giám sát', isCurrent: current === 'list' },
      {
        href: `${base}${deskPath}/kien-nghi`,
        label: 'Kiến nghị giám sát',
        isCurrent: current === 'recommendations',
      },
      {
        href: `${base}${deskPath}/bao-phu`,
        label: 'Bao phủ lĩnh vực',
        isCurrent: current === 'coverage',
      },
    ]}
  />
)

/** Every supervision that this person may read, the newest first. */
export const deskList: PageRoute = async (page) => {
  const [rows, share] = await Promise.all([supervisionsFor(page), shareTrulyDone(page)])
  const begin = supervisionPermissions['supervision.decide'].may(page.actor) ? (
    <ButtonLink href={`${page.base}${deskPath}/mo`} variant="primary">
      Mở hồ sơ giám sát
    </ButtonLink>
  ) : null
  return page.desk(
    { title: 'Giám sát', current: deskPath, live: 'supervisions' },
    <>
      <PageHeading
        title="Giám sát, khảo sát"
        lead="Từ quyết định đến kiến nghị được xem lại tại chỗ."
        actions={begin}
      />
      {deskTabs(page.base, 'list')}
      {share.made > 0 ? (
        <ProgressBar
          label="Kiến nghị thật sự đã thực hiện (bên khác xem lại)"
          value={share.done}
          max={share.made}
        />
      ) : null}
      <DataTable
        caption="Các cuộc giám sát"
        isCaptionHidden
        columns={listColumns}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => page.base + supervisionPath(row.id)}
        empty={
          <EmptyState title="Chưa có cuộc giám sát nào" actions={begin}>
            Mở hồ sơ theo quyết định, hoặc từ một hoạt động của chương trình năm.
          </EmptyState>
        }
      />
    </>,
  )
}
