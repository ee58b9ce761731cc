import { writeDay } from '../../../kernel/clock.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import { DateField, TextArea } from '../../../ui/index.ts'
import { assignDuty } from '../commands/assign-duty.server.ts'
import { assignDutyForm } from '../forms.ts'
import { backToDuty, dutyActPage } from '../views/duty-act-page.tsx'
import { SeatChoice, SeatTicks } from '../views/seat-fields.tsx'

const act = 'duty.assign'

export const assignPage = dutyActPage({
  act,
  slug: 'phan-cong',
  title: 'Phân công',
  lead: 'Một chức vụ chịu trách nhiệm, các chức vụ khác phối hợp. Khi đổi người giữ chức vụ, người kế nhiệm nhận việc mà không phải phân công lại.',
  submit: 'Ghi phân công',
  fields: (state, dossier, page) => (
    <>
      <SeatChoice state={state} dossier={dossier} />
      <SeatTicks state={state} dossier={dossier} />
      <DateField
        name="startsOn"
        label="Từ ngày"
        value={state.typed('startsOn') || writeDay(page.today)}
        error={state.problem('startsOn')}
      />
      <TextArea
        name="reason"
        label="Căn cứ, ghi chú"
        optional
        rows={2}
        value={state.typed('reason')}
        error={state.problem('reason')}
      />
    </>
  ),
})

export const assign = actRoute({
  act,
  form: assignDutyForm,
  command: (context, input, param) => assignDuty(context, { id: param('id'), ...input }),
  again: assignPage,
  next: backToDuty(act),
})
