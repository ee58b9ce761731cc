import { hasIdShape } from '../../../kernel/ids.ts'
import { writeDay, writeMoment } from '../../../kernel/clock.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, ButtonLink, Card, PageHeading, Timeline } from '../../../ui/index.ts'
import { officeText } from '../../delegates/index.ts'
import { Attachments } from '../../frame/attachments.tsx'
import { filesOfIncoming } from '../files.server.ts'
import { incomingDocument, incomingSteps, type IncomingRow, type IncomingStep } from '../incoming.server.ts'
import { closesForOthers, documentPermissions } from '../policy.ts'
import { incomingVerbText, kindText } from '../text.vi.ts'
import { Pages } from '../views/pages.tsx'
import { DueChip, IncomingChip, IncomingParticulars, UrgencyChip } from '../views/incoming-marks.tsx'
import { documentPath, incomingDocumentPath, incomingPath } from '../views/paths.ts'

/** One paper that arrived: what it is, who has it, until when, and by what it was answered. */
export const incomingShow: PageRoute = async (page) => {
  const id = page.param('id')
  const row = hasIdShape(id) ? await incomingDocument(page, id) : null
  if (!row) return page.notFound()
  const [files, steps] = await Promise.all([filesOfIncoming(page, id), incomingSteps(page, id)])
  const arrival = `${row.arrivalNumber}/${row.arrivalYear}`
  return page.desk(
    { title: `Văn bản đến ${arrival}: ${row.subject}`, current: incomingPath, live: `incoming-document:${id}` },
    <>
      <Breadcrumbs crumbs={[{ href: page.base + incomingPath, label: 'Sổ văn bản đến' }, { label: arrival }]} />
      <PageHeading
        overline={`Số đến ${arrival}, ngày ${writeDay(row.arrivedOn)}`}
        title={`${kindText[row.kind]} ${row.subject}`}
        status={
          <>
            <IncomingChip row={row} />
            <UrgencyChip row={row} />
            <DueChip page={page} row={row} />
          </>
        }
        actions={<Verbs page={page} row={row} />}
      />
      <div class="two-columns">
        <div>
          {files.length > 0 ? (
            <Card title="Bản quét">
              <Attachments page={page} files={files} />
            </Card>
          ) : null}
          {row.instruction ? <Card title="Ý kiến chỉ đạo">{row.instruction}</Card> : null}
          {row.state === 'closed' ? (
            <Card title="Kết quả">
              {row.answerId ? (
                <p>
                  Trả lời bằng văn bản <a href={page.base + documentPath(row.answerId)}>{row.answer}</a>.
                </p>
              ) : null}
              {row.closingNote ? <p>{row.closingNote}</p> : null}
            </Card>
          ) : null}
          <Pages pages={row.pages} />
          <Steps steps={steps} />
        </div>
        <IncomingParticulars row={row} />
      </div>
    </>,
  )
}

function Steps({ steps }: { steps: readonly IncomingStep[] }) {
  return (
    <Card title="Quá trình">
      <Timeline
        label="Các bước của văn bản đến"
        entries={steps.map((taken) => ({
          when: writeMoment(taken.at),
          dateTime: taken.at.toString({ smallestUnit: 'second' }),
          what: `${incomingVerbText[taken.verb]}${taken.assignee ? `: ${taken.assignee}` : ''}${taken.dueOn ? `, hạn ${writeDay(taken.dueOn)}` : ''}`,
          who: [taken.person, officeText(taken.office)].filter(Boolean).join(', '),
          note: taken.note || undefined,
        }))}
      />
    </Card>
  )
}

function Verbs({ page, row }: { page: PageContext; row: IncomingRow }) {
  if (row.state === 'closed') return null
  const href = page.base + incomingDocumentPath(row.id)
  const mayAssign = documentPermissions['incoming_document.assign'].may(page.actor)
  const mayClose = row.state === 'assigned' && (row.assigneeId === page.actor?.personId || closesForOthers(page.actor))
  return (
    <>
      {mayClose ? <ButtonLink href={`${href}/ket-thuc`} variant="primary">Kết thúc</ButtonLink> : null}
      {mayAssign ? <ButtonLink href={`${href}/giao`} variant={mayClose ? 'secondary' : 'primary'}>Giao người giải quyết</ButtonLink> : null}
    </>
  )
}
