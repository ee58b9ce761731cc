import { writeDay } from '../../../kernel/clock.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import { DateField, TextArea } from '../../../ui/index.ts'
import { DeadlineOf } from '../../rules/index.ts'
import { declineRequest } from '../commands/ask.server.ts'
import { extendPetition, latestExtension } from '../commands/extend.server.ts'
import { laterDayForm, reasonForm } from '../forms.ts'
import { verbPage } from '../views/act-page.tsx'
import { backToPetition } from './back.ts'

export const extendPage = verbPage(
  'extend',
  'Hạn cũ vẫn được giữ và nhìn thấy. Cử tri đọc được lý do.',
  async (state, petition, page) => {
    const latest = await latestExtension(page, petition.firstDueOn)
    const proposed = petition.askedDueOn ? writeDay(petition.askedDueOn) : ''
    return (
      <>
        {petition.dueOn ? <p>Hạn đang chạy: {writeDay(petition.dueOn)}.</p> : null}
        {latest ? (
          <DeadlineOf
            deadline={latest}
            label={`Gia hạn được đến ngày ${writeDay(latest.dueOn)}`}
            tone="info"
            base={page.base}
          />
        ) : null}
        <DateField
          name="until"
          label="Hạn mới"
          value={state.typed('until') || proposed}
          error={state.problem('until')}
        />
        <TextArea {...state.of('reason')} label="Lý do gia hạn" />
      </>
    )
  },
)

export const extend = actRoute({
  act: 'petition.extend',
  form: laterDayForm,
  command: (context, input, param) => extendPetition(context, { id: param('id'), ...input }),
  again: extendPage,
  next: backToPetition('petition.extend'),
})

export const declinePage = verbPage(
  'decline',
  'Cơ quan đang giữ tiếp tục giải quyết, theo hạn đang chạy.',
  (state) => <TextArea {...state.of('reason')} label="Lý do không đồng ý" />,
)

export const decline = actRoute({
  act: 'petition.decline',
  form: reasonForm,
  command: (context, input, param) => declineRequest(context, { id: param('id'), ...input }),
  again: declinePage,
  next: backToPetition('petition.decline'),
})
