import { writeDay } from '../../../kernel/clock.ts'
import type { AttachedFile } from '../../../platform/storage/kept-files.server.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { ButtonLink, Card, DefinitionList, StatusChip } from '../../../ui/index.ts'
import { Attachments } from '../../frame/attachments.tsx'
import type {
  Finding,
  FollowedRecommendation,
  Member,
  SupervisedPart,
  SupervisionRow,
  Visit,
} from '../shown.ts'
import { replyText, roleText, visitKindText } from '../text.vi.ts'
import { partVerbsFor } from '../verbs.ts'
import { step } from '../supervision.ts'
import { supervisionPermissions } from '../policy.ts'
import { StandingChips } from './marks.tsx'
import { supervisionPath } from './paths.ts'
import { partSlugs } from './supervision-page.tsx'

/** What a supervision is: by which decision, over which stretch, by whom. */
export function SupervisionFacts(props: {
  supervision: SupervisionRow
  members: readonly Member[]
  parts: readonly SupervisedPart[]
  base: string
}) {
  const { supervision: one, members, parts, base } = props
  const team = members.map(({ role, name }) => <div>{`${roleText[role]}: ${name}`}</div>)
  const activity = one.activityId ? 'Theo chương trình năm' : 'Ngoài chương trình năm'
  return (
    <DefinitionList
      items={[
        { term: 'Cơ quan giám sát', value: one.body },
        { term: 'Văn bản', value: `${one.documentNumber}, ${writeDay(one.decidedOn)}` },
        { term: 'Căn cứ chọn', value: activity },
        ...(one.area && one.areaCode
          ? [
              {
                term: 'Lĩnh vực của kế hoạch',
                value: (
                  <a href={`${base}/ke-hoach/nhiem-vu/${encodeURIComponent(one.areaCode)}`}>
                    {one.area}
                  </a>
                ),
              },
            ]
          : []),
        ...(one.partner ? [{ term: 'Phối hợp', value: one.partner }] : []),
        ...(one.stretch ? [{ term: 'Thời kỳ giám sát', value: one.stretch }] : []),
        { term: 'Thời gian', value: `${writeDay(one.startsOn)} – ${writeDay(one.endsOn)}` },
        ...(team.length > 0 ? [{ term: 'Đoàn giám sát', value: team }] : []),
        { term: 'Đối tượng chịu giám sát', value: parts.map(({ name }) => name).join(', ') },
      ]}
    />
  )
}

type Files = { page: PageContext; files: readonly AttachedFile[] }
const own = (files: readonly AttachedFile[], id: string) =>
  files.filter(({ subject }) => subject.id === id)

/** What each supervised body handed in and said of the draft. */
export function Parts(
  props: Files & { supervision: SupervisionRow; parts: readonly SupervisedPart[] },
) {
  const { page, files, supervision, parts } = props
  const labels = { reply: 'Nộp báo cáo', judge: 'Xem báo cáo', comment: 'Góp ý dự thảo' }
  return (
    <>
      {parts.map((part) => (
        <Card
          title={part.name}
          level={3}
          aside={
            <StatusChip
              label={replyText[part.replyState]}
              tone={part.replyState === 'accepted' ? 'success' : 'neutral'}
            />
          }
          footer={partVerbsFor(page.actor, supervision, part).map((verb) => (
            <ButtonLink
              href={`${page.base}${supervisionPath(supervision.id)}/phan/${part.id}/${partSlugs[verb]}`}
            >
              {labels[verb]}
            </ButtonLink>
          ))}
        >
          {part.replyState === 'sent_back' ? <p>Trả lại: {part.sentBackBecause}</p> : null}
          {part.reply ? <p class="spoken">{part.reply}</p> : null}
          {part.repliedOn ? <p class="hint">Nộp ngày {writeDay(part.repliedOn)}</p> : null}
          <Attachments page={page} files={own(files, part.id)} />
          {part.comment ? (
            <p>
              <strong>Ý kiến về dự thảo:</strong> {part.comment}
            </p>
          ) : null}
        </Card>
      ))}
    </>
  )
}

/** Visits and working sessions with what was seen to each question. */
export function Visits(props: Files & { supervision: SupervisionRow; visits: readonly Visit[] }) {
  const { page, files, supervision, visits } = props
  const mayNote =
    supervisionPermissions['supervision.visit'].may(page.actor) && step(supervision, 'visit').ok
  const address = `${page.base}${supervisionPath(supervision.id)}`
  return (
    <>
      {visits.map((visit) => (
        <Card
          title={`${visitKindText[visit.kind]}: ${visit.place}`}
          level={3}
          aside={
            <StatusChip
              label={visit.doneOn ? 'Đã ghi kết quả' : writeDay(visit.onDay)}
              tone={visit.doneOn ? 'success' : 'info'}
            />
          }
          footer={
            <>
              {mayNote && Temporal.PlainDate.compare(page.today, visit.onDay) >= 0 ? (
                <ButtonLink
                  href={`${address}/buoi/${visit.id}/ghi`}
                  variant={visit.doneOn ? 'secondary' : 'primary'}
                >
                  {visit.doneOn ? 'Ghi lại kết quả' : 'Ghi kết quả'}
                </ButtonLink>
              ) : null}
              {visit.doneOn && page.actor ? (
                <ButtonLink href={`${address}/buoi/${visit.id}/bien-ban/docx`} download>
                  Biên bản DOCX
                </ButtonLink>
              ) : null}
            </>
          }
        >
          <p>
            {writeDay(visit.onDay)}
            {visit.body ? `, ${visit.body}` : ''}
            {visit.crowdingReason ? `. Lý do xếp gần buổi khác: ${visit.crowdingReason}` : ''}
          </p>
          {visit.questions.length > 0 ? (
            <DefinitionList
              items={visit.questions.map((question, place) => ({
                term: question,
                value: visit.answers[place] || 'Chưa ghi',
              }))}
            />
          ) : null}
          {visit.notes ? <p class="spoken">{visit.notes}</p> : null}
          <Attachments page={page} files={own(files, visit.id)} />
        </Card>
      ))}
    </>
  )
}

export function Findings({ findings }: { findings: readonly Finding[] }) {
  return (
    <ol>
      {findings.map(({ words, evidence }) => (
        <li>
          {words} <span class="hint">Căn cứ: {evidence}</span>
        </li>
      ))}
    </ol>
  )
}

/** The numbered recommendations, each with who, by when, what proves it, and where it stands. */
export function Recommendations(props: {
  page: PageContext
  list: readonly FollowedRecommendation[]
  pathOf: (one: FollowedRecommendation) => string
}) {
  const { page, list, pathOf } = props
  return (
    <>
      {list.map((one) => (
        <Card
          title={`Kiến nghị ${one.number}`}
          level={3}
          href={pathOf(one)}
          aside={
            one.madeOn ? <StandingChips one={one} page={page} /> : <StatusChip label="Dự thảo" />
          }
        >
          <p>{one.words}</p>
          <DefinitionList
            items={[
              { term: 'Cơ quan thực hiện', value: one.addressee },
              { term: 'Chịu trách nhiệm', value: one.answerer },
              { term: 'Hạn', value: writeDay(one.dueOn) },
              { term: 'Cách chứng minh', value: one.proof },
            ]}
          />
        </Card>
      ))}
    </>
  )
}
