import { writeDay } from '../../../kernel/clock.ts'
import { dayReason } from '../../../law/text.vi.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { Card, DataTable, Disclosure, StatusChip, type Column } from '../../../ui/index.ts'
import type { PetitionDossier } from '../queries.server.ts'
import {
  responsibilityClock,
  type DayRun,
  type Holding,
  type Responsible,
} from '../responsibility-clock.ts'

/** "Ai giữ bao lâu": each office with its working days, every day passed over named. No person is. */
export function ResponsibilityOf({ page, petition }: { page: PageContext; petition: PetitionDossier }) {
  const holdings = responsibilityClock(petition.steps, page.calendar, page.today)
  if (holdings.length === 0) return null
  const columns: readonly Column<Holding>[] = [
    {
      key: 'who',
      heading: 'Cơ quan',
      isRowHeading: true,
      cell: (held) => held.holder ?? officeOf(held.responsible, petition),
    },
    {
      key: 'from',
      heading: 'Thời gian',
      cell: ({ from, to, isOpen }) => (
        <>
          {writeDay(from)} – {isOpen ? 'nay' : writeDay(to)}
        </>
      ),
    },
    { key: 'days', heading: 'Ngày làm việc', isNumeric: true, cell: (held) => held.workingDays },
    { key: 'late', heading: 'So với hạn', cell: (held) => <Lateness held={held} /> },
  ]
  return (
    <Card title="Ai giữ bao lâu">
      <p class="hint">
        Tính theo ngày làm việc của lịch Hội đồng; ngày nhận không tính. Trễ hạn được tính lại mỗi
        lần xem.
      </p>
      <DataTable
        caption="Thời gian mỗi cơ quan giữ kiến nghị"
        isCaptionHidden
        isDense
        columns={columns}
        rows={holdings}
        rowKey={({ from, responsible }) => `${responsible}:${from.toString()}`}
      />
      <DaysApart holdings={holdings} />
    </Card>
  )
}

function officeOf(responsible: Responsible, { sentUpTo }: PetitionDossier): string {
  if (responsible === 'council_office') return 'Bộ phận giúp việc Hội đồng'
  if (responsible === 'standing_body') return 'Thường trực HĐND'
  return responsible === 'above' && sentUpTo ? sentUpTo : 'Cơ quan cấp trên'
}

function Lateness({ held: { dueOn, lateBy } }: { held: Holding }) {
  if (!dueOn) return <>–</>
  return (
    <>
      {lateBy > 0 ? <StatusChip label={`Trễ ${lateBy} ngày`} tone="error" /> : 'Đúng hạn'}{' '}
      <span class="hint">{writeDay(dueOn)}</span>
    </>
  )
}

function DaysApart({ holdings }: { holdings: readonly Holding[] }) {
  const skipped = holdings.flatMap((held) => held.skipped)
  const swapped = holdings.flatMap((held) => held.swapped)
  if (skipped.length + swapped.length === 0) return null
  return (
    <Disclosure summary="Những ngày không tính, và vì sao">
      <ul>
        {skipped.map((run) => (
          <li>{runWords(run)}</li>
        ))}
        {swapped.map((run) => (
          <li>{runWords(run)} (có tính)</li>
        ))}
      </ul>
    </Disclosure>
  )
}

function runWords({ from, to, status }: DayRun): string {
  const days = from.equals(to) ? writeDay(from) : `${writeDay(from)} – ${writeDay(to)}`
  const why = status.why === 'weekend' ? 'nghỉ cuối tuần' : dayReason({ ...status, on: from })
  return `${days}: ${why}`
}
