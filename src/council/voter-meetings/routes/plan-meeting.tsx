import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { CheckboxGroup, DateField, SelectField, TextField } from '../../../ui/index.ts'
import { hamlets } from '../../delegates/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { planMeeting } from '../commands/plan-meeting.server.ts'
import { meetingForm } from '../forms.ts'
import { loadRound } from '../rounds-store.server.ts'
import { peopleToChoose } from '../rounds.server.ts'
import { formPage } from '../views/form-page.tsx'
import { meetingPath, roundPath } from '../views/paths.ts'
import { WhereFields } from '../views/where-fields.tsx'

const act = 'voter_meeting.plan'

/** One meeting of a round: where, when, with whom. */
export const planMeetingPage: PageRoute = async (page) => {
  const round = await loadRound(page, page.param('id'))
  if (!round) return page.notFound()
  const [places, people] = await Promise.all([hamlets(page), peopleToChoose(page, round.startsOn)])
  const state = formState(page, act)
  const { of, typedAll, problem } = state
  const choice = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })
  const leaders = [...people.delegates, ...people.organisers]
  return formPage(page, {
    title: 'Xếp một cuộc tiếp xúc',
    crumbs: [{ href: roundPath(round.id), label: round.name }],
    act,
    path: `${roundPath(round.id)}/them`,
    back: roundPath(round.id),
    submit: 'Xếp cuộc này',
    children: (
      <>
        <CheckboxGroup
          name="hamletIds"
          label="Thôn"
          hint="Bỏ trống khi tiếp xúc theo chuyên đề hoặc tại nơi làm việc."
          optional
          choices={places.map(choice)}
          values={typedAll('hamletIds') ?? []}
          error={problem('hamletIds')}
        />
        <WhereFields state={state} />
        <TextField {...of('subject')} label="Nội dung" optional maxLength={200} />
        <SelectField
          {...of('groupId')}
          label="Tổ đại biểu"
          optional
          options={people.groups.map(choice)}
        />
        <CheckboxGroup
          name="delegateIds"
          label="Đại biểu dự"
          choices={people.delegates.map(choice)}
          values={typedAll('delegateIds') ?? []}
          error={problem('delegateIds')}
        />
        <SelectField {...of('chairId')} label="Chủ trì" optional options={leaders.map(choice)} />
        <SelectField {...of('secretaryId')} label="Thư ký" optional options={leaders.map(choice)} />
        <DateField
          {...of('requestedOn')}
          label="Ngày nhận đề nghị"
          hint="Chỉ khi tiếp xúc ngoài đơn vị bầu cử theo đề nghị của đại biểu."
          optional
        />
      </>
    ),
  })
}

export const planOne = actRoute({
  act,
  form: meetingForm,
  command: (context, input, param) => planMeeting(context, { ...input, roundId: param('id') }),
  again: planMeetingPage,
  next: ({ id }) => `${meetingPath(id)}?xong=${act}`,
})
