import { randomUUIDv7 } from 'node:crypto'
import { writeMoment } from '../../../kernel/clock.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { DataTable, EmptyState, Form, Pagination, StatusChip, SubmitButton, TableToolbar, type Column } from '../../../ui/index.ts'
import { pageSize, type NotificationList, type NotificationRow } from '../queries.server.ts'
import { kindText, listText as text } from '../text.vi.ts'

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
      cell: (row) => <Told page={page} row={row} petition={titles.get(row.petitionId ?? '')} />,
    },
    { key: 'kind', heading: text.kind, cell: (row) => kindText[row.kind] },
    { key: 'at', heading: text.at, isUnbroken: true, cell: (row) => writeMoment(row.at) },
    { key: 'state', heading: text.state, cell: (row) => <ReadMark page={page} row={row} /> },
  ]
}

/** A button, not a link: opening it changes something, which a link must not do. */
function Told(props: { page: PageContext; row: NotificationRow; petition: string | undefined }) {
  const { page, row, petition } = props
  return (
    <>
      <Act page={page} row={row} verb="mo">
        {row.title}
      </Act>
      {petition ? <p class="hint">{petition}</p> : null}
    </>
  )
}

function ReadMark({ page, row }: { page: PageContext; row: NotificationRow }) {
  if (row.isRead) return <>{text.read}</>
  return (
    <>
      <StatusChip label={text.unread} tone="info" />
      <Act page={page} row={row} verb="da-doc" label={text.markOne(row.title)}>
        {text.mark}
      </Act>
    </>
  )
}

function Act(props: {
  page: PageContext
  row: NotificationRow
  verb: 'mo' | 'da-doc'
  label?: string
  children: string
}) {
  const { page, row, verb, label, children } = props
  return (
    <Form
      class="in-row"
      action={`${page.base}${listPath}/${row.id}/${verb}`}
      idempotencyKey={randomUUIDv7()}
      label={label}
    >
      <SubmitButton variant="quiet">{children}</SubmitButton>
    </Form>
  )
}
