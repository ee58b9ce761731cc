import { actRoute } from '../../../platform/web/act-route.server.ts'
import {
  DateField,
  HiddenField,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { openBodies } from '../../delegates/index.ts'
import { supervisedKinds } from '../commands/decide.server.ts'
import { sendOutline } from '../commands/outline.server.ts'
import { arrangeVisit } from '../commands/visit.server.ts'
import { arrangeForm, outlineForm } from '../forms.ts'
import { visitKindText } from '../text.vi.ts'
import { visitKinds } from '../visit-kind.ts'
import { done } from './done.ts'
import { verbPage } from '../views/supervision-page.tsx'

export const outlinePage = verbPage(
  'outline',
  'Đối tượng chịu giám sát đọc được đề cương ở trang của cuộc giám sát; công văn gửi đề cương tải ở đó.',
  (_, { of }, { version }) => (
    <>
      <HiddenField name="version" value={version} />
      <TextArea
        {...of('outline')}
        label="Nội dung, kế hoạch, đề cương báo cáo"
        rows={12}
        maxLength={10_000}
      />
      <DateField {...of('repliesDueOn')} label="Hạn nộp báo cáo" />
    </>
  ),
)

export const outline = actRoute({
  act: 'supervision.outline',
  form: outlineForm,
  command: (context, input, param) => sendOutline(context, { id: param('id'), ...input }),
  again: outlinePage,
  next: done('supervision.outline'),
})

export const arrangePage = verbPage(
  'arrange',
  'Hạn báo trước cho cơ quan được tính từ ngày làm việc.',
  async (page, { of }) => (
    <>
      <RadioGroup
        {...of('kind')}
        value={of('kind').value || 'field_visit'}
        label="Hình thức"
        choices={visitKinds.map((value) => ({ value, label: visitKindText[value] }))}
      />
      <SelectField
        {...of('bodyId')}
        label="Cơ quan đến làm việc"
        hint="Bỏ trống khi khảo sát ngoài thực địa."
        optional
        options={(await openBodies(page, supervisedKinds)).map(({ id, name }) => ({
          value: id,
          label: name,
        }))}
      />
      <TextField {...of('place')} label="Địa điểm" maxLength={200} />
      <DateField {...of('onDay')} label="Ngày" />
      <TextArea
        {...of('questions')}
        label="Những điều cần xem"
        hint="Mỗi dòng một câu; khi đi, ghi câu trả lời bên từng câu."
        rows={6}
        optional
      />
      <TextArea
        {...of('crowdingReason')}
        label="Lý do nếu cơ quan đã có buổi khác trong tháng"
        rows={2}
        optional
      />
    </>
  ),
)

export const arrange = actRoute({
  act: 'supervision.arrange',
  form: arrangeForm,
  command: (context, input, param) => arrangeVisit(context, { id: param('id'), ...input }),
  again: arrangePage,
  next: done('supervision.arrange'),
})
