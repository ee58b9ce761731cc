import { writeSize } from '../../../platform/storage/file-kind.ts'
import type { AttachedFile } from '../../../platform/storage/kept-files.server.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { CheckboxGroup } from '../../../ui/index.ts'
import type { FormState } from '../../frame/act-form.tsx'
import { fileHref } from '../../frame/attachments.tsx'
import type { PetitionDossier } from '../queries.server.ts'

/**
 * Which files everybody may see. The voter's are closed until somebody chose otherwise: a picture may
 * show a face or a house. Nothing is offered when the voter keeps the whole petition closed.
 */
export function PublicFiles(props: {
  page: PageContext
  state: FormState
  petition: PetitionDossier
  files: readonly AttachedFile[]
}) {
  const { page, state, petition, files } = props
  if (files.length === 0 || !petition.mayPublish) return null
  const chosen = state.typedAll('publicFiles')
  const isFromAnswer = (file: AttachedFile) => file.subject.kind !== 'petition'
  return (
    <CheckboxGroup
      name="publicFiles"
      label="Tệp công khai cùng kết quả"
      hint="Xem từng tệp trước khi chọn: không công khai ảnh có mặt người, nhà ở, số giấy tờ của cử tri."
      optional="unmarked"
      error={state.problem('publicFiles')}
      values={
        chosen ?? files.filter((file) => file.isPublic || isFromAnswer(file)).map(({ id }) => id)
      }
      choices={files.map((file) => ({
        value: file.id,
        label: `${file.name} (${writeSize(file.bytes)})`,
        hint: (
          <>
            {isFromAnswer(file) ? 'Của cơ quan trả lời' : 'Của cử tri'}.{' '}
            <a href={fileHref(page, file)} target="_blank">
              Mở xem {file.name}
            </a>
          </>
        ),
      }))}
    />
  )
}
