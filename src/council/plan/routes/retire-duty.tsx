import { writeDay } from '../../../kernel/clock.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import { DateField, TextArea } from '../../../ui/index.ts'
import { retireDuty } from '../commands/retire-duty.server.ts'
import { retireDutyForm } from '../forms.ts'
import { backToDuty, dutyActPage } from '../views/duty-act-page.tsx'

const act = 'duty.retire'

export const retirePage = dutyActPage({
  act,
  slug: 'thoi-ap-dung',
  title: 'Thôi áp dụng',
  lead: 'Từ ngày này mục không còn được yêu cầu. Những gì đã yêu cầu, đã làm và còn thiếu trước ngày đó vẫn xem được.',
  submit: 'Thôi áp dụng',
  isGrave: true,
  fields: (state, _, page) => (
    <>
      <DateField
        name="retiredOn"
        label="Thôi áp dụng từ ngày"
        value={state.typed('retiredOn') || writeDay(page.today)}
        error={state.problem('retiredOn')}
      />
      <TextArea
        name="reason"
        label="Lý do, văn bản điều chỉnh"
        rows={2}
        value={state.typed('reason')}
        error={state.problem('reason')}
      />
    </>
  ),
})

export const retire = actRoute({
  act,
  form: retireDutyForm,
  command: (context, input, param) => retireDuty(context, { id: param('id'), ...input }),
  again: retirePage,
  next: backToDuty(act),
})
