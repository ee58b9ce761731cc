import { actRoute } from '../../../platform/web/act-route.server.ts'
import { writeDay } from '../../../kernel/clock.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, FormActions, Notice, PageHeading, SubmitButton, TextField } from '../../../ui/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import { AttachmentField } from '../../frame/attachment-field.tsx'
import { verifyFile } from '../commands/verify-file.server.ts'
import { checkFileForm } from '../forms.ts'
import { papersSealedBy, sealShape, type SealedPaper } from '../seals.server.ts'
import { kindText } from '../text.vi.ts'
import { portalPath, verifyPath } from '../views/paths.ts'

const act = 'official_document.verify'

/** Is this exact file a paper of the council: by sending it, or by its SHA-256. */
export const verifyPage: PageRoute = async (page) => {
  const code = (page.query.get('ma') ?? '').toLowerCase()
  const papers = sealShape.test(code) ? await papersSealedBy(page, code) : []
  const state = formState(page, act)
  return page.portal(
    { title: 'Kiểm tra tệp văn bản', current: portalPath },
    <>
      <Breadcrumbs crumbs={[{ href: page.base + portalPath, label: 'Văn bản' }, { label: 'Kiểm tra tệp' }]} />
      <PageHeading
        title="Kiểm tra tệp văn bản"
        lead="Gửi tệp đang có, hoặc dán dấu kiểm tra SHA-256, để biết đó có đúng là tệp Hội đồng đã công khai."
      />
      {code === '' ? null : <Verdict page={page} code={code} papers={papers} />}
      <ActForm page={page} act={act} path={verifyPath} hasFiles>
        <TextField {...state.of('code')} label="Dấu kiểm tra (SHA-256)" hint="64 chữ và số; bỏ trống nếu gửi tệp." optional maxLength={100} />
        <AttachmentField page={page} act={act} name="file" label="Tệp cần kiểm tra" hint="Tệp chỉ được so sánh, không lưu lại." takes="documents" />
        <FormActions>
          <SubmitButton submitsWith="Đang kiểm tra…">Kiểm tra</SubmitButton>
        </FormActions>
      </ActForm>
    </>,
  )
}

function Verdict({ page, code, papers }: { page: PageContext; code: string; papers: readonly SealedPaper[] }) {
  if (papers.length === 0) {
    return (
      <Notice tone="error" title="Không phải tệp Hội đồng đã công khai" isAnnounced>
        Không có văn bản công khai nào có đúng tệp này. Chỉ cần khác một dấu là dấu kiểm tra khác hẳn; bản in, bản chụp
        hoặc bản lưu lại đều không trùng. Hãy mở văn bản trên cổng và so sánh nội dung.
        <br />
        <small>Dấu kiểm tra: {code.slice(0, 64)}</small>
      </Notice>
    )
  }
  return papers.map((paper) => (
    <Notice tone="success" title="Đúng là tệp Hội đồng đã công khai" isAnnounced>
      {kindText[paper.kind]} số {paper.documentNumber}
      {paper.documentOn ? ` ngày ${writeDay(paper.documentOn)}` : ''} của {paper.body}:{' '}
      <a href={`${page.base}${portalPath}/${paper.id}`}>{paper.subject}</a>.
    </Notice>
  ))
}

export const verify = actRoute({
  act,
  form: checkFileForm,
  command: verifyFile,
  again: verifyPage,
  next: ({ sha256 }) => `${verifyPath}?ma=${encodeURIComponent(sha256.slice(0, 100))}`,
})
