import { writeDay } from '../../../kernel/clock.ts'
import type { AttachedFile } from '../../../platform/storage/kept-files.server.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { Card, DefinitionList, Notice, StatusChip } from '../../../ui/index.ts'
import { Attachments } from '../../frame/attachments.tsx'
import { DeadlineOf, type StoredDeadline } from '../../rules/index.ts'
import type { PetitionAnswer, PetitionDossier } from '../queries.server.ts'
import { channelText, confirmedByText, fieldText, kindText, levelText, outcomeText } from '../text.vi.ts'
import { waitingStates } from '../petition.ts'
import { dueWords } from './marks.tsx'

/** The clock that runs now, with its arithmetic; nothing when no clock runs. */
export function RunningClock(props: {
  page: PageContext
  petition: PetitionDossier
  deadline: StoredDeadline | null
}) {
  const { page, petition, deadline } = props
  const { dueOn } = petition
  if (!dueOn || !waitingStates.includes(petition.state)) return null
  const words = dueWords(dueOn, page.today, page.calendar)
  // A promised day was set by whoever gave it: there is no arithmetic to open.
  if (!deadline) {
    return <StatusChip label={`Đã hứa ngày ${writeDay(dueOn)}: ${words.label}`} tone={words.tone} />
  }
  return <DeadlineOf deadline={deadline} label={words.label} tone={words.tone} base={page.base} />
}

/** The voter's words, and what the public reads when that differs. */
export function Words({ petition }: { petition: PetitionDossier }) {
  return (
    <Card title="Nội dung kiến nghị">
      <blockquote class="spoken">{petition.words}</blockquote>
      {petition.publicWords ? (
        <>
          <h3>Nội dung công khai</h3>
          <p>{petition.publicWords}</p>
        </>
      ) : null}
    </Card>
  )
}

export function Particulars({ petition }: { petition: PetitionDossier }) {
  const { voter } = petition
  return (
    <Card title="Thông tin">
      <DefinitionList
        items={[
          { term: 'Kênh tiếp nhận', value: channelText[petition.channel] },
          { term: 'Ngày tiếp nhận', value: writeDay(petition.receivedOn) },
          { term: 'Thôn', value: petition.hamlet },
          { term: 'Địa điểm', value: petition.place },
          ...(petition.point ? [{ term: 'Vị trí', value: <Point point={petition.point} /> }] : []),
          { term: 'Loại', value: petition.kind && kindText[petition.kind] },
          { term: 'Lĩnh vực', value: petition.field && fieldText[petition.field] },
          { term: 'Cấp giải quyết', value: petition.level && levelText[petition.level] },
          { term: 'Cơ quan giải quyết', value: petition.holder ?? petition.sentUpTo },
          ...(petition.sentUpLetter
            ? [{ term: 'Văn bản chuyển cấp trên', value: petition.sentUpLetter }]
            : []),
          ...(petition.confirmedBy
            ? [{ term: 'Kết quả được xác nhận', value: confirmedByText[petition.confirmedBy] }]
            : []),
          ...(voter
            ? [
                { term: 'Cử tri', value: voter.name },
                { term: 'Điện thoại', value: voter.phone },
                { term: 'Thư điện tử', value: voter.email },
                { term: 'Địa chỉ', value: voter.address },
              ]
            : []),
        ]}
      />
    </Card>
  )
}

/** Opens the device's own map, so that no other site learns where somebody lives. */
function Point({ point: { latitude, longitude } }: { point: NonNullable<PetitionDossier['point']> }) {
  const words = [latitude, longitude].map((degrees) => String(degrees).replace('.', ',')).join('; ')
  return <a href={`geo:${latitude},${longitude}`}>{words}</a>
}

/** What the voter sent with their words; on the public page only what may be seen by all. */
export function VoterFiles(props: {
  page: PageContext
  files: readonly AttachedFile[]
  proof?: string
}) {
  const files = props.files.filter(({ subject }) => subject.kind === 'petition')
  if (files.length === 0) return null
  return (
    <Card title="Ảnh, tệp kèm theo kiến nghị">
      <Attachments page={props.page} files={files} proof={props.proof} />
    </Card>
  )
}

/** The answers, the last one first; with `page` and `files` also what came with each. */
export function Answers(props: {
  petition: PetitionDossier
  page?: PageContext
  files?: readonly AttachedFile[]
  proof?: string
}) {
  const { petition, page, files = [], proof } = props
  if (petition.answers.length === 0) return null
  return (
    <Card title="Trả lời">
      {petition.answers.map((answer) => (
        <article class="answer">
          <h3>
            {outcomeText[answer.outcome]} – {answer.body}, {writeDay(answer.answeredOn)}
          </h3>
          <p class="spoken">{answer.words}</p>
          <DefinitionList
            items={[
              { term: 'Số văn bản', value: documentWords(answer) },
              { term: 'Căn cứ pháp lý', value: answer.legalBasis },
              { term: 'Cam kết hoàn thành', value: answer.promisedOn && writeDay(answer.promisedOn) },
            ].filter((item) => item.value)}
          />
          {page ? (
            <Attachments
              page={page}
              files={files.filter(({ subject }) => subject.id === answer.id)}
              proof={proof}
            />
          ) : null}
        </article>
      ))}
    </Card>
  )
}

function documentWords({ documentNumber, documentOn }: PetitionAnswer): string {
  return [documentNumber, documentOn && `ngày ${writeDay(documentOn)}`].filter(Boolean).join(', ')
}

/** Says where a merged petition went on. */
export function MergedNotice({ petition, href }: { petition: PetitionDossier; href: string }) {
  if (!petition.mergedInto) return null
  return (
    <Notice tone="info" title="Kiến nghị này đã được gộp">
      Được giải quyết cùng kiến nghị <a href={href}>{petition.mergedInto}</a>.
    </Notice>
  )
}
