import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { DateField, SelectField, TextArea, TextField } from '../../../ui/index.ts'
import { openBodies } from '../../delegates/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { AttachmentField } from '../../frame/attachment-field.tsx'
import { enterLateDocument } from '../commands/issue.server.ts'
import { documentKinds, issuingBodyKinds } from '../document-kind.ts'
import { lateForm, mostFiles } from '../forms.ts'
import { kindText } from '../text.vi.ts'
import { formPage } from '../views/form-page.tsx'
import { deskPath, documentPath } from '../views/paths.ts'

const act = 'official_document.enter_late'

/** A paper issued before, with the number it has. */
export const latePage: PageRoute = async (page) => {
  const { of } = formState(page, act)
  const bodies = await openBodies(page, issuingBodyKinds)
  return formPage(page, {
    title: 'Vào sổ muộn',
    lead: 'Văn bản đã ban hành trước đây giữ nguyên số của nó. Số đã cấp hoặc đã hủy không dùng lại được.',
    current: deskPath,
    crumbs: [{ href: deskPath, label: 'Sổ văn bản đi' }],
    act,
    path: `${deskPath}/vao-so-muon`,
    back: deskPath,
    submit: 'Vào sổ',
    hasFiles: true,
    keepsDraft: true,
    children: (
      <>
        <SelectField {...of('bodyId')} label="Cơ quan ban hành" options={bodies.map(({ id, name }) => ({ value: id, label: name }))} />
        <SelectField {...of('kind')} label="Loại văn bản" options={documentKinds.map((value) => ({ value, label: kindText[value] }))} />
        <TextField {...of('documentNumber')} label="Số, ký hiệu" hint="Như trên văn bản, ví dụ 06/KH-TTHĐND." maxLength={60} width="medium" />
        <DateField {...of('documentOn')} label="Ngày văn bản" />
        <TextArea {...of('subject')} label="Trích yếu" rows={2} maxLength={500} />
        <TextField {...of('signer')} label="Người ký" maxLength={100} optional />
        <TextArea {...of('reason')} label="Lý do vào sổ muộn" rows={2} />
        <AttachmentField page={page} act={act} name="files" label="Tệp văn bản" hint={`Tối đa ${mostFiles} tệp.`} takes="documents" />
      </>
    ),
  })
}

export const late = actRoute({
  act,
  form: lateForm,
  command: enterLateDocument,
  again: latePage,
  next: ({ id }) => `${documentPath(id)}?xong=${act}`,
})
