import { writeDay } from '../../../kernel/clock.ts'
import type { AttachedFile } from '../../../platform/storage/kept-files.server.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { DataTable, EmptyState } from '../../../ui/index.ts'
import { Attachments } from '../../frame/attachments.tsx'
import type { FigureShown } from '../queries.server.ts'
import { figureOrDash, periodText } from '../text.vi.ts'
import { FigureChip } from './marks.tsx'

function Proof(props: { page: PageContext; figure: FigureShown; files: readonly AttachedFile[] }) {
  const { page, figure, files } = props
  const own = files.filter(({ subject }) => subject.id === figure.id)
  return (
    <>
      {figure.proof || (own.length === 0 ? '–' : null)}
      <Attachments page={page} files={own} />
    </>
  )
}

function Said({
  figure: { enteredOn, enteredBy, reason, checkedOn, checkedBy, returnReason },
}: {
  figure: FigureShown
}) {
  return (
    <>
      Nhập {writeDay(enteredOn)}
      {enteredBy ? `, ${enteredBy}` : null}
      {reason ? `. Lý do sửa: ${reason}` : null}
      {checkedOn ? `. Kiểm tra ${writeDay(checkedOn)}${checkedBy ? `, ${checkedBy}` : ''}` : null}
      {returnReason ? `. Trả lại: ${returnReason}` : null}
    </>
  )
}

/** Every figure as it was entered; a correction stands above what it corrects. */
export function FigureTable(props: {
  page: PageContext
  figures: readonly FigureShown[]
  files: readonly AttachedFile[]
  hrefOf?: (figure: FigureShown) => string
}) {
  const { page, figures, files, hrefOf } = props
  return (
    <DataTable
      caption="Số liệu đã nhập, kể cả số đã sửa"
      isCaptionHidden
      isDense
      columns={[
        {
          key: 'period',
          heading: 'Kỳ',
          isRowHeading: true,
          cell: (figure) =>
            `${periodText(figure)}${figure.edition > 1 ? `, sửa lần ${figure.edition - 1}` : ''}`,
        },
        {
          key: 'figure',
          heading: 'Số liệu',
          isNumeric: true,
          cell: ({ figure, isEstimate }) => `${figureOrDash(figure)}${isEstimate ? ' (ước)' : ''}`,
        },
        { key: 'state', heading: 'Tình trạng', cell: ({ state }) => <FigureChip state={state} /> },
        {
          key: 'proof',
          heading: 'Chứng minh',
          isRoomy: true,
          cell: (figure) => <Proof page={page} figure={figure} files={files} />,
        },
        {
          key: 'said',
          heading: 'Ai, khi nào',
          isRoomy: true,
          cell: (figure) => <Said figure={figure} />,
        },
      ]}
      rows={figures}
      rowKey={({ id }) => id}
      rowHref={hrefOf}
      empty={<EmptyState title="Chưa có số liệu nào" />}
    />
  )
}
