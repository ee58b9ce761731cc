import { ButtonLink, SubmitButton } from './buttons.tsx'
import { ChartWithTable } from './chart-with-table.server.tsx'
import { FilterSelect } from './choice-fields.tsx'
import { DataTable } from './data-table.tsx'
import type { Column } from './data-table.tsx'
import { Icon } from './icons.tsx'
import { MonthGrid, MonthLegend, type MonthDay } from './month-grid.tsx'
import { Pagination } from './pagination.tsx'
import { StatusChip } from './status-chip.tsx'
import { TableToolbar } from './table-toolbar.tsx'
import { SearchField } from './text-fields.tsx'
import type { Tone } from './tone.ts'

type SampleRow = {
  number: string
  title: string
  hamlet: string
  state: string
  tone: Tone
  cost: number
}

const rows: SampleRow[] = [
  {
    number: 'KM-01',
    title: 'Sửa đoạn đường lún qua cầu Ngã Ba',
    hamlet: 'Thôn Đông',
    state: 'Đã trả lời',
    tone: 'success',
    cost: 1_250_000_000,
  },
  {
    number: 'KM-02',
    title: 'Thêm đèn chiếu sáng ngõ chợ',
    hamlet: 'Thôn Đoài',
    state: 'Đang xử lý',
    tone: 'info',
    cost: 86_000_000,
  },
  {
    number: 'KM-03',
    title: 'Nạo vét mương tiêu trước mùa mưa bão',
    hamlet: 'Thôn Thượng',
    state: 'Quá hạn',
    tone: 'error',
    cost: 310_500_000,
  },
]

const money = new Intl.NumberFormat('vi-VN')

const columns: Column<SampleRow>[] = [
  { key: 'so', heading: 'Số', cell: (row) => row.number, isUnbroken: true, isSortable: true },
  { key: 'viec', heading: 'Việc', cell: (row) => row.title, isRowHeading: true, isSortable: true },
  { key: 'thon', heading: 'Thôn', cell: (row) => row.hamlet, isSortable: true },
  {
    key: 'tt',
    heading: 'Trạng thái',
    cell: (row) => <StatusChip label={row.state} tone={row.tone} />,
  },
  {
    key: 'tien',
    heading: 'Kinh phí (đồng)',
    cell: (row) => money.format(row.cost),
    isNumeric: true,
  },
]

function Toolbar({ href }: { href: string }) {
  return (
    <TableToolbar
      filterAction={href}
      clearHref={href}
      views={[
        { href, label: 'Tất cả', count: 128, isCurrent: true },
        { href, label: 'Chờ tôi', count: 7 },
        { href, label: 'Quá hạn', count: 2 },
      ]}
      filters={
        <>
          <SearchField name="tu-khoa" label="Từ khóa" />
          <FilterSelect
            name="loc-thon"
            label="Thôn"
            options={[{ value: '1', label: 'Thôn Đông' }]}
          />
        </>
      }
      exports={
        <>
          <ButtonLink href={href} download>
            <Icon name="download" />
            Excel
          </ButtonLink>
          <ButtonLink href={href} download>
            <Icon name="download" />
            CSV
          </ButtonLink>
        </>
      }
      bulk={{
        formId: 'chon-nhieu',
        action: href,
        children: <SubmitButton variant="secondary">Giao cho tôi</SubmitButton>,
      }}
    />
  )
}

/** A dense table of the desk with its toolbar, and an empty one. */
export function GalleryTables({ href }: { href: string }) {
  return (
    <>
      <h2>Bảng</h2>
      <DataTable
        caption="Việc cần làm"
        columns={columns}
        rows={rows}
        rowKey={(row) => row.number}
        rowHref={(row) => `${href}#${row.number}`}
        sort={{ key: 'viec', direction: 'asc' }}
        sortHref={(key, direction) => `${href}?xep=${key}&chieu=${direction}`}
        select={{ formId: 'chon-nhieu', label: (row) => row.number }}
        isDense
        toolbar={<Toolbar href={href} />}
        footer={
          <Pagination
            page={2}
            pages={40}
            href={(page) => `${href}?trang=${page}`}
            total="1.988 việc"
          />
        }
      />
      <DataTable caption="Bảng trống" columns={columns} rows={[]} rowKey={(row) => row.number} />
    </>
  )
}

const years = ['2022', '2023', '2024', '2025', '2026']

/** One chart of each kind. */
export function GalleryCharts() {
  return (
    <>
      <h2>Biểu đồ</h2>
      <ChartWithTable
        id="do-thi-1"
        kind="bar"
        title="Việc nhận được theo lĩnh vực"
        summary="Giao thông nhiều nhất: 48 việc, gần gấp đôi môi trường."
        categoryHeading="Lĩnh vực"
        unit="việc"
        categories={[
          'Giao thông, thủy lợi',
          'Môi trường, nước sạch',
          'Y tế, giáo dục',
          'An ninh, trật tự',
        ]}
        series={[{ name: 'Năm 2026', values: [48, 25, 17, 9] }]}
      />
      <ChartWithTable
        id="do-thi-2"
        kind="line"
        title="Tỷ lệ trả lời đúng hạn"
        summary="Tăng từ 61,5 % năm 2022 lên 93 % năm 2026."
        categoryHeading="Năm"
        unit="%"
        categories={years}
        series={[
          { name: 'Toàn xã', values: [61.5, 70, 78, 88, 93] },
          { name: 'Bình quân tỉnh', values: [66, 68, 75, 80, 84] },
        ]}
      />
      <ChartWithTable
        id="do-thi-3"
        kind="stacked"
        title="Việc theo kết quả, từng năm"
        summary="Số việc quá hạn giảm còn 4 trong năm 2026."
        categoryHeading="Năm"
        unit="việc"
        categories={years}
        series={[
          { name: 'Đúng hạn', values: [80, 88, 96, 110, 124] },
          { name: 'Trễ hạn', values: [22, 18, 14, 9, 4] },
          { name: 'Đang làm', values: [5, 6, 8, 7, 11] },
        ]}
        isTableOpen
      />
    </>
  )
}

const weekdays = ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'CN'].map((short) => ({ short, full: short }))

const august: MonthDay[][] = [17, 24].map((monday) =>
  weekdays.map((_, place) => ({
    day: monday + place,
    kind: place > 4 ? 'off' : undefined,
    isToday: monday + place === 18,
  })),
)

/** A piece of a month with each kind of day. */
export function GalleryMonth() {
  const [first = [], second = []] = august
  const swapped: MonthDay = { day: 22, kind: 'swapped', note: 'Làm bù' }
  const awaiting: MonthDay = { day: 24, kind: 'awaiting', note: 'Chờ xác nhận' }
  const special: MonthDay = { day: 25, kind: 'special', note: 'Nghỉ lễ' }
  return (
    <>
      <h2>Tháng</h2>
      <MonthLegend
        words={{ off: 'Cuối tuần', special: 'Nghỉ lễ', swapped: 'Làm bù', awaiting: 'Chờ xác nhận' }}
      />
      <div class="months">
        <MonthGrid
          caption="Tháng 8 năm 2026"
          weekdays={weekdays}
          weeks={[
            [...first.slice(0, 5), swapped, first[6] ?? null],
            [awaiting, special, ...second.slice(2)],
          ]}
        />
      </div>
    </>
  )
}
