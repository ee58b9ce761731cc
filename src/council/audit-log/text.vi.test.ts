import assert from 'node:assert/strict'
import { glob, readFile } from 'node:fs/promises'
import { test } from 'node:test'
import type { LogText } from '../../platform/audit/log-text.ts'
import { actText, knownActs, numberText, subjectText } from './text.vi.ts'

const here = new URL('../../../', import.meta.url)

/** Acts that commands record, as they name them. */
async function recordedActs(): Promise<string[]> {
  const found = new Set<string>()
  for await (const path of glob('src/council/*/commands/*.server.ts', { cwd: here })) {
    const text = await readFile(new URL(path, here), 'utf8')
    for (const [, act = ''] of text.matchAll(/\bact: '([a-z_]+\.[a-z_]+)'/g)) found.add(act)
  }
  return [...found]
}

test('every act that a command records has Vietnamese words in the log', async () => {
  const recorded = await recordedActs()
  assert.ok(recorded.length > 10)
  const wordless = recorded.filter((act) => !knownActs.includes(act))
  assert.deepEqual(wordless, [], 'give these acts a line in log-text.vi.ts of their slice')
})

test('the words of every slice that has some are gathered here', async () => {
  for await (const path of glob('src/council/*/log-text.vi.ts', { cwd: here })) {
    const exported: Record<string, LogText> = await import(new URL(path, here).href)
    const acts = Object.values(exported).flatMap((words) => Object.keys(words.acts))
    assert.deepEqual(
      acts.filter((act) => !knownActs.includes(act)),
      [],
      path,
    )
  }
})

test('acts stand in the order of the Vietnamese alphabet', () => {
  const words = knownActs.map(actText)
  assert.deepEqual(words, words.toSorted(new Intl.Collator('vi').compare))
})

test('an act or subject that no slice names still reads', () => {
  assert.equal(actText('constructor'), 'Việc khác (constructor)')
  assert.equal(subjectText('toString').noun, 'Việc khác (toString)')
})

test('entries are counted from one, with dots', () => {
  assert.deepEqual([numberText(0), numberText(1203)], ['1', '1.204'])
})
