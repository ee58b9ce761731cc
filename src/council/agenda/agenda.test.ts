import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  decideVote,
  itemKinds,
  itemLife,
  itemStates,
  step,
  type ItemState,
  type ItemVerb,
} from './agenda-item.ts'
import { missingPapers, paperKinds, type PaperKind } from './papers.ts'
import { inQueue, step as stepSpeech, type SpeechKind } from './speech.ts'
import { depthOf, inOrder, moved } from './tree.ts'

test('every verb leads from the states of the table and from no other', () => {
  for (const verb of Object.keys(itemLife) as ItemVerb[]) {
    for (const state of itemStates) {
      const from: readonly ItemState[] = itemLife[verb].from
      assert.equal(step({ state }, verb).ok, from.includes(state), `${verb} from ${state}`)
    }
  }
})

test('a draft resolution goes to the vote with submission paper, draft and examination report, or by the chair’s decision', () => {
  const draft = { kind: 'draft_resolution', state: 'under_discussion', waivedBecause: '' } as const
  const all: PaperKind[] = ['submission_paper', 'draft', 'examination_report']
  const codeOf = (result: ReturnType<typeof decideVote>) => (result.ok ? 'ok' : result.refusal.code)
  assert.equal(codeOf(decideVote(draft, all)), 'ok')
  for (const missing of all) {
    const papers = all.filter((paper) => paper !== missing)
    assert.equal(codeOf(decideVote(draft, papers)), 'agenda_item.papers_missing')
    assert.deepEqual(missingPapers('draft_resolution', papers), [missing])
  }
  assert.equal(codeOf(decideVote({ ...draft, waivedBecause: 'Việc gấp' }, [])), 'ok')
  assert.equal(codeOf(decideVote({ ...draft, state: 'pending' }, all)), 'agenda_item.not_taken_up')
  for (const kind of itemKinds) assert.deepEqual(missingPapers(kind, paperKinds), [])
})

const item = (id: string, position: number, parentId: string | null = null) => ({
  id,
  position,
  parentId,
})

test('the tree is read item by item, each with its number', () => {
  const items = [item('b', 2), item('a', 1), item('b2', 2, 'b'), item('b1', 1, 'b'), item('c', 3)]
  const read = inOrder(items).map(({ item: { id }, number, depth }) => `${number} ${id} ${depth}`)
  assert.deepEqual(read, ['1 a 1', '2 b 1', '2.1 b1 2', '2.2 b2 2', '3 c 1'])
  assert.equal(depthOf(items, 'b1'), 2)
  assert.equal(depthOf(items, null), 0)
})

test('an item moves one place among its brothers, and not past the first or last', () => {
  const items = [item('a', 1), item('b', 2), item('c', 3), item('b1', 1, 'b')]
  assert.deepEqual(moved(items, 'b', 'up'), ['b', 'a', 'c'])
  assert.deepEqual(moved(items, 'b', 'down'), ['a', 'c', 'b'])
  assert.equal(moved(items, 'a', 'up'), null)
  assert.equal(moved(items, 'c', 'down'), null)
  assert.equal(moved(items, 'b1', 'up'), null)
  assert.equal(moved(items, 'nobody', 'up'), null)
})

test('moving loses nobody, and moving back gives the old order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 30 }), fc.nat(), (count, which) => {
      const items = Array.from({ length: count }, (_, place) => item(`i${place}`, place))
      const id = `i${which % (count - 1)}`
      const after = moved(items, id, 'down')!
      assert.deepEqual(after.toSorted(), items.map((each) => each.id).toSorted())
      const placed = after.map((each, place) => item(each, place))
      assert.deepEqual(
        moved(placed, id, 'up'),
        items.map((each) => each.id),
      )
    }),
  )
})

test('a point of order goes before others, else whoever asked first speaks first', () => {
  const asked = (kind: SpeechKind, second: number) => ({
    kind,
    askedAt: Temporal.Instant.fromEpochMilliseconds(second * 1000),
  })
  const queue = [
    asked('discussion', 1),
    asked('point_of_order', 3),
    asked('reply', 2),
    asked('point_of_order', 4),
  ]
  assert.deepEqual(
    inQueue(queue).map(({ askedAt }) => askedAt.epochMilliseconds / 1000),
    [3, 4, 1, 2],
  )
})

test('the floor is given to who waits and ends with who speaks', () => {
  const may = (
    state: 'waiting' | 'speaking' | 'done' | 'withdrawn',
    verb: 'give_floor' | 'end' | 'withdraw',
  ) => stepSpeech({ state }, verb).ok
  assert.deepEqual(
    [may('waiting', 'give_floor'), may('speaking', 'give_floor'), may('done', 'give_floor')],
    [true, false, false],
  )
  assert.deepEqual([may('speaking', 'end'), may('waiting', 'end')], [true, false])
  assert.deepEqual([may('waiting', 'withdraw'), may('speaking', 'withdraw')], [true, false])
})
