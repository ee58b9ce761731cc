import { writeNumber } from '../../../kernel/numbers.ts'
import type { Child } from 'hono/jsx'
import { writeDay } from '../../../kernel/clock.ts'
import { pageSize, type LogPage } from '../../../platform/audit/log.server.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import {
  DataTable,
  DateField,
  EmptyState,
  FilterSelect,
  Pagination,
  TableToolbar,
  type Column,
} from '../../../ui/index.ts'
import { listAddress } from '../../frame/list-address.ts'
import type { AskedLog } from '../log-filter.ts'
import { actText, knownActs } from '../text.vi.ts'

/** A page of the log with its filter and paging; the desk adds fields and columns of its own. */
export function LogTable<Line extends { id: string }>(props: {
  page: PageContext
  path: string
  asked: AskedLog
  log: LogPage<Line>
  columns: readonly Column<Line>[]
  isDense?: boolean
  moreFields?: Child
}) {
  const { page, path, asked, log } = props
  const address = page.base + path
  return (
    <DataTable
      caption="Các mục nhật ký"
      isCaptionHidden
      isDense={props.isDense}
      columns={props.columns}
      rows={log.lines}
      rowKey={(line) => line.id}
      toolbar={
        <TableToolbar
          filterAction={address}
          clearHref={address}
          filterLabel="Lọc nhật ký"
          filters={
            <>
              <DateField
                name="ngay"
                label="Ngày"
                hint="Ví dụ 05/03/2026"
                optional="unmarked"
                value={asked.day ? writeDay(asked.day) : (page.query.get('ngay') ?? '')}
                error={isUnread(page, asked) ? 'Ngày này không có trong lịch.' : undefined}
              />
              <FilterSelect
                name="loai"
                label="Việc làm"
                value={asked.act}
                options={knownActs.map((act) => ({ value: act, label: actText(act) }))}
              />
              {props.moreFields}
            </>
          }
        />
      }
      empty={
        <EmptyState title="Không có mục nào">
          Không có mục nhật ký nào khớp với điều kiện đang chọn. Hãy bỏ bớt điều kiện lọc.
        </EmptyState>
      }
      footer={
        <Pagination
          page={asked.page}
          pages={Math.max(1, Math.ceil(log.total / pageSize))}
          total={`${writeNumber(log.total)} mục`}
          href={(number) => listAddress(page, path, { trang: String(number) })}
        />
      }
    />
  )
}

function isUnread(page: PageContext, asked: AskedLog): boolean {
  return asked.day === null && (page.query.get('ngay') ?? '').trim() !== ''
}
