import { randomUUIDv7 } from 'node:crypto'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import {
  Breadcrumbs,
  ButtonLink,
  EmptyState,
  Form,
  HiddenField,
  Notice,
  PageHeading,
  SubmitButton,
} from '../../../ui/index.ts'
import { readLineBack } from '../commands/correct-line.server.ts'
import { readBackForm } from '../forms.ts'
import { linesOf, type LineRow } from '../lines.server.ts'
import { ofMeeting } from '../meeting-page.server.ts'
import { meetingName } from '../text.vi.ts'
import { KindChip } from '../views/marks.tsx'
import { deskPath, meetingPath } from '../views/paths.ts'

/** What was noted, in large type, to be read to those who said it; each with its tick. */
export const readBackPage = ofMeeting(async (page, meeting) => {
  const lines = (await linesOf(page, { meetingId: meeting.id })).filter(
    ({ isWithdrawn }) => !isWithdrawn,
  )
  const read = lines.filter(({ readBackAt }) => readBackAt !== null).length
  const address = page.base + meetingPath(meeting.id)
  const refusal = page.again?.refusal
  return page.desk(
    {
      title: `Đọc lại: ${meetingName(meeting)}`,
      current: deskPath,
      live: `voter-meeting:${meeting.id}`,
    },
    <>
      <Breadcrumbs
        crumbs={[
          { href: page.base + deskPath, label: 'Tiếp xúc cử tri' },
          { href: address, label: meetingName(meeting) },
          { label: 'Đọc lại' },
        ]}
      />
      <PageHeading
        title="Đọc lại cho cử tri nghe"
        lead={`Đã đọc lại ${read} trên ${lines.length} dòng. Cử tri bảo sai thì bấm “Sửa”, lời cũ vẫn được giữ.`}
        actions={<ButtonLink href={`${address}/ghi`}>Ghi tiếp</ButtonLink>}
      />
      {refusal ? (
        <Notice tone="error" isAnnounced>
          {page.sentence(refusal)}
        </Notice>
      ) : null}
      {lines.length === 0 ? (
        <EmptyState title="Chưa có dòng nào để đọc" />
      ) : (
        <ol class="record-list large-type" role="list">
          {lines.map((line) => (
            <ReadLine page={page} line={line} address={address} />
          ))}
        </ol>
      )}
    </>,
  )
})

function ReadLine({ page, line, address }: { page: PageContext; line: LineRow; address: string }) {
  const isRead = line.readBackAt !== null
  return (
    <li id={`dong-${line.id}`}>
      <p class="overline">
        {line.position}. {[line.speaker || 'Không ghi tên', line.hamlet].filter(Boolean).join(', ')}
      </p>
      <p class="spoken">{line.words}</p>
      <div class="form-actions">
        <KindChip kind={line.kind} />
        <Form
          class="form-inline"
          action={`${page.base}${meetingPath(line.meetingId)}/dong/${line.id}/doc-lai`}
          idempotencyKey={randomUUIDv7()}
        >
          <HiddenField name="version" value={line.version} />
          <HiddenField name="isRead" value={isRead ? 'khong' : 'co'} />
          <SubmitButton variant={isRead ? 'quiet' : 'primary'}>
            {isRead ? `Bỏ dấu đã đọc dòng ${line.position}` : `Đã đọc lại dòng ${line.position}`}
          </SubmitButton>
        </Form>
        <ButtonLink href={`${address}/dong/${line.id}/sua`}>Sửa dòng {line.position}</ButtonLink>
      </div>
    </li>
  )
}

export const readBack = actRoute({
  act: 'spoken_line.read_back',
  form: readBackForm,
  command: (context, { version, isRead }, param) =>
    readLineBack(context, {
      meetingId: param('id'),
      lineId: param('lineId'),
      version,
      isRead: isRead === 'co',
    }),
  again: readBackPage,
  next: ({ id }, { param }) => `${meetingPath(param('id'))}/doc-lai#dong-${id}`,
})
