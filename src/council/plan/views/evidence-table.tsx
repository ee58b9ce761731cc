import { writeNumber } from '../../../kernel/numbers.ts'
import { writeDay } from '../../../kernel/clock.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { Card, DataTable, EmptyState, Pagination, type Column } from '../../../ui/index.ts'
import { evidencePageSize, type DutyDossier, type EvidenceShown } from '../duty.server.ts'
import { planPermissions } from '../policy.ts'
import { places, sameWith, type Place } from './addresses.ts'

/** The records that prove a duty, newest first, with how each came to count. */
export function EvidenceTable(props: {
  page: PageContext
  dossier: DutyDossier
  place: Place
  number: number
}) {
  const { page, dossier, place, number } = props
  const { duty, day, evidence, evidenceCount } = dossier
  if (duty.kind === 'principle') return null
  const pages = Math.max(1, Math.ceil(evidenceCount / evidencePageSize))
  const path = `${places[place]}/nhiem-vu/${encodeURIComponent(duty.code)}`
  return (
    <Card title="Bằng chứng">
      <DataTable
        caption={`Hồ sơ chứng minh đến hết ngày ${writeDay(day)}`}
        isCaptionHidden
        isDense
        columns={columnsFor(page, place, day)}
        rows={evidence}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title="Chưa có bằng chứng">
            Chưa hồ sơ nào trong phần mềm được tính cho mục này tới ngày đang xem. Cần có:{' '}
            {duty.evidence || 'chưa ghi'}.
          </EmptyState>
        }
        footer={
          pages > 1 ? (
            <Pagination
              page={number}
              pages={pages}
              total={`${writeNumber(evidenceCount)} hồ sơ`}
              href={(wanted) =>
                sameWith(page, path, { trang: wanted === 1 ? null : String(wanted) })
              }
            />
          ) : null
        }
      />
    </Card>
  )
}

function columnsFor(
  page: PageContext,
  place: Place,
  day: Temporal.PlainDate,
): Column<EvidenceShown>[] {
  const mayRemove = place === 'desk' && planPermissions['evidence.remove'].may(page.actor)
  return [
    { key: 'day', heading: 'Ngày', isUnbroken: true, cell: ({ onDay }) => writeDay(onDay) },
    {
      key: 'label',
      heading: 'Hồ sơ',
      isRowHeading: true,
      cell: (record) => <RecordLink page={page} record={record} place={place} />,
    },
    {
      key: 'how',
      heading: 'Vì sao được tính',
      cell: (record) => <How record={record} day={day} isNamed={place === 'desk'} />,
    },
    ...(mayRemove ? [{ key: 'remove', heading: 'Gỡ', cell: removalOf(page) }] : []),
  ]
}

function removalOf(page: PageContext) {
  return ({ id, removedOn, label }: EvidenceShown) =>
    removedOn ? (
      '–'
    ) : (
      <a href={`${page.base}${places.desk}/bang-chung/${id}/go`} aria-label={`Gỡ: ${label}`}>
        Gỡ
      </a>
    )
}

function RecordLink({
  page,
  record,
  place,
}: {
  page: PageContext
  record: EvidenceShown
  place: Place
}) {
  const path = place === 'desk' ? (record.deskPath ?? record.publicPath) : record.publicPath
  return path ? <a href={page.base + path}>{record.label}</a> : <>{record.label}</>
}

function How(props: { record: EvidenceShown; day: Temporal.PlainDate; isNamed: boolean }) {
  const { record, day, isNamed } = props
  const { reason, addedBy, countsFor, onDay, removedOn, removedBy, removedBecause } = record
  return (
    <div>
      {reason
        ? `Thêm bằng tay${isNamed && addedBy ? ` bởi ${addedBy}` : ''}: ${reason}`
        : 'Tự tính theo loại hồ sơ'}
      {countsFor.equals(onDay) ? null : (
        <div class="hint">Tính cho kỳ có ngày {writeDay(countsFor)}</div>
      )}
      {removedOn ? (
        <div class="hint">
          {Temporal.PlainDate.compare(removedOn, day) <= 0 ? 'Đã gỡ' : 'Sau ngày xem, bị gỡ'} từ{' '}
          {writeDay(removedOn)}
          {isNamed && removedBy ? ` bởi ${removedBy}` : ''}: {removedBecause}
        </div>
      ) : null}
    </div>
  )
}
