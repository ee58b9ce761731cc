import { actRoute } from '../../../platform/web/act-route.server.ts'
import { CheckboxGroup, Disclosure, HiddenField, TextArea, TextField } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { attendMeeting } from '../commands/attend.server.ts'
import { attendForm } from '../forms.ts'
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
  const came = expected
    .filter(({ attendance }) => attendance !== 'absent')
    .map(({ personId }) => personId)
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
          choices={expected.map(({ personId, name }) => ({ value: personId, label: name }))}
          values={typedAll('presentIds') ?? came}
          error={problem('presentIds')}
        />
        <Disclosure summary="Đại biểu ngoài thành phần cũng có mặt">
          <CheckboxGroup
            name="presentIds"
            id="dai-bieu-khac"
            label="Đại biểu khác"
            optional
            choices={others.map(({ id, name }) => ({ value: id, label: name }))}
            values={typedAll('presentIds') ?? []}
          />
        </Disclosure>
        <TextField
          {...of('absence')}
          label="Lý do vắng của đại biểu không có mặt"
          optional
          maxLength={500}
        />
        <TextField
          {...filled(
            'votersPresent',
            meeting.votersPresent === null ? '' : String(meeting.votersPresent),
          )}
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
