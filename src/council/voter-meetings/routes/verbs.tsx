import { actRoute } from '../../../platform/web/act-route.server.ts'
import { writeDay } from '../../../kernel/clock.ts'
import { HiddenField, Notice, TextArea } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { announceMeeting } from '../commands/announce.server.ts'
import { cancelMeeting, moveMeeting } from '../commands/change.server.ts'
import { announceForm, cancelForm, moveForm } from '../forms.ts'
import { ofMeeting } from '../meeting-page.server.ts'
import { meetingPath } from '../views/paths.ts'
import { verbPage } from '../views/verb-page.tsx'
import { WhereFields } from '../views/where-fields.tsx'

/** After an act on a meeting: its page, saying what was done. */
const done =
  (act: string) =>
  ({ id }: { id: string }) =>
    `${meetingPath(id)}?xong=${act}`

export const announcePage = ofMeeting((page, meeting) => {
  const { of } = formState(page, 'voter_meeting.announce')
  const isLate = Temporal.PlainDate.compare(page.today, meeting.noticeDueOn) > 0
  return verbPage(page, meeting, {
    verb: 'announce',
    lead: 'Sau khi thông báo, cử tri đọc được trên cổng thông tin và đại biểu được báo.',
    children: (
      <>
        <HiddenField name="version" value={meeting.version} />
        {isLate ? (
          <Notice tone="warning">
            Hạn báo trước cho nơi tiếp xúc là {writeDay(meeting.noticeDueOn)}, đã qua.
          </Notice>
        ) : null}
        <TextArea
          {...of('reason')}
          label="Lý do thông báo muộn (cử tri cũng đọc được)"
          rows={3}
          optional={!isLate || undefined}
        />
      </>
    ),
  })
})

export const announce = actRoute({
  act: 'voter_meeting.announce',
  form: announceForm,
  command: (context, input, param) => announceMeeting(context, { id: param('id'), ...input }),
  again: announcePage,
  next: done('voter_meeting.announce'),
})

export const movePage = ofMeeting((page, meeting) => {
  const state = formState(page, 'voter_meeting.move')
  return verbPage(page, meeting, {
    verb: 'move',
    lead: 'Lý do được đăng cùng ngày giờ mới; đại biểu được báo ngay.',
    children: (
      <>
        <HiddenField name="version" value={meeting.version} />
        <WhereFields state={state} now={{ ...meeting, onDay: writeDay(meeting.onDay) }} />
        <TextArea {...state.of('reason')} label="Lý do (cử tri cũng đọc được)" rows={3} />
      </>
    ),
  })
})

export const move = actRoute({
  act: 'voter_meeting.move',
  form: moveForm,
  command: (context, input, param) => moveMeeting(context, { id: param('id'), ...input }),
  again: movePage,
  next: done('voter_meeting.move'),
})

export const cancelPage = ofMeeting((page, meeting) => {
  const { of } = formState(page, 'voter_meeting.cancel')
  return verbPage(page, meeting, {
    verb: 'cancel',
    lead: 'Cuộc tiếp xúc vẫn nằm trên cổng thông tin, ghi rõ đã hủy và lý do.',
    children: (
      <>
        <HiddenField name="version" value={meeting.version} />
        <TextArea {...of('reason')} label="Lý do (cử tri cũng đọc được)" rows={3} />
      </>
    ),
  })
})

export const cancel = actRoute({
  act: 'voter_meeting.cancel',
  form: cancelForm,
  command: (context, input, param) => cancelMeeting(context, { id: param('id'), ...input }),
  again: cancelPage,
  next: done('voter_meeting.cancel'),
})
