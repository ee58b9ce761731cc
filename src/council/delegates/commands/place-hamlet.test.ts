import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  councilsForTests,
  hereCommune,
  thereCommune,
  type Role,
  type TestCouncil,
  type TestCouncils,
} from '../../../../tests/support/council.ts'
import { hamletsOnMap } from '../index.ts'
import { placeHamletForm } from '../forms.ts'
import { placeHamlet } from './place-hamlet.server.ts'

const on = '2026-11-24'
let councils: TestCouncils
let here: TestCouncil
let there: TestCouncil

before(async () => {
  councils = await councilsForTests()
  here = await councils.open(hereCommune)
  there = await councils.open(thereCommune)
})
after(() => councils.close())

const place = (by: Role | null, latitude: number | null, longitude: number | null, id = here.hamlets.get('h1')!) =>
  here.act(by, on, (context) => placeHamlet(context, { id, latitude, longitude }))

const pointOf = async (council: TestCouncil) =>
  (await council.read('clerk', on, hamletsOnMap)).find(({ name }) => name === 'Thôn 1')?.point

test('a clerk notes where a hamlet lies, moves it, and takes it off the map', async () => {
  assert.equal(await pointOf(here), null)
  assert.ok((await place('clerk', 20.745318, 106.612704)).ok)
  assert.deepEqual(await pointOf(here), { latitude: 20.745318, longitude: 106.612704 })
  assert.ok((await place('chair', 20.75, 106.62)).ok)
  assert.deepEqual(await pointOf(here), { latitude: 20.75, longitude: 106.62 })
  assert.equal(await pointOf(there), null)
  assert.ok((await place('clerk', null, null)).ok)
  assert.equal(await pointOf(here), null)
})

test('half a point is refused at the field that is missing, and a hamlet of nowhere is not found', async () => {
  const half = await place('clerk', 20.7, null)
  assert.ok(!half.ok)
  assert.deepEqual([half.refusal.code, half.refusal.field], ['hamlet.point_half', 'longitude'])
  const foreign = await place('clerk', 20.7, 106.6, there.hamlets.get('h1'))
  assert.equal(!foreign.ok && foreign.refusal.code, 'hamlet.not_found')
})

test('a delegate, an agency and a stranger may not', async () => {
  for (const by of ['delegate', 'agencyHead', null] as const) {
    const refused = await place(by, 20.7, 106.6)
    assert.equal(!refused.ok && refused.refusal.code, 'access.not_allowed', String(by))
  }
})

test('degrees are read with comma or point, within the country, at its edges, and not beyond', () => {
  const read = (latitude: string, longitude: string) => placeHamletForm.safeParse({ latitude, longitude })
  assert.deepEqual(read('20,745318', '106.612704').data, { latitude: 20.745318, longitude: 106.612704 })
  assert.deepEqual(read('8', '118').data, { latitude: 8, longitude: 118 })
  assert.deepEqual(read('', '').data, { latitude: null, longitude: null })
  for (const [latitude, longitude] of [['7,999', '106'], ['24,001', '106'], ['20', '101,9'], ['106', '20'], ['hai mươi', '106'], ['NaN', '106']]) {
    assert.equal(read(latitude!, longitude!).success, false, `${latitude} ${longitude}`)
  }
})
