import { writeMoment } from '../../../kernel/clock.ts'
import { publicLog, type PublicLine } from '../../../platform/audit/log.server.ts'
import { newestHeads } from '../../../platform/audit/public-proof.server.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, PageHeading, type Column } from '../../../ui/index.ts'
import { officeText } from '../../delegates/index.ts'
import { askedLog } from '../log-filter.ts'
import { actText, knownActs, numberText } from '../text.vi.ts'
import { Heads } from '../views/heads.tsx'
import { LogTable } from '../views/log-table.tsx'

const path = '/nhat-ky'
const headsShown = 10

/** The log as everybody may read and check it: what was done, when and in which office. */
export const publicLogPage: PageRoute = async (page) => {
  const asked = askedLog(page.query, knownActs)
  const log = await publicLog(page, asked)
  const heads = await newestHeads(page, headsShown)
  return page.portal(
    { title: 'Nhật ký công khai', current: path },
    <>
      <PageHeading
        title="Nhật ký công khai"
        lead="Mỗi việc làm trên hệ thống để lại một mục. Không ai sửa hay xóa được mà không bị phát hiện. Tên người và nội dung riêng không nêu ở đây."
        actions={
          <ButtonLink href={`${page.base}${path}/xuat.jsonl`} variant="primary">
            Tải toàn bộ nhật ký
          </ButtonLink>
        }
      />
      <Heads page={page} heads={heads} />
      <LogTable
        page={page}
        path={path}
        asked={asked}
        log={log}
        columns={columnsOf(page, heads[0]?.size ?? 0)}
      />
    </>,
  )
}

function columnsOf(page: PageContext, sealed: number): Column<PublicLine>[] {
  return [
    { key: 'number', heading: 'Số', isNumeric: true, cell: ({ index }) => numberText(index) },
    { key: 'at', heading: 'Thời điểm', isUnbroken: true, cell: ({ at }) => writeMoment(at) },
    { key: 'act', heading: 'Việc làm', isRowHeading: true, cell: ({ act }) => actText(act) },
    { key: 'office', heading: 'Chức vụ', cell: ({ office }) => officeText(office ?? '') || '–' },
    {
      key: 'proof',
      heading: 'Bằng chứng',
      cell: ({ id, index }) =>
        index < sealed ? (
          <a href={`${page.base}${path}/${id}`} download data-turbo="false">
            Tải<span class="visually-hidden"> bằng chứng của mục số {numberText(index)}</span>
          </a>
        ) : (
          'Chờ niêm'
        ),
    },
  ]
}
