import { randomUUIDv7 } from 'node:crypto'
import { writeMoment } from '../../../kernel/clock.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import {
  DataTable,
  EmptyState,
  Form,
  Pagination,
  StatusChip,
  SubmitButton,
  TableToolbar,
  type Column,
} from '../../../ui/index.ts'
import { pageSize, type NotificationList, type NotificationRow } from '../queries.server.ts'
import { listText as text } from '../text.vi.ts'

export const listPath = '/thong-bao'

/** The account's notifications: each opens its matter, and is read from then on. */
export function NotificationTable(props: {
  page: PageContext
  list: NotificationList
  titles: ReadonlyMap<string, string>
  onlyUnread: boolean
  number: number
}) {
  const { page, list, titles, onlyUnread, number } = props
  const here = page.base + listPath
  const href = (to: number) => addressOf(here, onlyUnread, to)
  return (
    <DataTable
      caption={text.title}
      isCaptionHidden
      columns={columnsOf(page, titles)}
      rows={list.rows}
      rowKey={(row) => row.id}
      toolbar={
        <TableToolbar
          views={[
            { href: here, label: text.all, isCurrent: !onlyUnread },
            { href: addressOf(here, true, 1), label: text.onlyUnread, isCurrent: onlyUnread },
          ]}
        />
      }
      empty={
        <EmptyState title={onlyUnread ? text.noneUnread : text.none}>{text.noneMeaning}</EmptyState>
      }
      footer={
        <Pagination
          page={number}
          pages={Math.max(1, Math.ceil(list.total / pageSize))}
          total={text.total(list.total)}
          href={href}
        />
      }
    />
  )
}

function addressOf(here: string, onlyUnread: boolean, number: number): string {
  const query = new URLSearchParams()
  if (onlyUnread) query.set('loc', 'chua-doc')
  if (number > 1) query.set('trang', String(number))
  return query.size > 0 ? `${here}?${query.toString()}` : here
}

function columnsOf(
  page: PageContext,
  titles: ReadonlyMap<string, string>,
): Column<NotificationRow>[] {
  return [
    {
      key: 'title',
      heading: text.what,
      isRowHeading: true,
      cell: (row) => <Told row={row} petition={titles.get(row.petitionId ?? '')} />,
    },
    { key: 'at', heading: text.at, isUnbroken: true, cell: (row) => writeMoment(row.at) },
    { key: 'state', heading: text.state, isUnbroken: true, cell: (row) => <ReadMark row={row} /> },
    {
      key: 'acts',
      heading: text.acts,
      isUnbroken: true,
      cell: (row) => <Acts page={page} row={row} />,
    },
  ]
}

function Told({ row, petition }: { row: NotificationRow; petition: string | undefined }) {
  return (
    <>
      {row.title}
      {petition ? <p class="hint">{petition}</p> : null}
    </>
  )
}

function ReadMark({ row }: { row: NotificationRow }) {
  return row.isRead ? <>{text.read}</> : <StatusChip label={text.unread} tone="info" />
}

/** Buttons, not links: opening a notification marks it as read, and a link must change nothing. */
function Acts({ page, row }: { page: PageContext; row: NotificationRow }) {
  const action = `${page.base}${listPath}/${row.id}`
  return (
    <Form
      class="form-inline"
      action={`${action}/mo`}
      idempotencyKey={randomUUIDv7()}
      label={row.title}
    >
      <SubmitButton variant="secondary">{text.open}</SubmitButton>
      {row.isRead ? null : (
        <SubmitButton variant="quiet" formaction={`${action}/da-doc`}>
          {text.mark}
        </SubmitButton>
      )}
    </Form>
  )
}
