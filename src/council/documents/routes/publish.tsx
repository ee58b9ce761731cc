import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { CheckboxGroup, HiddenField, Notice, SelectField } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { fileDocument, publishDocument } from '../commands/publish.server.ts'
import { shelves, usualShelf } from '../document-kind.ts'
import { filesOfDocument } from '../files.server.ts'
import { fileForm, publishForm } from '../forms.ts'
import { shelfText } from '../text.vi.ts'
import { crumbsOf, documentOfPage, isPossible, nameOf, NotNow } from '../views/document-of-page.tsx'
import { Words } from '../views/dossier.tsx'
import { formPage } from '../views/form-page.tsx'
import { deskPath, documentPath } from '../views/paths.ts'

const act = 'official_document.publish'

/** Which files go out with the words; what everybody will read stands below. */
export const publishPage: PageRoute = async (page) => {
  const document = await documentOfPage(page)
  if (!document) return page.notFound()
  const may = isPossible(page, document, 'publish')
  const files = await filesOfDocument(page, document.id)
  const ticked = formState(page, act).typedAll('publicFiles')
  return formPage(page, {
    title: 'Công khai văn bản',
    overline: `${nameOf(document)}: ${document.subject}`,
    lead: 'Mọi người đọc được văn bản trên cổng thông tin và kiểm tra được tệp có phải bản thật.',
    current: deskPath,
    crumbs: crumbsOf(document),
    act,
    path: `${documentPath(document.id)}/cong-khai`,
    back: documentPath(document.id),
    submit: may ? 'Công khai' : null,
    above: may ? (
      <Notice tone="warning" title="Xem kỹ trước khi công khai">
        Không công khai văn bản có bí mật nhà nước hoặc thông tin riêng của người dân.
      </Notice>
    ) : (
      <NotNow page={page} document={document} verb="publish" />
    ),
    children: (
      <>
        <HiddenField name="version" value={String(document.version)} />
        {files.length > 0 ? (
          <CheckboxGroup
            name="publicFiles"
            label="Tệp công khai"
            optional="unmarked"
            values={ticked ?? files.filter(({ mediaType }) => mediaType === 'application/pdf').map(({ id }) => id)}
            choices={files.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : null}
      </>
    ),
    below: <Words document={document} />,
  })
}

export const publish = actRoute({
  act,
  form: publishForm,
  command: (context, input, param) => publishDocument(context, { ...input, id: param('id') }),
  again: publishPage,
  next: ({ id }) => `${documentPath(id)}?xong=${act}`,
})

/** The shelf of the council's files on which the paper goes. */
export const filePage: PageRoute = async (page) => {
  const document = await documentOfPage(page)
  if (!document) return page.notFound()
  const may = isPossible(page, document, 'file')
  const state = formState(page, 'official_document.file')
  return formPage(page, {
    title: 'Lưu hồ sơ',
    overline: `${nameOf(document)}: ${document.subject}`,
    current: deskPath,
    crumbs: crumbsOf(document),
    act: 'official_document.file',
    path: `${documentPath(document.id)}/luu`,
    back: documentPath(document.id),
    submit: may ? 'Lưu hồ sơ' : null,
    above: may ? null : <NotNow page={page} document={document} verb="file" />,
    children: (
      <>
        <HiddenField name="version" value={String(document.version)} />
        <SelectField
          name="shelf"
          label="Nhóm hồ sơ"
          value={state.typed('shelf') || usualShelf(document.kind, document.bodyKind)}
          error={state.problem('shelf')}
          options={shelves.map((value) => ({ value, label: shelfText[value] }))}
        />
      </>
    ),
  })
}

export const file = actRoute({
  act: 'official_document.file',
  form: fileForm,
  command: (context, input, param) => fileDocument(context, { ...input, id: param('id') }),
  again: filePage,
  next: ({ id }) => `${documentPath(id)}?xong=official_document.file`,
})
