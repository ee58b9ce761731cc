import { writeNumber } from '../../../kernel/numbers.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import type { HamletFigures } from '../figures.server.ts'
import type { HamletOnPage, OpenShade } from '../hamlet-map.ts'
import { listOfFigure } from '../links.ts'
import { dotRadius, liesWithin, type DrawnPlace, type MapLayout } from '../map-layout.ts'
import { shadeText } from '../text.vi.ts'

/** Darker is more that is not finished: told by lightness, which every eye sees, not by hue. */
const opacity: Record<OpenShade, number> = {
  few: 0,
  none_open: 0.12,
  under_half: 0.35,
  over_half: 0.6,
  mostly_open: 0.9,
}

const fontSize = 17

function Mark({ shade, ...circle }: { shade: OpenShade; cx: number; cy: number; r: number }) {
  return (
    <circle
      {...circle}
      fill="var(--series-1)"
      fill-opacity={opacity[shade]}
      stroke="var(--ink)"
      stroke-width={1.5}
      stroke-dasharray={shade === 'few' ? '4 3' : undefined}
    />
  )
}

type Props = {
  page: PageContext
  figures: HamletFigures
  hamlets: readonly HamletOnPage[]
  layout: MapLayout
}

/** The commune by hamlet, drawn here and now from its points: no other server is asked for a map. */
export function CommuneMap({ page, figures, hamlets, layout }: Props) {
  const { left, top, width, height } = layout.view
  const box = [left, top, width, height].map(Math.round).join(' ')
  const byId = new Map(hamlets.map((hamlet) => [hamlet.key, hamlet]))
  return (
    <div class="chart-picture" role="group" aria-label="Sơ đồ các thôn" tabindex={0}>
      <svg viewBox={box} role="group" aria-label="Sơ đồ các thôn theo số kiến nghị">
        {layout.places.map((place) => (
          <HamletMark page={page} figures={figures} place={place} hamlet={byId.get(place.id)!} />
        ))}
        <PetitionDots figures={figures} layout={layout} />
      </svg>
    </div>
  )
}

const dotLook = { fill: 'var(--series-2)', stroke: 'var(--surface)' }

/** Where petitions are that named their place; one far off the hamlets is left out. */
function PetitionDots({ figures, layout }: Pick<Props, 'figures' | 'layout'>) {
  const dots = figures.points
    .map((point) => ({ ...layout.at(point), count: point.count }))
    .filter((spot) => liesWithin(layout.view, spot, dotRadius))
  return (
    <g aria-hidden="true">
      {dots.map(({ x, y, count }) => (
        <circle cx={rounded(x)} cy={rounded(y)} r={count > 1 ? dotRadius + 2 : dotRadius} {...dotLook} />
      ))}
    </g>
  )
}

function HamletMark(props: { page: PageContext; figures: HamletFigures; place: DrawnPlace; hamlet: HamletOnPage }) {
  const { page, figures, place, hamlet } = props
  const { circle, label } = place
  const { received, open, shown } = hamlet.tally
  const words = `${hamlet.name}: đã nhận ${writeNumber(received)}, chưa xong ${writeNumber(open)}, đã công khai ${writeNumber(shown)}`
  const drawn = (
    <>
      <title>{words}</title>
      <Mark shade={hamlet.shade} cx={rounded(circle.x)} cy={rounded(circle.y)} r={rounded(circle.radius)} />
      <text
        x={rounded(label.x)}
        y={rounded(label.y)}
        text-anchor={label.anchor}
        font-size={fontSize}
        fill={shown > 0 ? 'var(--action)' : 'var(--ink)'}
        text-decoration={shown > 0 ? 'underline' : undefined}
      >
        {hamlet.name}: {received}
      </text>
    </>
  )
  if (shown === 0) return <g>{drawn}</g>
  const href = page.base + listOfFigure('portal', figures.period, { place: { by: 'thon', key: hamlet.key } })
  return (
    <a href={href} aria-label={words}>
      {drawn}
    </a>
  )
}

const rounded = (value: number) => Math.round(value * 10) / 10

/** What shades and dots mean; only those that are on the map. */
export function MapLegend({ hamlets, figures }: Pick<Props, 'hamlets' | 'figures'>) {
  const shades = (Object.keys(opacity) as OpenShade[]).filter((shade) =>
    hamlets.some((hamlet) => hamlet.point && hamlet.shade === shade),
  )
  return (
    <ul class="month-legend" role="list">
      {shades.map((shade) => (
        <li>
          <svg width={24} height={24} viewBox="0 0 24 24" aria-hidden="true">
            <Mark shade={shade} cx={12} cy={12} r={9} />
          </svg>{' '}
          {shadeText[shade]}
        </li>
      ))}
      {figures.points.length > 0 ? (
        <li>
          <svg width={24} height={24} viewBox="0 0 24 24" aria-hidden="true">
            <circle cx={12} cy={12} r={dotRadius} {...dotLook} />
          </svg>{' '}
          Nơi của kiến nghị đã công khai, làm tròn đến khoảng 100 m
        </li>
      ) : null}
    </ul>
  )
}
