import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { Card, CardGrid, HiddenField, PageHeading, Breadcrumbs, SelectField } from '../../../ui/index.ts'
import { openBodies } from '../../delegates/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { draftDocument } from '../commands/draft.server.ts'
import { documentKinds, issuingBodyKinds, kindShapes, type DocumentKind } from '../document-kind.ts'
import { draftForm } from '../forms.ts'
import { templates } from '../templates.vi.ts'
import { kindText } from '../text.vi.ts'
import { ContentFields } from '../views/content-fields.tsx'
import { formPage } from '../views/form-page.tsx'
import { deskPath, documentPath } from '../views/paths.ts'

const list = { href: deskPath, label: 'Sổ văn bản đi' }
const empty = { subject: '', recipients: '', bases: '', body: '', sentTo: '', secretary: '' }

/** Which kind shall it be: each with what it has on paper. */
function chooseKind(page: PageContext): Response {
  return page.desk(
    { title: 'Soạn văn bản', current: deskPath },
    <>
      <Breadcrumbs crumbs={[{ href: page.base + deskPath, label: list.label }, { label: 'Soạn văn bản' }]} />
      <PageHeading title="Soạn văn bản" lead="Chọn loại văn bản. Mẫu theo Nghị định 30/2020/NĐ-CP, phần mềm tự trình bày." />
      <CardGrid>
        {documentKinds.map((kind) => (
          <Card title={kindText[kind]} href={`${page.base}${deskPath}/soan?loai=${kind}`}>
            {kindShapes[kind].abbreviation ? `Viết tắt ${kindShapes[kind].abbreviation}. ` : ''}
            {templates[kind].subjectHint}.
          </Card>
        ))}
      </CardGrid>
    </>,
  )
}

/** The form of one kind, with its template. */
export const draftPage: PageRoute = async (page) => {
  const act = 'official_document.draft'
  const state = formState(page, act)
  const asked = state.typed('kind') || page.query.get('loai')
  const kind: DocumentKind | undefined = documentKinds.find((one) => one === asked)
  if (!kind) return chooseKind(page)
  const bodies = await openBodies(page, issuingBodyKinds)
  const usual = bodies.find((body) => body.kind === (kind === 'resolution' ? 'council' : kind === 'examination_report' ? 'board' : 'standing_body'))
  const { subjectHint: _, ...template } = templates[kind]
  return formPage(page, {
    title: `Soạn ${kindText[kind].toLocaleLowerCase('vi')}`,
    lead: 'Thay các chỗ “…” bằng nội dung thật. Lưu xong, người khác kiểm tra rồi mới trình ký.',
    current: deskPath,
    crumbs: [list, { href: `${deskPath}/soan`, label: 'Soạn văn bản' }],
    act,
    path: `${deskPath}/soan`,
    back: `${deskPath}/soan`,
    submit: 'Lưu dự thảo',
    hasFiles: true,
    keepsDraft: true,
    children: (
      <>
        <HiddenField name="kind" value={kind} />
        <SelectField
          {...state.of('bodyId')}
          value={state.typed('bodyId') || (usual?.id ?? '')}
          label="Cơ quan ban hành"
          options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <ContentFields page={page} act={act} state={state} kind={kind} start={{ ...empty, ...template }} />
      </>
    ),
  })
}

export const draft = actRoute({
  act: 'official_document.draft',
  form: draftForm,
  command: draftDocument,
  again: draftPage,
  next: ({ id }) => `${documentPath(id)}?xong=official_document.draft`,
})
