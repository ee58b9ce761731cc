import type { Point } from '../delegates/index.ts'

/** Something to be drawn at a point: its name beside a circle that grows with its number. */
export type MapPlace = {
  readonly id: string
  readonly label: string
  readonly count: number
  readonly point: Point
}

export type Circle = { readonly x: number; readonly y: number; readonly radius: number }
export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
/** Where the label's text is anchored, on its base line, and the box it fills at most. */
export type LabelPlace = {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly box: Box
}

export type DrawnPlace = { readonly id: string; readonly circle: Circle; readonly label: LabelPlace }

export type MapLayout = {
  readonly view: Box
  readonly places: readonly DrawnPlace[]
  /** Puts a point of the earth on the picture, as the circles were put before they were moved apart. */
  at(point: Point): { x: number; y: number }
}

const width = 560
const margin = 28
const least = 9
const largest = 30
/** Room between two circles, and round a label. */
const gap = 5
/** A place that is only marked. */
export const dotRadius = 5
export const labelHeight = 21
/** No letter of the interface's font at 17 px is wider on average. */
const letter = 9.3
const longestName = 30
/** Turns of this angle never fall on one line (radians). */
const goldenAngle = 2.399

type Spot = { id: string; label: string; x: number; y: number; radius: number }
type Project = (point: Point) => { x: number; y: number }

/**
 * A schematic map: circles where the points are, moved apart where they touch, and names that cover
 * neither a circle nor one another, nor a dot where that can be. Where there is no room the whole picture
 * grows, for that always helps.
 * Pure, and the same for the same places.
 */
export function layOutMap(places: readonly MapPlace[], dots: readonly Point[] = []): MapLayout {
  const most = Math.max(1, ...places.map(({ count }) => count))
  const project = projectionOf(places.map(({ point }) => point))
  for (let scale = 1; ; scale *= 1.2) {
    const at: Project = (point) => {
      const { x, y } = project(point)
      return { x: x * scale, y: y * scale }
    }
    const spots = places.map(({ id, label, count, point }, nth) => ({
      id,
      label: shortened(label),
      ...unwound(at(point), nth, scale),
      // The area, not the width, is as large as the number.
      radius: least + (largest - least) * Math.sqrt(count / most),
    }))
    const drawn = labelled(apart(spots), dots.map(at).map(boxOfDot))
    if (drawn) return { view: viewOf(drawn), places: drawn, at }
  }
}

/** Degrees to a plane: a degree of longitude is shorter by the cosine of the latitude. */
function projectionOf(points: readonly Point[]): Project {
  const latitudes = points.map(({ latitude }) => latitude)
  const longitudes = points.map(({ longitude }) => longitude)
  const north = Math.max(...latitudes)
  const west = Math.min(...longitudes)
  const shrink = Math.cos((north * Math.PI) / 180)
  const wide = (Math.max(...longitudes) - west) * shrink
  const tall = north - Math.min(...latitudes)
  const inner = width - 2 * margin
  const unit = inner / Math.max(wide, tall, 1e-6)
  return ({ latitude, longitude }) => ({
    x: (longitude - west) * shrink * unit,
    y: (north - latitude) * unit,
  })
}

/** Growing does not part points in one place: they unwind along a spiral, more with each step. */
function unwound({ x, y }: { x: number; y: number }, nth: number, scale: number) {
  const away = (scale - 1) * 20 * Math.sqrt(nth)
  const angle = nth * goldenAngle
  return { x: x + Math.cos(angle) * away, y: y + Math.sin(angle) * away }
}

function shortened(label: string): string {
  return label.length <= longestName ? label : `${label.slice(0, longestName - 1).trimEnd()}…`
}

/** Pushes circles that touch away from one another, a little each time. */
function apart(spots: Spot[]): Spot[] {
  for (let round = 0; round < 80; round += 1) {
    let hasMoved = false
    for (const [nth, one] of spots.entries()) {
      for (const other of spots.slice(nth + 1)) hasMoved = push(one, other, nth) || hasMoved
    }
    if (!hasMoved) return spots
  }
  return spots
}

function push(one: Spot, other: Spot, nth: number): boolean {
  const reach = one.radius + other.radius + gap
  const [dx, dy] = [other.x - one.x, other.y - one.y]
  const distance = Math.hypot(dx, dy)
  if (distance >= reach) return false
  // Two in the very same place part in a direction of their own.
  const angle = distance < 1e-9 ? nth * goldenAngle : Math.atan2(dy, dx)
  const half = (reach - distance) / 2 + 1e-6
  one.x -= Math.cos(angle) * half
  one.y -= Math.sin(angle) * half
  other.x += Math.cos(angle) * half
  other.y += Math.sin(angle) * half
  return true
}

/** Does a spot of this radius lie wholly on the picture? */
export function liesWithin({ left, top, width, height }: Box, { x, y }: { x: number; y: number }, radius: number): boolean {
  return (
    x - radius >= left && x + radius <= left + width && y - radius >= top && y + radius <= top + height
  )
}

/** Every spot with a label that covers nothing; null when some label finds no room. */
function labelled(spots: readonly Spot[], dots: readonly Box[]): DrawnPlace[] | null {
  const taken: Box[] = spots.map(boxOfCircle)
  const labels = new Map<string, LabelPlace>()
  for (const spot of spots.toSorted((one, other) => other.radius - one.radius)) {
    const open = candidates(spot).filter(({ box }) => !taken.some((other) => overlap(box, other)))
    const free = open.find(({ box }) => !dots.some((dot) => overlap(box, dot))) ?? open[0]
    if (!free) return null
    taken.push(free.box)
    labels.set(spot.id, free)
  }
  if (spots.some((one, nth) => spots.slice(nth + 1).some((other) => touch(one, other)))) return null
  return spots.map(({ id, x, y, radius }) => ({ id, circle: { x, y, radius }, label: labels.get(id)! }))
}

const touch = (one: Spot, other: Spot) =>
  Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius

const boxOfCircle = ({ x, y, radius }: Circle): Box => ({
  left: x - radius,
  top: y - radius,
  width: 2 * radius,
  height: 2 * radius,
})

const boxOfDot = ({ x, y }: { x: number; y: number }): Box => ({
  left: x - dotRadius,
  top: y - dotRadius,
  width: 2 * dotRadius,
  height: 2 * dotRadius,
})

/** Beside, then above and below, then farther away. */
function candidates({ x, y, radius, label }: Spot): LabelPlace[] {
  const long = Math.ceil(label.length * letter)
  return [gap, 18].flatMap((away) => {
    const side = radius + away
    const aslant = side * 0.75
    return [
      labelAt('start', x + side, y - labelHeight / 2, long),
      labelAt('end', x - side, y - labelHeight / 2, long),
      labelAt('middle', x, y + side, long),
      labelAt('middle', x, y - side - labelHeight, long),
      labelAt('start', x + aslant, y + aslant, long),
      labelAt('start', x + aslant, y - aslant - labelHeight, long),
      labelAt('end', x - aslant, y + aslant, long),
      labelAt('end', x - aslant, y - aslant - labelHeight, long),
    ]
  })
}

const before = { start: 0, middle: 0.5, end: 1 } as const

function labelAt(anchor: LabelPlace['anchor'], x: number, top: number, long: number): LabelPlace {
  const left = x - long * before[anchor]
  return { x, y: top + labelHeight - 5, anchor, box: { left, top, width: long, height: labelHeight } }
}

export function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  )
}

function viewOf(drawn: readonly DrawnPlace[]): Box {
  const boxes = drawn.flatMap(({ circle, label }) => [boxOfCircle(circle), label.box])
  const left = Math.min(0, ...boxes.map((box) => box.left)) - margin
  const top = Math.min(0, ...boxes.map((box) => box.top)) - margin
  const right = Math.max(width / 2, ...boxes.map((box) => box.left + box.width)) + margin
  const bottom = Math.max(120, ...boxes.map((box) => box.top + box.height)) + margin
  return { left, top, width: right - left, height: bottom - top }
}
