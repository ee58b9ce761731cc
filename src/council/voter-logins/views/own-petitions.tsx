import { writeDay } from '../../../kernel/clock.ts'
import { maskedPhone } from '../../../platform/messages/phone.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import {
  DataTable,
  EmptyState,
  Form,
  FormActions,
  Notice,
  PageHeading,
  StatusChip,
  SubmitButton,
} from '../../../ui/index.ts'
import { stateText, type VoterPetition } from '../../petitions/index.ts'
import { voterText as text } from '../text.vi.ts'

/** The petitions that carry the number of whoever holds the telephone. */
export function OwnPetitions(props: {
  page: PageContext
  phone: string
  petitions: readonly VoterPetition[]
}) {
  const { page, phone, petitions } = props
  const title = text.ofPhone(maskedPhone(phone))
  const open = ({ receiptCode }: VoterPetition) =>
    `${page.base}/kien-nghi/tra-cuu?ma=${receiptCode}`
  return (
    <>
      <PageHeading title={text.title} lead={title} />
      <DataTable
        caption={title}
        isCaptionHidden
        rows={petitions}
        rowKey={({ receiptCode }) => receiptCode}
        rowHref={open}
        columns={[
          { key: 'title', heading: text.petition, isRowHeading: true, cell: (one) => one.title },
          {
            key: 'code',
            heading: text.receiptCode,
            isUnbroken: true,
            cell: (one) => one.receiptCode,
          },
          {
            key: 'state',
            heading: text.state,
            cell: ({ state }) => <StatusChip label={stateText[state]} tone="info" />,
          },
          {
            key: 'received',
            heading: text.receivedOn,
            isUnbroken: true,
            cell: (one) => writeDay(one.receivedOn),
          },
          {
            key: 'due',
            heading: text.dueOn,
            isUnbroken: true,
            cell: ({ dueOn }) => (dueOn ? writeDay(dueOn) : '–'),
          },
        ]}
        empty={<EmptyState title={text.none}>{text.noneMeaning}</EmptyState>}
      />
      {petitions.length > 0 ? <Notice tone="info">{text.closedMatters}</Notice> : null}
      <Form action={`${page.base}/cu-tri/thoat`}>
        <p class="hint">{text.leaveMeaning}</p>
        <FormActions>
          <SubmitButton variant="secondary">{text.leave}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
