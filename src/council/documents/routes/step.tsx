import { actRoute, type ActRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { HiddenField, TextArea } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import {
  checkDocument,
  sendBackDocument,
  signDocument,
  submitDocument,
  withdrawDocument,
} from '../commands/check.server.ts'
import { cancelNumber, issueDocument } from '../commands/issue.server.ts'
import { unpublishDocument } from '../commands/publish.server.ts'
import { reasonForm, stepForm } from '../forms.ts'
import { verbText } from '../text.vi.ts'
import { deskVerbs, type DeskVerb } from '../verbs.ts'
import { crumbsOf, documentOfPage, isPossible, nameOf, NotNow } from '../views/document-of-page.tsx'
import { Words } from '../views/dossier.tsx'
import { formPage } from '../views/form-page.tsx'
import { deskPath, documentPath } from '../views/paths.ts'

type Step = { readonly verb: DeskVerb; readonly lead: string; readonly note: string; readonly field: 'note' | 'reason'; readonly isOptional?: boolean }

/** The page of a step that asks for one line only, with the paper's words below it. */
function stepPage({ verb, lead, note, field, isOptional }: Step): PageRoute {
  const act = `official_document.${verb}`
  return async (page) => {
    const document = await documentOfPage(page)
    if (!document) return page.notFound()
    const may = isPossible(page, document, verb)
    return formPage(page, {
      title: verbText[verb],
      overline: `${nameOf(document)}: ${document.subject}`,
      lead,
      current: deskPath,
      crumbs: crumbsOf(document),
      act,
      path: `${documentPath(document.id)}/${deskVerbs[verb]}`,
      back: documentPath(document.id),
      submit: may ? verbText[verb] : null,
      above: may ? null : <NotNow page={page} document={document} verb={verb} />,
      children: (
        <>
          <HiddenField name="version" value={String(document.version)} />
          <TextArea {...formState(page, act).of(field)} label={note} rows={3} optional={isOptional} />
        </>
      ),
      below: <Words document={document} />,
    })
  }
}

const goBack = (verb: DeskVerb) => ({ id }: { id: string }) => `${documentPath(id)}?xong=official_document.${verb}`

type NoteCommand = typeof checkDocument

function noteStep(verb: DeskVerb, command: NoteCommand, again: PageRoute): ActRoute {
  return actRoute({
    act: `official_document.${verb}`,
    form: stepForm,
    command: (context, input, param) => command(context, { ...input, id: param('id') }),
    again,
    next: goBack(verb),
  })
}

function reasonStep(verb: DeskVerb, command: typeof cancelNumber, again: PageRoute): ActRoute {
  return actRoute({
    act: `official_document.${verb}`,
    form: reasonForm,
    command: (context, input, param) => command(context, { ...input, id: param('id') }),
    again,
    next: goBack(verb),
  })
}

export const checkPage = stepPage({ verb: 'check', lead: 'Đã xem nội dung và thể thức; người soạn không tự kiểm tra.', note: 'Ghi chú', field: 'note', isOptional: true })
export const check = noteStep('check', checkDocument, checkPage)
export const sendBackPage = stepPage({ verb: 'send_back', lead: 'Văn bản trở lại bước soạn, kèm điều cần sửa.', note: 'Điều cần sửa', field: 'note' })
export const sendBack = noteStep('send_back', sendBackDocument, sendBackPage)
export const submitPage = stepPage({ verb: 'submit', lead: 'Trình người có thẩm quyền ký.', note: 'Ghi chú cho người ký', field: 'note', isOptional: true })
export const submit = noteStep('submit', submitDocument, submitPage)
export const signPage = stepPage({ verb: 'sign', lead: 'Đọc lại toàn văn bên dưới trước khi ký. Sau khi ký, nội dung không sửa được nữa.', note: 'Ghi chú', field: 'note', isOptional: true })
export const sign = noteStep('sign', signDocument, signPage)
export const issuePage = stepPage({ verb: 'issue', lead: 'Văn bản lấy số kế tiếp trong sổ của năm nay và mang ngày hôm nay.', note: 'Ghi chú', field: 'note', isOptional: true })
export const issue = noteStep('issue', issueDocument, issuePage)
export const withdrawPage = stepPage({ verb: 'withdraw', lead: 'Dự thảo được giữ lại nhưng không ban hành.', note: 'Lý do', field: 'note' })
export const withdraw = noteStep('withdraw', withdrawDocument, withdrawPage)
export const cancelPage = stepPage({ verb: 'cancel_number', lead: 'Số này bị gạch trong sổ và không bao giờ dùng lại; văn bản chờ cấp số khác.', note: 'Lý do', field: 'reason' })
export const cancel = reasonStep('cancel_number', cancelNumber, cancelPage)
export const unpublishPage = stepPage({ verb: 'unpublish', lead: 'Văn bản và tệp không còn trên cổng thông tin.', note: 'Lý do', field: 'reason' })
export const unpublish = reasonStep('unpublish', unpublishDocument, unpublishPage)
