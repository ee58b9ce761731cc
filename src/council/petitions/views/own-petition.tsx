import { writeDay } from '../../../kernel/clock.ts'
import type { AttachedFile } from '../../../platform/storage/kept-files.server.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import {
  Card,
  CopyText,
  FormActions,
  HiddenField,
  Notice,
  PageHeading,
  SubmitButton,
  TextArea,
} from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { DeadlineOf, type StoredDeadline } from '../../rules/index.ts'
import type { PetitionDossier } from '../queries.server.ts'
import { Answers, MergedNotice, RunningClock, VoterFiles } from './dossier.tsx'
import { EvidenceOf } from './evidence.tsx'
import { StateChip } from './marks.tsx'
import { FollowLink } from './follow-link.tsx'
import { ThreadOfLife } from './thread-of-life.tsx'

const path = '/kien-nghi/tra-cuu'

/** What whoever holds the receipt sees: where it stands, and whether the result will do. */
export function OwnPetition(props: {
  page: PageContext
  petition: PetitionDossier
  files: readonly AttachedFile[]
  deadline: StoredDeadline | null
}) {
  const { page, petition, files, deadline } = props
  const proof = petition.receiptCode
  return (
    <>
      <PageHeading
        overline={<>Mã biên nhận <CopyText text={petition.receiptCode} /></>}
        title={petition.title}
        status={
          <>
            <StateChip state={petition.state} />
            <RunningClock page={page} petition={petition} deadline={deadline} />
          </>
        }
      />
      <MergedNotice petition={petition} href={`${page.base}${path}?ma=${petition.mergedInto}`} />
      {petition.state === 'published' ? (
        <Respond page={page} petition={petition} deadline={deadline} />
      ) : null}
      <Answers petition={petition} page={page} files={files} proof={proof} />
      <EvidenceOf petition={petition} page={page} files={files} proof={proof} />
      <Card title="Nội dung kiến nghị">
        <blockquote class="spoken">{petition.words}</blockquote>
      </Card>
      <VoterFiles page={page} files={files} proof={proof} />
      <ThreadOfLife petition={petition} isPublic />
      {petition.state === 'diverted' ? null : <FollowLink page={page} receiptCode={proof} />}
    </>
  )
}

function Respond(props: {
  page: PageContext
  petition: PetitionDossier
  deadline: StoredDeadline | null
}) {
  const { page, petition, deadline } = props
  const until = petition.dueOn
  if (until && Temporal.PlainDate.compare(page.today, until) > 0) {
    return (
      <Notice tone="info" title="Đã hết thời gian phản hồi">
        Thời gian phản hồi kết thúc ngày {writeDay(until)}. Có thể gửi kiến nghị mới và ghi mã này.
      </Notice>
    )
  }
  const confirmState = formState(page, 'petition.respond')
  const code = petition.receiptCode
  return (
    <Card title="Kết quả này đã được chưa?">
      {deadline ? (
        <DeadlineOf
          deadline={deadline}
          label={`Có thể phản hồi đến hết ngày ${writeDay(deadline.dueOn)}`}
          tone="info"
          base={page.base}
        />
      ) : null}
      <ActForm page={page} act="petition.respond" path={`${path}/${code}/xac-nhan`}>
        <HiddenField name="version" value={String(petition.version)} />
        <FormActions>
          <SubmitButton submitsWith="Đang gửi…">Đã được giải quyết</SubmitButton>
        </FormActions>
      </ActForm>
      <ActForm page={page} act="petition.contest" path={`${path}/${code}/chua-dong-y`} draftKey={`contest:${code}`}>
        <HiddenField name="version" value={String(petition.version)} />
        <TextArea
          name="reason"
          label="Điều chưa đồng ý"
          value={confirmState.typed('reason') || formState(page, 'petition.contest').typed('reason')}
          error={formState(page, 'petition.contest').problem('reason')}
        />
        <FormActions>
          <SubmitButton variant="secondary" submitsWith="Đang gửi…">
            Chưa đồng ý
          </SubmitButton>
        </FormActions>
      </ActForm>
    </Card>
  )
}
