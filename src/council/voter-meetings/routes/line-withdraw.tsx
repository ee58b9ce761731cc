import { actRoute } from '../../../platform/web/act-route.server.ts'
import { TextField } from '../../../ui/index.ts'
import { withdrawLineOfMeeting } from '../../flows/correct-line-of-meeting.server.ts'
import { formState } from '../../frame/act-form.tsx'
import { withdrawForm } from '../forms.ts'
import { ofLine } from '../meeting-page.server.ts'
import { meetingName } from '../text.vi.ts'
import { formPage } from '../views/form-page.tsx'
import { meetingPath } from '../views/paths.ts'

/** A line that was noted by mistake. */
export const withdrawPage = ofLine((page, meeting, line) =>
  formPage(page, {
    title: `Bỏ dòng ${line.position}`,
    lead: line.petitionId
      ? 'Dòng này đã thành kiến nghị: kiến nghị cũng được ghi là rút. Số thứ tự không dùng lại.'
      : 'Số thứ tự của dòng không dùng lại.',
    crumbs: [{ href: meetingPath(meeting.id), label: meetingName(meeting) }],
    act: 'spoken_line.withdraw',
    path: `${meetingPath(meeting.id)}/dong/${line.id}/bo`,
    back: `${meetingPath(meeting.id)}/ghi`,
    submit: 'Bỏ dòng này',
    above: <p class="spoken">{line.words}</p>,
    children: (
      <TextField
        {...formState(page, 'spoken_line.withdraw').of('reason')}
        label="Lý do"
        optional
        maxLength={500}
      />
    ),
  }),
)

export const withdrawLineAct = actRoute({
  act: 'spoken_line.withdraw',
  form: withdrawForm,
  command: (context, { reason }, param) =>
    withdrawLineOfMeeting(context, { meetingId: param('id'), lineId: param('lineId'), reason }),
  again: withdrawPage,
  next: (_, { param }) => `${meetingPath(param('id'))}/ghi?xong=spoken_line.withdraw`,
})
