import { writeSize } from '../../platform/storage/file-kind.ts'
import type { AttachedFile } from '../../platform/storage/kept-files.server.ts'
import type { PageContext } from '../../platform/web/page.server.ts'

/** Address of a file; `proof` is what a reader without an account shows (a receipt code). */
export function fileHref(page: PageContext, file: AttachedFile, proof?: string): string {
  const query = proof ? `?ma=${encodeURIComponent(proof)}` : ''
  return `${page.base}/tep/${file.id}/${encodeURIComponent(file.name)}${query}`
}

/** The files of a matter: pictures small, each with its name and size; nothing when there are none. */
export function Attachments(props: {
  page: PageContext
  files: readonly AttachedFile[]
  proof?: string
}) {
  const { page, files, proof } = props
  if (files.length === 0) return null
  return (
    <ul class="attachments">
      {files.map((file) => (
        <li>
          <a href={fileHref(page, file, proof)} data-turbo="false">
            {file.isPicture ? <Thumbnail page={page} file={file} proof={proof} /> : null}
            {file.name}
          </a>{' '}
          <span class="hint">{writeSize(file.bytes)}</span>
        </li>
      ))}
    </ul>
  )
}

// The name beside it says the same: an empty text keeps screen readers from saying it twice.
function Thumbnail({
  page,
  file,
  proof,
}: {
  page: PageContext
  file: AttachedFile
  proof?: string
}) {
  const query = proof ? `?ma=${encodeURIComponent(proof)}` : ''
  return (
    <img
      src={`${page.base}/anh-nho/${file.id}${query}`}
      alt=""
      width="120"
      height="120"
      loading="lazy"
    />
  )
}
