import { writeDay, writeMoment } from '../../../kernel/clock.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { EmptyState, StatusChip, Tabs, Timeline } from '../../../ui/index.ts'
import { officeText } from '../../delegates/index.ts'
import type { ActivityRecord } from '../activity-records.server.ts'
import type { Quota } from '../programme.ts'
import type { ActivityRow, ProgrammeRow, ProgrammeStep } from '../queries.server.ts'
import { stateText, verbText } from '../text.vi.ts'
import { ActivityTable } from './activity-table.tsx'
import { grouped, groupingAsked, groupings, type Grouping } from './grouping.ts'
import { QuotaTable } from './quota-table.tsx'

export function ProgrammeChip({ programme }: { programme: ProgrammeRow }) {
  const { state, documentNumber, adoptedOn } = programme
  const words = adoptedOn
    ? `${stateText[state]}: ${documentNumber}, ${writeDay(adoptedOn)}`
    : stateText[state]
  return <StatusChip label={words} tone={state === 'adopted' ? 'success' : 'neutral'} />
}

/** A programme below its heading: numbers of the plan, activities as one looks at them, what changed. */
export function ProgrammeBody(props: {
  page: PageContext
  address: string
  activities: readonly ActivityRow[]
  quotas: readonly Quota[]
  records: readonly ActivityRecord[]
  steps: readonly ProgrammeStep[]
  hrefOf?: (row: ActivityRow) => string
}) {
  const { page, address, activities, quotas, records, steps, hrefOf } = props
  const by = groupingAsked(page.query)
  return (
    <>
      {quotas.length > 0 ? (
        <>
          <h2>Định mức của kế hoạch</h2>
          <QuotaTable quotas={quotas} base={page.base} />
        </>
      ) : null}
      <h2>Hoạt động</h2>
      {activities.length === 0 ? (
        <EmptyState title="Chưa có hoạt động nào">
          Thêm từng hoạt động, hoặc lập chương trình từ bản chép của năm trước.
        </EmptyState>
      ) : (
        <>
          <Tabs
            label="Cách xem chương trình"
            tabs={(Object.keys(groupings) as Grouping[]).map((key) => ({
              href: `${address}?xem=${key}`,
              label: groupings[key].label,
              isCurrent: key === by,
            }))}
          />
          {grouped(activities, by).map(([name, rows]) => (
            <ActivityTable
              caption={`${name} (${rows.length})`}
              rows={rows}
              base={page.base}
              records={records}
              hrefOf={hrefOf}
            />
          ))}
        </>
      )}
      <Changes steps={steps} isDesk={hrefOf !== undefined} />
    </>
  )
}

function Changes({ steps, isDesk }: { steps: readonly ProgrammeStep[]; isDesk: boolean }) {
  if (steps.length === 0) return null
  return (
    <>
      <h2>Thay đổi</h2>
      <Timeline
        label="Thay đổi của chương trình"
        entries={steps.map((step) => ({
          when: writeMoment(step.at),
          dateTime: step.at.toString(),
          what: verbText[step.verb] ?? step.verb,
          who: isDesk
            ? [step.person, officeText(step.office)].filter(Boolean).join(', ')
            : undefined,
          note: [step.change, step.reason && `Lý do: ${step.reason}`].filter(Boolean).join('. '),
        }))}
      />
    </>
  )
}
