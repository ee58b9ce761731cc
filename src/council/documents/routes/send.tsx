import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { CheckboxGroup, HiddenField, Notice, TextArea } from '../../../ui/index.ts'
import { openBodies } from '../../delegates/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { receiveDocument, sendDocument } from '../commands/send.server.ts'
import { receiveForm, sendForm } from '../forms.ts'
import { crumbsOf, documentOfPage, isPossible, nameOf, NotNow } from '../views/document-of-page.tsx'
import { formPage } from '../views/form-page.tsx'
import { deskPath, documentPath } from '../views/paths.ts'
import { deskShow } from './desk-show.tsx'

const act = 'official_document.send'

/** Bodies that have accounts here and may read what is sent to them. */
const recipientKinds = [
  'peoples_committee',
  'agency',
  'fatherland_front',
  'mass_organisation',
  'council',
  'board',
  'delegate_group',
  'hamlet',
] as const

/** To whom, by which way; more may be added later. */
export const sendPage: PageRoute = async (page) => {
  const document = await documentOfPage(page)
  if (!document) return page.notFound()
  const may = isPossible(page, document, 'send')
  const state = formState(page, act)
  const bodies = await openBodies(page, recipientKinds)
  return formPage(page, {
    title: 'Gửi văn bản',
    overline: `${nameOf(document)}: ${document.subject}`,
    current: deskPath,
    crumbs: crumbsOf(document),
    act,
    path: `${documentPath(document.id)}/gui`,
    back: documentPath(document.id),
    submit: may ? 'Gửi' : null,
    above: may ? (
      document.content && document.content.sentTo.length > 0 ? (
        <Notice title="Nơi nhận ghi trên văn bản">{document.content.sentTo.join('; ')}.</Notice>
      ) : null
    ) : (
      <NotNow page={page} document={document} verb="send" />
    ),
    children: (
      <>
        <HiddenField name="version" value={String(document.version)} />
        <CheckboxGroup
          name="bodies"
          label="Gửi trong phần mềm"
          hint="Người của cơ quan được báo ngay và báo lại đã nhận."
          optional
          values={state.typedAll('bodies') ?? []}
          error={state.problem('bodies')}
          choices={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextArea
          {...state.of('mails')}
          label="Gửi qua thư điện tử"
          hint={
            document.isPublic
              ? 'Mỗi dòng một nơi: Tên nơi nhận, ten@vidu.vn. Thư mang đường dẫn trang công khai của văn bản.'
              : 'Văn bản chưa công khai nên chưa gửi thư được; thư chỉ mang đường dẫn trang công khai.'
          }
          rows={3}
          optional
        />
        <TextArea
          {...state.of('papers')}
          label="Gửi bản giấy"
          hint="Mỗi dòng một nơi. Gửi xong in phiếu gửi kèm ở trang của văn bản."
          rows={3}
          optional
        />
      </>
    ),
  })
}

export const send = actRoute({
  act,
  form: sendForm,
  command: (context, input, param) => sendDocument(context, { ...input, id: param('id') }),
  again: sendPage,
  next: ({ id }) => `${documentPath(id)}?xong=${act}`,
})

export const receive = actRoute({
  act: 'official_document.receive',
  form: receiveForm,
  command: (context, input, param) => receiveDocument(context, { ...input, id: param('id') }),
  again: deskShow,
  next: ({ id }) => `${documentPath(id)}?xong=official_document.receive`,
})
