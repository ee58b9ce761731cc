import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ChartWithTable } from './index.ts'
import type { ChartKind } from './index.ts'
import { figureText } from './chart-options.ts'

const figures = {
  title: 'Việc <nhận>',
  summary: 'Tăng "đều".',
  unit: 'việc',
  categories: ['2025', '<script>alert(1)</script> & tên rất dài'],
  series: [
    { name: 'Đúng hạn', values: [12.5, 1234] },
    { name: 'Trễ "hạn"', values: [3] },
  ],
}

async function draw(kind: ChartKind, id: string): Promise<string> {
  return String(await (<ChartWithTable id={id} kind={kind} {...figures} />).toString())
}

for (const kind of ['bar', 'line', 'stacked'] as const) {
  test(`a ${kind} chart is an image with a name, without style or script`, async () => {
    const html = await draw(kind, 'so-1')
    assert.match(html, /<svg viewBox="0 0 720 \d+" role="img" aria-labelledby="so-1-ten so-1-y">/)
    assert.match(html, /<title id="so-1-ten">Việc &lt;nhận&gt;<\/title>/)
    assert.match(html, /<desc id="so-1-y">Tăng &quot;đều&quot;\.<\/desc>/)
    assert.doesNotMatch(html, /<script|\sstyle=|<style|ecmeta|zr\d/)
    assert.match(html, /var\(--series-2\)/)
  })
}

test('the table beside a chart has every figure, written in Vietnamese', async () => {
  const html = await draw('bar', 'so-2')
  assert.match(html, /<td class="number">12,5<\/td><td class="number">3<\/td>/)
  assert.match(html, /<td class="number">1\.234<\/td><td class="number">–<\/td>/)
  assert.equal(figureText(1_250_000), '1.250.000')
})

test('two charts of one page share no id', async () => {
  const ids = async (id: string) =>
    [...(await draw('stacked', id)).matchAll(/ id="([^"]+)"/g)].map((found) => found[1])
  const [one, two] = [await ids('mot'), await ids('hai')]
  assert.ok(one.length > 2)
  assert.deepEqual(
    one.filter((id) => two.includes(id)),
    [],
  )
})
