import { writeDay, writeMoment } from '../../../kernel/clock.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { ButtonLink, Card, DataTable, HiddenField, SubmitButton, type Column } from '../../../ui/index.ts'
import { ActForm } from '../../frame/act-form.tsx'
import { bodiesReceivedFor, closesForOthers } from '../policy.ts'
import type { Recipient } from '../recipients-store.server.ts'
import { wayText } from '../text.vi.ts'
import { documentPath } from './paths.ts'

/** Whom the paper was sent to, and who has it; whoever got it says so here. */
export function Recipients(props: { page: PageContext; documentId: string; recipients: readonly Recipient[] }) {
  const { page, documentId, recipients } = props
  if (recipients.length === 0) return null
  const mayReceive = (row: Recipient) =>
    !row.receivedAt &&
    (closesForOthers(page.actor) || (row.bodyId !== null && bodiesReceivedFor(page.actor).includes(row.bodyId)))
  const columns: readonly Column<Recipient>[] = [
    { key: 'name', heading: 'Nơi nhận', isRowHeading: true, cell: (row) => row.name },
    { key: 'way', heading: 'Cách gửi', cell: (row) => wayText[row.way] },
    { key: 'sent', heading: 'Ngày gửi', isUnbroken: true, cell: (row) => writeDay(row.sentOn) },
    {
      key: 'received',
      heading: 'Đã nhận',
      isRoomy: true,
      cell: (row) => {
        if (row.receivedAt) return `${writeMoment(row.receivedAt)}${row.receivedBy ? `, ${row.receivedBy}` : ''}`
        if (!mayReceive(row)) return 'Chưa báo nhận'
        return (
          <ActForm page={page} act="official_document.receive" path={`${documentPath(documentId)}/da-nhan`}>
            <HiddenField name="recipientId" value={row.id} />
            <SubmitButton variant="secondary">Báo đã nhận</SubmitButton>
          </ActForm>
        )
      },
    },
  ]
  return (
    <Card title="Nơi nhận">
      <DataTable caption="Nơi nhận văn bản" isCaptionHidden columns={columns} rows={recipients} rowKey={(row) => row.id} />
      {recipients.some(({ way }) => way === 'paper') && closesForOthers(page.actor) ? (
        <ButtonLink href={`${page.base}${documentPath(documentId)}/phieu-gui`}>In phiếu gửi</ButtonLink>
      ) : null}
    </Card>
  )
}
