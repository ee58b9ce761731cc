import { DataTable, type Column } from '../../../ui/index.ts'
import type { DutyOnWall } from '../wall.ts'
import { cadenceWords, kindText } from '../text.vi.ts'
import { AnsweredBy, CountCell, PlanWords, StandingChip } from './marks.tsx'

/** Duties one under the other: the exact sentence, who, how often, what is there and what is lacking. */
export function WallTable(props: {
  caption: string
  duties: readonly DutyOnWall[]
  day: Temporal.PlainDate
  hrefOf(duty: DutyOnWall): string
}) {
  const { day } = props
  const columns: Column<DutyOnWall>[] = [
    { key: 'subject', heading: 'Nhiệm vụ', isRowHeading: true, cell: ({ code, subject }) => `${code} · ${subject}` },
    {
      key: 'quote',
      heading: 'Nguyên văn',
      cell: ({ quote, kind }) => (
        <>
          “<PlanWords words={quote} />”{kind === 'duty' ? null : <span class="hint"> {kindText[kind]}.</span>}
        </>
      ),
    },
    { key: 'who', heading: 'Ai chịu trách nhiệm', cell: ({ answerers }) => <AnsweredBy answerers={answerers} /> },
    {
      key: 'standing',
      heading: 'Nhịp, bằng chứng, tình trạng',
      cell: (duty) => (
        <>
          <StandingChip standing={duty.state.standing} />
          {duty.kind === 'principle' ? null : (
            <>
              <div>{cadenceWords(duty, day)}</div>
              <CountCell state={duty.state} />
            </>
          )}
        </>
      ),
    },
  ]
  return (
    <DataTable
      caption={props.caption}
      isCaptionHidden
      isDense
      columns={columns}
      rows={props.duties}
      rowKey={({ id }) => id}
      rowHref={props.hrefOf}
    />
  )
}
