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
    {
      key: 'subject',
      heading: 'Nhiệm vụ',
      isRowHeading: true,
      isRoomy: true,
      cell: ({ code, subject }) => `${code} · ${subject}`,
    },
    {
      key: 'quote',
      heading: 'Nguyên văn',
      isLong: true,
      cell: ({ quote, kind }) => (
        <div>
          “<PlanWords words={quote} />”
          {kind === 'duty' ? null : <span class="hint"> {kindText[kind]}.</span>}
        </div>
      ),
    },
    {
      key: 'who',
      heading: 'Ai chịu trách nhiệm',
      isRoomy: true,
      cell: ({ answerers }) => <AnsweredBy answerers={answerers} />,
    },
    {
      key: 'standing',
      heading: 'Tình trạng',
      isRoomy: true,
      cell: (duty) => (
        <div>
          <StandingChip standing={duty.state.standing} />
          {duty.kind === 'principle' ? null : (
            <>
              <div>{cadenceWords(duty, day)}</div>
              <CountCell state={duty.state} />
            </>
          )}
        </div>
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
