import { actRoute } from '../../../platform/web/act-route.server.ts'
import { CheckboxGroup, HiddenField, TextArea, TextField } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { attendMeeting } from '../commands/attend.server.ts'
import { approveMinutes, closeMeeting } from '../commands/close.server.ts'
import { approveForm, attendForm, closeForm } from '../forms.ts'
import { ofMeeting } from '../meeting-page.server.ts'
import { meetingParticipants } from '../queries.server.ts'
import { peopleToChoose } from '../rounds.server.ts'
import { meetingPath } from '../views/paths.ts'
import { verbPage } from '../views/verb-page.tsx'

/** Who came: expected delegates first, then all others of the council. */
export const attendPage = ofMeeting(async (page, meeting) => {
  const { of, typedAll, problem } = formState(page, 'voter_meeting.attend')
  const [expected, { delegates }] = await Promise.all([
    meetingParticipants(page, meeting.id),
    peopleToChoose(page, meeting.onDay),
  ])
  const others = delegates.filter(({ id }) => !expected.some(({ personId }) => personId === id))
  const came = expected.filter(({ attendance }) => attendance !== 'absent').map(({ personId }) => personId)
  const filled = (name: string, now: string) => {
    const field = of(name)
    return typedAll(name) === null ? { ...field, value: now } : field
  }
  return verbPage(page, meeting, {
    verb: 'attend',
    lead: 'Ghi đại biểu có mặt, số cử tri và khách mời.',
    children: (
      <>
        <HiddenField name="version" value={meeting.version} />
        <CheckboxGroup
          name="presentIds"
          label="Đại biểu có mặt"
          choices={[
            ...expected.map(({ personId, name }) => ({ value: personId, label: name })),
            ...others.map(({ id, name }) => ({ value: id, label: `${name} (không trong thành phần)` })),
          ]}
          values={typedAll('presentIds') ?? came}
          error={problem('presentIds')}
        />
        <TextField {...of('absence')} label="Lý do vắng của đại biểu không có mặt" optional maxLength={500} />
        <TextField
          {...filled('votersPresent', meeting.votersPresent === null ? '' : String(meeting.votersPresent))}
          label="Số cử tri có mặt"
          inputMode="numeric"
          width="short"
        />
        <TextArea {...filled('guests', meeting.guests)} label="Khách mời" rows={3} optional />
      </>
    ),
  })
})

export const attend = actRoute({
  act: 'voter_meeting.attend',
  form: attendForm,
  command: (context, input, param) => attendMeeting(context, { id: param('id'), ...input }),
  again: attendPage,
  next: ({ id }) => `${meetingPath(id)}?xong=voter_meeting.attend`,
})

export const closePage = ofMeeting((page, meeting) => {
  const { of } = formState(page, 'voter_meeting.close')
  return verbPage(page, meeting, {
    verb: 'close',
    lead: `Biên bản gồm ${meeting.lines} dòng, trong đó ${meeting.petitions} kiến nghị. Sau khi kết thúc, mọi sửa đổi đều phải ghi lý do.`,
    children: (
      <>
        <HiddenField name="version" value={meeting.version} />
        <TextArea {...of('conclusion')} label="Kết luận của người chủ trì" rows={5} optional maxLength={5000} />
      </>
    ),
  })
})

export const close = actRoute({
  act: 'voter_meeting.close',
  form: closeForm,
  command: (context, input, param) => closeMeeting(context, { id: param('id'), ...input }),
  again: closePage,
  next: ({ id }) => `${meetingPath(id)}?xong=voter_meeting.close`,
})

export const approvePage = ofMeeting((page, meeting) =>
  verbPage(page, meeting, {
    verb: 'approve',
    lead: 'Chủ trì và thư ký mỗi người thông qua một lần. Hãy đọc biên bản trước.',
    children: (
      <>
        <HiddenField name="version" value={meeting.version} />
        <p>
          <a href={`${page.base}${meetingPath(meeting.id)}/bien-ban`}>Đọc biên bản</a>
        </p>
      </>
    ),
  }),
)

export const approve = actRoute({
  act: 'minutes.approve',
  form: approveForm,
  command: (context, input, param) => approveMinutes(context, { id: param('id'), ...input }),
  again: approvePage,
  next: ({ id }) => `${meetingPath(id)}?xong=minutes.approve`,
})
