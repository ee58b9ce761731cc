export type ChartKind = 'bar' | 'line' | 'stacked'
export type ChartSeries = { name: string; values: readonly number[] }

export type ChartFigures = {
  kind: ChartKind
  /** Names along the axis: years, bodies, kinds. */
  categories: readonly string[]
  series: readonly ChartSeries[]
  /** Unit of the values, said at the axis and in the table. */
  unit?: string
}

export const CHART_WIDTH = 720
const ROW = 34

const grouped = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 })

/** A figure as written in Vietnamese: 1.234,5. */
export const figureText = (value: number): string => grouped.format(value)

/** Long names read better beside a lying bar than under a standing one. */
const isLying = ({ kind, categories }: ChartFigures): boolean =>
  kind !== 'line' && categories.some((name) => name.length > 14)

export function chartHeight(figures: ChartFigures): number {
  if (!isLying(figures)) return 380
  const bars = figures.kind === 'stacked' ? 1 : figures.series.length
  return 110 + figures.categories.length * Math.max(ROW, bars * 22 + 14)
}

const ink = { color: 'var(--ink)', fontSize: 15, fontFamily: 'inherit' }
const colours = [1, 2, 3, 4, 5].map((nth) => `var(--series-${nth})`)
const shapes = ['circle', 'rect', 'triangle', 'diamond', 'pin']

// Series differ by pattern and shape too: never by colour alone.
const decals = [
  { symbol: 'none', color: 'transparent' },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: -Math.PI / 4 },
  { symbol: 'circle', symbolSize: 0.55, dashArrayX: [[9, 9]], dashArrayY: [9, 0] },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 6] },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: Math.PI / 2 },
].map((decal) => ({ color: 'var(--surface)', ...decal }))

function axes(figures: ChartFigures) {
  const names = {
    type: 'category',
    data: [...figures.categories],
    axisLabel: { ...ink, interval: 0, width: isLying(figures) ? 210 : 110, overflow: 'break' },
    axisTick: { show: false },
    axisLine: { lineStyle: { color: 'var(--line-strong)' } },
  }
  const values = {
    type: 'value',
    name: figures.unit,
    nameTextStyle: ink,
    axisLabel: { ...ink, formatter: figureText },
    splitLine: { lineStyle: { color: 'var(--line)' } },
    minInterval: 1,
  }
  return isLying(figures)
    ? { yAxis: { ...names, inverse: true }, xAxis: values }
    : { xAxis: names, yAxis: values }
}

function series({ kind, series: all, categories }: ChartFigures) {
  // Figures beside two lines would cover one another; the table has them.
  const isCrowded = categories.length * all.length > 24 || (kind === 'line' && all.length > 1)
  return all.map((one, nth) => ({
    type: kind === 'line' ? 'line' : 'bar',
    name: one.name,
    data: [...one.values],
    stack: kind === 'stacked' ? 'all' : undefined,
    symbol: shapes[nth % shapes.length],
    symbolSize: 10,
    lineStyle: { width: 3 },
    barMaxWidth: 46,
    silent: true,
    label: {
      ...ink,
      show: kind !== 'stacked' && !isCrowded,
      position: kind !== 'line' && isLying({ kind, categories, series: all }) ? 'right' : 'top',
      formatter: ({ value }: { value: number }) => figureText(value),
    },
  }))
}

/** The ECharts option for these figures: no motion, no pointer, colours by the page's own tokens. */
export function chartOptions(figures: ChartFigures) {
  const hasLegend = figures.series.length > 1
  // Above standing bars there is room for the figure of the highest.
  const top = isLying(figures) ? 8 : figures.unit ? 40 : 26
  return {
    animation: false,
    color: colours,
    textStyle: ink,
    aria: {
      enabled: true,
      label: { enabled: false },
      decal: { show: hasLegend && figures.kind !== 'line', decals },
    },
    legend: hasLegend ? { bottom: 0, textStyle: ink, itemWidth: 30, itemHeight: 16 } : undefined,
    grid: { left: 8, right: 48, top, bottom: hasLegend ? 48 : 8, outerBoundsMode: 'same' },
    ...axes(figures),
    series: series(figures),
  }
}
