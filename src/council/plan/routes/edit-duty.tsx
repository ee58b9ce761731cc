import { actRoute } from '../../../platform/web/act-route.server.ts'
import { DateField, TextArea } from '../../../ui/index.ts'
import { editDuty } from '../commands/edit-duty.server.ts'
import { quotaOn } from '../duty.ts'
import { editDutyForm } from '../forms.ts'
import { backToDuty, dutyActPage } from '../views/duty-act-page.tsx'
import { ActorTicks, CountFields, WordFields } from '../views/duty-fields.tsx'

const act = 'duty.edit'

export const editDutyPage = dutyActPage({
  act,
  slug: 'sua',
  title: 'Sửa',
  lead: 'Mã, loại và nhịp không đổi: muốn đổi nhịp thì thôi áp dụng mục này và thêm mục mới. Số lượng mới chỉ áp dụng cho kỳ kết thúc từ ngày áp dụng trở đi; các kỳ đã hết giữ số cũ.',
  submit: 'Lưu',
  fields: (state, { duty }, page) => {
    const quota = quotaOn(duty.quotas, page.today) ?? duty.quotas[0]
    return (
      <>
        <WordFields state={state} known={duty} />
        <ActorTicks state={state} known={duty.actors} />
        {duty.cadence === null ? null : (
          <>
            <CountFields state={state} known={quota ?? { minimum: null, maximum: null }} />
            <DateField
              name="quotaFrom"
              label="Số lượng mới áp dụng từ ngày"
              optional
              value={state.typed('quotaFrom')}
              error={state.problem('quotaFrom')}
            />
          </>
        )}
        <TextArea
          name="reason"
          label="Lý do sửa"
          rows={2}
          value={state.typed('reason')}
          error={state.problem('reason')}
        />
      </>
    )
  },
})

export const edit = actRoute({
  act,
  form: editDutyForm,
  command: (context, input, param) => editDuty(context, { id: param('id'), ...input }),
  again: editDutyPage,
  next: backToDuty(act),
})
