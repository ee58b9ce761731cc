import { actRoute } from '../../../platform/web/act-route.server.ts'
import { hasIdShape } from '../../../kernel/ids.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { HiddenField, Notice } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { reviseDocument } from '../commands/draft.server.ts'
import { typedOf } from '../document-content.ts'
import { reviseForm } from '../forms.ts'
import { mayFollow } from '../official-document.ts'
import { documentForDesk } from '../queries.server.ts'
import { kindText } from '../text.vi.ts'
import { ContentFields } from '../views/content-fields.tsx'
import { formPage } from '../views/form-page.tsx'
import { deskPath, documentPath } from '../views/paths.ts'

const list = { href: deskPath, label: 'Sổ văn bản đi' }
const empty = { recipients: '', bases: '', body: '', sentTo: '', secretary: '' }

/** The same form with the present words; saving makes another edition. */
export const revisePage: PageRoute = async (page) => {
  const act = 'official_document.revise'
  const id = page.param('id')
  const document = hasIdShape(id) ? await documentForDesk(page, id) : null
  if (!document) return page.notFound()
  const isPossible = mayFollow(document.state, 'revise') || page.again !== null
  const start = document.content ? typedOf(document.content) : empty
  return formPage(page, {
    title: 'Sửa dự thảo',
    overline: document.subject,
    lead: `Đang sửa từ bản thứ ${document.edition}; bản này vẫn được giữ để so sánh.`,
    current: deskPath,
    crumbs: [list, { href: documentPath(id), label: kindText[document.kind] }],
    act,
    path: `${documentPath(id)}/sua`,
    back: documentPath(id),
    submit: isPossible ? 'Lưu bản sửa' : null,
    hasFiles: true,
    keepsDraft: true,
    above: isPossible ? null : (
      <Notice tone="warning" title="Không sửa được lúc này">
        Văn bản đã qua bước soạn. Muốn sửa, hãy trả lại người soạn trước khi ký.
      </Notice>
    ),
    children: (
      <>
        <HiddenField name="version" value={String(document.version)} />
        <ContentFields page={page} act={act} state={formState(page, act)} kind={document.kind} start={{ ...start, subject: document.subject }} />
      </>
    ),
  })
}

export const revise = actRoute({
  act: 'official_document.revise',
  form: reviseForm,
  command: (context, input, param) => reviseDocument(context, { ...input, id: param('id') }),
  again: revisePage,
  next: ({ id }) => `${documentPath(id)}?xong=official_document.revise`,
})
