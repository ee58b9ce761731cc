import { writeMoment } from '../../../kernel/clock.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { DefinitionList, Timeline } from '../../../ui/index.ts'
import { officeText } from '../../delegates/index.ts'
import type { MeetingDossier, MeetingStep, Participant } from '../queries.server.ts'
import { modeText, verbText, whenText } from '../text.vi.ts'

/** What a meeting is: when, where, who. Names of delegates are public, those of voters never stand here. */
export function MeetingFacts({
  meeting,
  people,
}: {
  meeting: MeetingDossier
  people: readonly Participant[]
}) {
  const { onlineUrl } = meeting
  return (
    <DefinitionList
      items={[
        { term: 'Thời gian', value: whenText(meeting) },
        { term: 'Hình thức', value: modeText[meeting.mode] },
        ...(meeting.place ? [{ term: 'Địa điểm', value: meeting.place }] : []),
        ...(onlineUrl
          ? [
              {
                term: 'Đường dẫn',
                value: (
                  <a href={onlineUrl} rel="noreferrer">
                    {onlineUrl}
                  </a>
                ),
              },
            ]
          : []),
        { term: 'Cử tri', value: meeting.hamlets.join(', ') || 'Toàn xã' },
        ...(meeting.subject ? [{ term: 'Nội dung', value: meeting.subject }] : []),
        { term: 'Tổ đại biểu', value: meeting.group },
        { term: 'Đại biểu dự', value: people.map(({ name }) => name).join(', ') },
        { term: 'Chủ trì', value: meeting.chair },
        { term: 'Thư ký', value: meeting.secretary },
        { term: 'Đơn vị tổ chức', value: meeting.organiser },
      ]}
    />
  )
}

/** What was done to a meeting; on the portal only what changed it, without names. */
export function MeetingLife({
  steps,
  isDesk,
}: {
  steps: readonly MeetingStep[]
  isDesk?: boolean
}) {
  const shown = isDesk
    ? steps
    : steps.filter(({ verb }) => ['announce', 'move', 'cancel', 'close'].includes(verb))
  if (shown.length === 0) return null
  return (
    <>
      <h2>Diễn biến</h2>
      <Timeline
        label="Diễn biến của cuộc tiếp xúc"
        entries={shown.map((step) => ({
          when: writeMoment(step.at),
          dateTime: step.at.toString(),
          what: verbText[step.verb],
          who: isDesk
            ? [step.person, officeText(step.office)].filter(Boolean).join(', ')
            : undefined,
          note: step.publicNote || undefined,
          tone: step.verb === 'cancel' ? 'error' : step.verb === 'move' ? 'warning' : 'neutral',
        }))}
      />
    </>
  )
}

/** Who came. */
export function Attendance(props: {
  meeting: MeetingDossier
  people: readonly Participant[]
  page: PageContext
}) {
  const { meeting, people } = props
  if (meeting.votersPresent === null) return null
  const names = (which: 'present' | 'absent') =>
    people
      .filter(({ attendance }) => attendance === which)
      .map(({ name, reason }) => (reason ? `${name} (${reason})` : name))
      .join(', ')
  return (
    <>
      <h2>Thành phần có mặt</h2>
      <DefinitionList
        items={[
          { term: 'Cử tri', value: `${meeting.votersPresent.toLocaleString('vi-VN')} người` },
          { term: 'Đại biểu có mặt', value: names('present') },
          { term: 'Đại biểu vắng', value: names('absent') },
          { term: 'Khách mời', value: meeting.guests },
        ]}
      />
    </>
  )
}
