import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { layOutMap, overlap, type Box, type MapLayout, type MapPlace } from './map-layout.ts'

const place = (id: string, latitude: number, longitude: number, count = 1): MapPlace => ({
  id,
  label: `Thôn ${id}`,
  count,
  point: { latitude, longitude },
})

const within = (box: Box, view: Box) =>
  box.left >= view.left &&
  box.top >= view.top &&
  box.left + box.width <= view.left + view.width &&
  box.top + box.height <= view.top + view.height

function assertReadable({ view, places }: MapLayout): void {
  for (const [nth, { circle, label }] of places.entries()) {
    assert.ok(Number.isFinite(circle.x) && Number.isFinite(circle.y))
    assert.ok(within(label.box, view))
    for (const other of places.slice(nth + 1)) {
      const distance = Math.hypot(circle.x - other.circle.x, circle.y - other.circle.y)
      assert.ok(distance >= circle.radius + other.circle.radius, 'circles cover one another')
      assert.ok(!overlap(label.box, other.label.box), 'names cover one another')
    }
  }
  for (const one of places) {
    for (const { circle } of places) {
      const nearX = Math.max(one.label.box.left, Math.min(circle.x, one.label.box.left + one.label.box.width))
      const nearY = Math.max(one.label.box.top, Math.min(circle.y, one.label.box.top + one.label.box.height))
      assert.ok(Math.hypot(circle.x - nearX, circle.y - nearY) >= circle.radius, 'a name covers a circle')
    }
  }
}

test('north is up and east is right, and a larger number has a larger circle', () => {
  const layout = layOutMap([place('bac', 20.8, 106.6, 9), place('nam', 20.7, 106.6), place('dong', 20.7, 106.7)])
  const [north, south, east] = layout.places.map(({ circle }) => circle)
  assert.ok(north!.y < south!.y)
  assert.ok(east!.x > south!.x)
  assert.ok(north!.radius > south!.radius)
  assertReadable(layout)
})

test('the area of a circle, not its width, grows with the number', () => {
  const [most, quarter] = layOutMap([place('a', 20.8, 106.6, 100), place('b', 20.7, 106.7, 25)]).places
  const least = layOutMap([place('c', 20.8, 106.6, 0), place('d', 20.7, 106.7, 100)]).places[0]!
  assert.ok(Math.abs((quarter!.circle.radius - least.circle.radius) * 2 - (most!.circle.radius - least.circle.radius)) < 1e-6)
})

test('a name steps aside for a dot where it can', () => {
  const hamlet = place('a', 20.7, 106.6)
  const alone = layOutMap([hamlet, place('b', 20.8, 106.7)])
  const { x, y } = alone.places[0]!.label
  const onTheName = { latitude: 20.7, longitude: 106.6 + 0.012 }
  const at = alone.at(onTheName)
  assert.ok(at.x > x && Math.abs(at.y - y) < 21)
  const beside = layOutMap([hamlet, place('b', 20.8, 106.7)], [onTheName])
  assert.notEqual(beside.places[0]!.label.x, x)
  assertReadable(beside)
})

test('one hamlet alone, and two in the very same place, are drawn', () => {
  assertReadable(layOutMap([place('a', 20.7, 106.6)]))
  assertReadable(layOutMap([place('a', 20.7, 106.6), place('b', 20.7, 106.6), place('c', 20.7, 106.6)]))
})

test('a hundred hamlets noted at one and the same point are parted all the same', () => {
  assertReadable(layOutMap(Array.from({ length: 100 }, (_, n) => place(`thôn số ${n}`, 20.7, 106.6, n))))
})

test('the same places are always drawn the same', () => {
  const places = [1, 2, 3, 4, 5].map((n) => place(String(n), 20.7 + n / 100, 106.6, n))
  assert.deepEqual(layOutMap(places).places, layOutMap(places).places)
})

test('whatever the points, names and numbers: no circle and no name covers another', () => {
  const anywhere = fc.array(
    fc.record({
      latitude: fc.double({ min: 20.6, max: 20.8, noNaN: true }),
      longitude: fc.double({ min: 106.5, max: 106.7, noNaN: true }),
      count: fc.nat({ max: 500 }),
      label: fc.string({ minLength: 1, maxLength: 40 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  fc.assert(
    fc.property(anywhere, (found) => {
      const places = found.map(({ latitude, longitude, ...rest }, n) => ({
        id: String(n),
        point: { latitude, longitude },
        ...rest,
      }))
      assertReadable(layOutMap(places))
    }),
    { numRuns: 60 },
  )
})
