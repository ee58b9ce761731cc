import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sentenceOf } from '../../../src/app/words.ts'
import { receiveFile } from '../../../src/platform/storage/receive.server.ts'
import { filesForTests } from '../../support/files.ts'
import { badFiles } from './corpus.ts'

const { files, sent, incoming, close } = await filesForTests()
after(close)

for (const { what, name, bytes, refusal } of badFiles) {
  test(`${what} is refused: ${refusal}`, async () => {
    const received = await receiveFile(files, await sent(await bytes(), name))
    assert.equal(received.ok ? `kept as ${received.value.kind}` : received.refusal.code, refusal)
    assert.ok(!received.ok)
    const sentence = sentenceOf(received.refusal)
    assert.match(sentence, /Hãy|Chỉ nhận/)
    assert.ok(sentence.includes(`“${name}”`), sentence)
    assert.deepEqual(await incoming(), [])
  })
}

test('nothing of what was refused was kept', async () => {
  assert.deepEqual(await Array.fromAsync(files.store.list()), [])
})
