import type { Child } from 'hono/jsx'
import type { AttachedFile } from '../../../platform/storage/kept-files.server.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { DataTable, EmptyState } from '../../../ui/index.ts'
import { Attachments } from '../../frame/attachments.tsx'
import type { ItemShown, PaperShown } from '../queries.server.ts'
import { kindText, minutesInWords, paperText } from '../text.vi.ts'
import { ItemChip, PapersChip } from './marks.tsx'

/** The agenda as a table: numbered, with owner, time and papers; what is missing stands in red. */
export function AgendaTable(props: {
  page: PageContext
  agenda: readonly ItemShown[]
  files: readonly AttachedFile[]
  hrefOf?: (item: ItemShown) => string
  /** What can be done to an item here. */
  actsOf?: (item: ItemShown) => Child
  /** The public sees public papers only, and no warning of the desk's. */
  isPublic?: boolean
}) {
  const { page, agenda, files, hrefOf, actsOf, isPublic = false } = props
  const acts = actsOf ? [{ key: 'acts', heading: 'Việc', cell: actsOf }] : []
  return (
    <DataTable
      caption="Chương trình kỳ họp"
      isCaptionHidden
      columns={[
        {
          key: 'title',
          heading: 'Nội dung',
          isRowHeading: true,
          isRoomy: true,
          cell: Title,
        },
        {
          key: 'kind',
          heading: 'Loại, chủ trì, thời gian',
          cell: ({ kind, owner, speaker, minutesPlanned }) =>
            [kindText[kind], owner, speaker, minutesInWords(minutesPlanned)]
              .filter(Boolean)
              .join('; '),
        },
        {
          key: 'papers',
          heading: 'Tài liệu',
          isRoomy: true,
          cell: (item) => <Papers page={page} item={item} files={files} isPublic={isPublic} />,
        },
        ...acts,
      ]}
      rows={agenda}
      rowKey={({ id }) => id}
      rowHref={hrefOf}
      empty={<EmptyState title="Chưa có chương trình" />}
    />
  )
}

/** Number and name; how far it is, once it is no longer only planned. */
function Title({ number, title, state, reason }: ItemShown) {
  return (
    <>
      {number}. {title}
      {state === 'pending' ? null : (
        <div>
          <ItemChip state={state} />
        </div>
      )}
      {reason ? <p class="hint">Lý do: {reason}</p> : null}
    </>
  )
}

function Papers(props: {
  page: PageContext
  item: ItemShown
  files: readonly AttachedFile[]
  isPublic: boolean
}) {
  const { page, item, files, isPublic } = props
  const shown = item.papers.filter((paper) => !isPublic || (paper.isPublic && !paper.isSuperseded))
  if (shown.length === 0 && (isPublic || item.missing.length === 0)) return <>–</>
  return (
    <>
      {isPublic ? null : <PapersChip missing={item.missing} waived={item.waivedBecause !== ''} />}
      {shown.map((paper) => (
        <div>
          {paperInWords(paper)}
          <Attachments page={page} files={files.filter(({ subject }) => subject.id === paper.id)} />
        </div>
      ))}
    </>
  )
}

/** "Tờ trình về dự toán (05/TTr-UBND, bản 2)"; the kind stands before a title that does not say it. */
function paperInWords({ kind, documentNumber, title, edition, isSuperseded }: PaperShown): string {
  const word = paperText[kind]
  const isSaid = kind === 'other' || title.toLowerCase().startsWith(word.toLowerCase())
  const which = edition > 1 || isSuperseded ? `bản ${edition}` : ''
  const notes = [documentNumber, which, isSuperseded ? 'đã có bản mới' : '']
    .filter(Boolean)
    .join(', ')
  return (isSaid ? title : `${word}: ${title}`) + (notes ? ` (${notes})` : '')
}
