import { actRoute } from '../../../platform/web/act-route.server.ts'
import { writeDay } from '../../../kernel/clock.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { DateField, SelectField, TextArea, TextField } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { AttachmentField } from '../../frame/attachment-field.tsx'
import { receiveIncoming } from '../commands/incoming.server.ts'
import { documentKinds, urgencies } from '../document-kind.ts'
import { incomingForm, mostFiles } from '../forms.ts'
import { kindText, urgencyText } from '../text.vi.ts'
import { formPage } from '../views/form-page.tsx'
import { incomingDocumentPath, incomingPath } from '../views/paths.ts'

const act = 'incoming_document.receive'

/** What stands on the paper that arrived, and its scan. */
export const receiveIncomingPage: PageRoute = (page) => {
  const state = formState(page, act)
  const { of } = state
  return formPage(page, {
    title: 'Vào sổ văn bản đến',
    lead: 'Số đến được lấy tự động, liên tiếp trong năm. Trình người giao chậm nhất trong ngày làm việc tiếp theo.',
    current: incomingPath,
    crumbs: [{ href: incomingPath, label: 'Sổ văn bản đến' }],
    act,
    path: `${incomingPath}/them`,
    back: incomingPath,
    submit: 'Vào sổ',
    hasFiles: true,
    keepsDraft: true,
    children: (
      <>
        <TextField {...of('issuer')} label="Cơ quan gửi" maxLength={200} />
        <TextField {...of('documentNumber')} label="Số, ký hiệu" maxLength={60} width="medium" optional />
        <DateField {...of('documentOn')} label="Ngày văn bản" optional />
        <DateField {...of('arrivedOn')} value={state.typed('arrivedOn') || writeDay(page.today)} label="Ngày đến" />
        <SelectField {...of('kind')} label="Loại văn bản" options={documentKinds.map((value) => ({ value, label: kindText[value] }))} />
        <TextArea {...of('subject')} label="Trích yếu" rows={2} maxLength={500} />
        <SelectField
          {...of('urgency')}
          value={state.typed('urgency') || 'ordinary'}
          label="Độ khẩn"
          options={urgencies.map((value) => ({ value, label: urgencyText[value] }))}
        />
        <AttachmentField page={page} act={act} name="files" label="Bản quét" hint={`Tối đa ${mostFiles} tệp.`} takes="documents" />
      </>
    ),
  })
}

export const receive = actRoute({
  act,
  form: incomingForm,
  command: receiveIncoming,
  again: receiveIncomingPage,
  next: ({ id }) => `${incomingDocumentPath(id)}?xong=${act}`,
})
