import { writeDay } from '../../../kernel/clock.ts'
import { Card, CardGrid, DataTable, DefinitionList } from '../../../ui/index.ts'
import { constitutions, type OfficeName } from '../body.ts'
import type { BodyAtDepth, OfficeHolder } from '../organisation.ts'
import { officeTitle } from '../text.vi.ts'

type TreeProps = {
  bodies: readonly BodyAtDepth[]
  /** Address of a body's own page, where there is one. */
  hrefOf?: (body: BodyAtDepth) => string
}

/** The bodies of the commune, each with those below it; hamlets in one table. */
export function OrganisationTree({ bodies, hrefOf }: TreeProps) {
  const trees = treesOf(bodies)
  const hamlets = trees.filter(([top]) => top?.kind === 'hamlet').flat()
  return (
    <>
      {trees
        .filter(([top]) => top?.kind !== 'hamlet')
        .map(([top, ...below]) =>
          top ? (
            <Card title={top.name} href={hrefOf?.(top)}>
              <Holders body={top} />
              <CardGrid>
                {below.map((body) => (
                  <Card title={body.name} href={hrefOf?.(body)} level={3}>
                    <Holders body={body} />
                  </Card>
                ))}
              </CardGrid>
            </Card>
          ) : null,
        )}
      {hamlets.length > 0 ? <HamletTable bodies={hamlets} hrefOf={hrefOf} /> : null}
    </>
  )
}

/** Each body of depth 0 with all that follow it. */
function treesOf(bodies: readonly BodyAtDepth[]): BodyAtDepth[][] {
  const trees: BodyAtDepth[][] = []
  for (const body of bodies) {
    if (body.depth === 0) trees.push([body])
    else trees.at(-1)?.push(body)
  }
  return trees
}

function HamletTable({ bodies, hrefOf }: TreeProps) {
  return (
    <Card title="Thôn, tổ dân phố">
      <DataTable
        caption="Thôn, tổ dân phố"
        isCaptionHidden
        columns={[
          { key: 'name', heading: 'Thôn', isRowHeading: true, cell: (body) => body.name },
          {
            key: 'head',
            heading: 'Người giữ chức vụ',
            cell: (body) => body.holders.map(holderWords).join('; ') || 'Chưa có',
          },
        ]}
        rows={bodies}
        rowKey={(body) => body.id}
        rowHref={hrefOf}
      />
    </Card>
  )

  function holderWords({ office, personName }: OfficeHolder): string {
    return `${officeTitle(office, 'hamlet')}: ${personName}`
  }
}

/** Who holds which office: one line an office, vacant ones said. The council's are its delegates. */
function Holders({ body }: { body: BodyAtDepth }) {
  if (body.kind === 'council') return <p>{body.holders.length} đại biểu.</p>
  const held = Map.groupBy(body.holders, ({ office }) => office)
  const items = [
    ...[...held].map(([office, holders]) => ({
      term: officeTitle(office, body.kind),
      value: <Names holders={holders} />,
    })),
    ...vacantOffices(body).map((office) => ({
      term: officeTitle(office, body.kind),
      value: 'Chưa có',
    })),
  ]
  return items.length > 0 ? <DefinitionList items={items} /> : null
}

/** Single offices that nobody holds; a body led by a chair or by a head misses only one of the two. */
function vacantOffices({ kind, holders }: BodyAtDepth): OfficeName[] {
  const isHeld = (office: OfficeName) => holders.some((holder) => holder.office === office)
  const hasLeader = isHeld('chair') || isHeld('head')
  return constitutions[kind].single.filter((office, place) =>
    office === 'chair' || office === 'head' ? !hasLeader && place === 0 : !isHeld(office),
  )
}

function Names({ holders }: { holders: readonly OfficeHolder[] }) {
  return (
    <>
      {holders.map(({ personName, acting }, place) => (
        <>
          {place > 0 ? ', ' : ''}
          {personName}
          {acting ? ` (${acting.personName} làm thay đến ${writeDay(acting.until)})` : ''}
        </>
      ))}
    </>
  )
}
