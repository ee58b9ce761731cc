import { writeDay } from '../../../kernel/clock.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import { DateField, TextArea, TextField } from '../../../ui/index.ts'
import { addEvidence } from '../commands/add-evidence.server.ts'
import { addEvidenceForm } from '../forms.ts'
import { backToDuty, dutyActPage } from '../views/duty-act-page.tsx'

const act = 'evidence.add'

export const addEvidencePage = dutyActPage({
  act,
  slug: 'them-bang-chung',
  title: 'Thêm bằng chứng bằng tay',
  lead: 'Mỗi lần một hồ sơ, kèm lý do. Tên hồ sơ và lý do hiện trên trang công khai: không ghi thông tin riêng của ai.',
  submit: 'Thêm bằng chứng',
  fields: (state, { duty }, page) => (
    <>
      <TextField
        name="label"
        label="Tên hồ sơ"
        hint={`Số, ký hiệu, trích yếu. Cần có: ${duty.evidence || 'chưa ghi'}.`}
        value={state.typed('label')}
        error={state.problem('label')}
      />
      <DateField
        name="onDay"
        label="Ngày của hồ sơ"
        value={state.typed('onDay') || writeDay(page.today)}
        error={state.problem('onDay')}
      />
      <DateField
        name="countsFor"
        label="Tính cho kỳ có ngày"
        hint="Để trống khi tính cho kỳ có ngày của hồ sơ. Báo cáo quý I nộp trong tháng 4: ghi 31/03."
        optional
        value={state.typed('countsFor')}
        error={state.problem('countsFor')}
      />
      <TextField
        name="path"
        label="Đường dẫn trong trang này"
        hint="Ví dụ /kien-nghi/ABCD-EFGH-1234."
        optional
        value={state.typed('path')}
        error={state.problem('path')}
      />
      <TextArea
        name="reason"
        label="Vì sao hồ sơ này chứng minh cho mục"
        rows={2}
        value={state.typed('reason')}
        error={state.problem('reason')}
      />
    </>
  ),
})

export const addEvidenceByHand = actRoute({
  act,
  form: addEvidenceForm,
  command: (context, input, param) => addEvidence(context, { id: param('id'), ...input }),
  again: addEvidencePage,
  next: backToDuty(act),
})
