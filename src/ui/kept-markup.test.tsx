import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keptMarkup } from './kept-markup.ts'

function counted(most?: number) {
  let rendered = 0
  const Name = keptMarkup<{ name: string }>(
    ({ name }) => {
      rendered += 1
      return <b title={name}>{name}</b>
    },
    most === undefined ? {} : { most },
  )
  return { show: (name: string) => String(<p><Name name={name} /></p>), rendered: () => rendered }
}

test('the same properties are rendered once, others anew, and all are escaped', () => {
  const { show, rendered } = counted()
  assert.equal(show('<a & "b">'), '<p><b title="&lt;a &amp; &quot;b&quot;&gt;">&lt;a &amp; &quot;b&quot;&gt;</b></p>')
  assert.equal(show('<a & "b">'), show('<a & "b">'))
  assert.equal(rendered(), 1)
  assert.equal(show('c'), '<p><b title="c">c</b></p>')
  assert.equal(rendered(), 2)
})

test('no more are kept than was said', () => {
  const { show, rendered } = counted(2)
  for (const name of ['a', 'b', 'c', 'c', 'b', 'a']) show(name)
  assert.equal(rendered(), 4)
})
