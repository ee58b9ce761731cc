import { Disclosure, Notice, Tabs } from '../../../ui/index.ts'
import { leastYears } from '../forecast.ts'
import { likelyFrom, unlikelyBelow } from '../outlook.ts'
import type { IndicatorShown } from '../queries.server.ts'
import { chanceText } from '../text.vi.ts'
import type { SetRow } from './set-table.tsx'

/** The years that have targets, from last year on. */
export function YearTabs(props: {
  base: string
  set: readonly IndicatorShown[]
  year: number
  today: Temporal.PlainDate
}) {
  const { base, set, year, today } = props
  const withTarget = set.flatMap(({ targets }) => targets.map((target) => target.year))
  const years = new Set([year, today.year, ...withTarget.filter((each) => each >= today.year - 1)])
  const tabs = [...years]
    .toSorted((one, other) => one - other)
    .map((each) => ({
      href: `${base}?nam=${each}`,
      label: String(each),
      isCurrent: each === year,
    }))
  return <Tabs tabs={tabs} label="Chọn năm của mục tiêu" />
}

/** How many stand well and how many are off course, in one sentence. */
export function SetSummary({ rows, year }: { rows: readonly SetRow[]; year: number }) {
  const count = (...kinds: string[]) =>
    rows.filter(({ outlook }) => kinds.includes(outlook.kind)).length
  const warned = count('unlikely', 'missed')
  const isSample = rows.some(({ indicator }) => indicator.isSample)
  if (rows.length === 0) return null
  return (
    <>
      <Notice tone={warned > 0 ? 'warning' : 'info'}>
        Năm {year}: {rows.length} chỉ tiêu; đạt hoặc có khả năng đạt {count('reached', 'likely')},
        chưa chắc {count('uncertain')}, không đạt hoặc khó đạt {warned}, chưa đánh giá được{' '}
        {count('without_target', 'too_short')}.
      </Notice>
      {isSample ? (
        <Notice>
          Bộ chỉ tiêu mẫu để dùng thử: tên gọi và mọi con số được đặt ra, không phải số liệu của xã.
        </Notice>
      ) : null}
    </>
  )
}

/** How a chance comes about, for whoever asks. */
export function ForecastMethod() {
  return (
    <Disclosure summary="Khả năng đạt được tính thế nào">
      <p>
        Từ số liệu cả năm đã kiểm tra (ít nhất {leastYears} năm liền): lấy số năm gần nhất cộng mức
        tăng, giảm trung bình mỗi năm; độ rộng của khoảng dự báo lấy từ độ dao động của các năm
        trước, càng xa càng rộng. Khoảng dự báo là nơi tám trên mười kết quả sẽ rơi vào. Từ{' '}
        {chanceText(likelyFrom)} trở lên là có khả năng đạt, dưới {chanceText(unlikelyBelow)} là
        cảnh báo. Cách tính không dùng ý kiến của ai và cho cùng kết quả với cùng số liệu.
      </p>
    </Disclosure>
  )
}
