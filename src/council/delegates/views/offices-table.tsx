import type { PageContext } from '../../../platform/web/page.server.ts'
import {
  ButtonLink,
  Card,
  DataTable,
  EmptyState,
  StatusChip,
  Timeline,
  type Column,
} from '../../../ui/index.ts'
import { writeDay } from '../../../kernel/clock.ts'
import type { GivenDeputising, HeldOffice } from '../organisation.server.ts'
import { mayBeActedFor } from '../deputising.ts'
import { delegatePermissions } from '../policy.ts'
import { holdsOn } from '../span.ts'
import { officeInBody, officeTitle } from '../text.vi.ts'
import { spanText } from './as-of.tsx'
import { bodyPath, paths, personPath } from './paths.ts'

/** Offices held, of a body or of a person, with what may be done to those that still run. */
export function OfficesTable(props: {
  page: PageContext
  title: string
  offices: readonly HeldOffice[]
  /** What the rows are named by: the person on a body's page, the body on a person's. */
  by: 'person' | 'body'
}) {
  const { page, title, offices, by } = props
  const columns: Column<HeldOffice>[] = [
    {
      key: 'name',
      heading: by === 'person' ? 'Người' : 'Tổ chức',
      isRowHeading: true,
      cell: (held) => (by === 'person' ? held.personName : held.bodyName),
    },
    { key: 'office', heading: 'Chức vụ', cell: (held) => officeTitle(held.office, held.bodyKind) },
    { key: 'days', heading: 'Thời gian', isUnbroken: true, cell: spanText },
    {
      key: 'basis',
      heading: 'Căn cứ',
      cell: (held) => [held.basis, held.endBasis].filter(Boolean).join('; '),
    },
    { key: 'state', heading: 'Hiện nay', cell: (held) => <State page={page} held={held} /> },
    { key: 'acts', heading: 'Việc', cell: (held) => <Acts page={page} held={held} /> },
  ]
  return (
    <Card title={title}>
      <DataTable
        caption={title}
        isCaptionHidden
        isDense
        columns={columns}
        rows={offices}
        rowKey={(held) => held.membershipId}
        rowHref={(held) =>
          page.base + (by === 'person' ? personPath(held.personId) : bodyPath(held.bodyId))
        }
        empty={<EmptyState title="Chưa có ai giữ chức vụ" />}
      />
    </Card>
  )
}

function State({ page, held }: { page: PageContext; held: HeldOffice }) {
  if (holdsOn(held, page.today)) return <StatusChip label="Đang giữ" tone="success" />
  const isComing = Temporal.PlainDate.compare(page.today, held.startsOn) < 0
  return isComing ? (
    <StatusChip label="Chưa đến ngày" tone="info" />
  ) : (
    <StatusChip label="Đã thôi" />
  )
}

function Acts({ page, held }: { page: PageContext; held: HeldOffice }) {
  const isOver = held.endsOn && Temporal.PlainDate.compare(held.endsOn, page.today) < 0
  if (isOver || !delegatePermissions['membership.end'].may(page.actor)) return <>–</>
  const path = `${page.base}${paths.memberships}/${held.membershipId}`
  return (
    <>
      <ButtonLink href={`${path}/thoi`} variant="quiet">
        Ghi thôi
      </ButtonLink>
      {mayBeActedFor(held.office) ? (
        <ButtonLink href={`${path}/giao-quyen`} variant="quiet">
          Giao quyền
        </ButtonLink>
      ) : null}
    </>
  )
}

/** Who acted for whom, and until when. */
export function DeputisingList({
  page,
  given,
}: {
  page: PageContext
  given: readonly GivenDeputising[]
}) {
  if (given.length === 0) return null
  return (
    <Card title="Giao quyền, làm thay">
      <Timeline
        label="Giao quyền, làm thay"
        entries={given.map((each) => ({
          when: spanText(each),
          what: `${each.actingName} làm thay ${each.holderName} (${officeInBody(each.office, each.bodyKind, each.bodyName)})`,
          note: <DeputisingNote page={page} given={each} />,
          tone: holdsOn(each, page.today) ? 'info' : 'neutral',
        }))}
      />
    </Card>
  )
}

function DeputisingNote({ page, given }: { page: PageContext; given: GivenDeputising }) {
  const isOver = Temporal.PlainDate.compare(given.endsOn, page.today) <= 0
  const mayEnd = !isOver && delegatePermissions['deputising.revoke'].may(page.actor)
  return (
    <>
      {given.document}, đến hết ngày {writeDay(given.endsOn)}.{' '}
      {mayEnd ? (
        <a href={`${page.base}${paths.deputisings}/${given.id}/thoi`}>Ghi thôi giao quyền</a>
      ) : null}
    </>
  )
}
