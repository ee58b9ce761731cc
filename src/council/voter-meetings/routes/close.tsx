import { actRoute } from '../../../platform/web/act-route.server.ts'
import { HiddenField, TextArea } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { approveMinutes, closeMeeting } from '../commands/close.server.ts'
import { approveForm, closeForm } from '../forms.ts'
import { ofMeeting } from '../meeting-page.server.ts'
import { meetingPath } from '../views/paths.ts'
import { verbPage } from '../views/verb-page.tsx'

export const closePage = ofMeeting((page, meeting) => {
  const { of } = formState(page, 'voter_meeting.close')
  return verbPage(page, meeting, {
    verb: 'close',
    lead: `Biên bản gồm ${meeting.lines} dòng, trong đó ${meeting.petitions} kiến nghị. Sau khi kết thúc, mọi sửa đổi đều phải ghi lý do.`,
    children: (
      <>
        <HiddenField name="version" value={meeting.version} />
        <TextArea
          {...of('conclusion')}
          label="Kết luận của người chủ trì"
          rows={5}
          optional
          maxLength={5000}
        />
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
