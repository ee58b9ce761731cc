import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  Checkbox,
  DateField,
  ErrorSummary,
  FileField,
  Form,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
} from './index.ts'

const text = (node: unknown): string => String(node)

test('an error and a hint are tied to their field, and what was typed is kept', () => {
  const html = text(
    <TextField
      name="ten"
      label="Họ tên"
      hint="Như căn cước"
      error="Nhập họ tên."
      value={'A "B"'}
    />,
  )
  assert.match(html, /<label for="o-ten">Họ tên<\/label>/)
  assert.match(html, /aria-describedby="o-ten-goi-y o-ten-loi" aria-invalid="true"/)
  assert.match(html, /value="A &quot;B&quot;"/)
  assert.match(html, /id="o-ten-loi"><span class="visually-hidden">Lỗi: <\/span>Nhập họ tên\./)
})

test('a field is required unless it says in words that it is not', () => {
  assert.match(text(<TextField name="a" label="A" />), / required=""/)
  const optional = text(<TextField name="a" label="A" optional />)
  assert.doesNotMatch(optional, / required/)
  assert.match(optional, /\(không bắt buộc\)/)
  const filter = text(<TextField name="a" label="A" optional="unmarked" />)
  assert.doesNotMatch(filter, / required|không bắt buộc/)
})

test('the summary leads to each field and stays away when nothing was refused', () => {
  const html = text(<ErrorSummary errors={[{ field: 'ten', message: 'Nhập họ tên.' }]} />)
  assert.match(html, /role="alert" tabindex="-1" autofocus/)
  assert.match(html, /Chưa gửi được: có 1 chỗ cần sửa/)
  assert.match(html, /<a href="#o-ten">Nhập họ tên\.<\/a>/)
  assert.equal(text(<ErrorSummary errors={[]} />), '')
})

test('the first choice of a group bears the id the summary leads to', () => {
  const choices = [
    { value: '1', label: 'Một' },
    { value: '2', label: 'Hai' },
  ]
  const html = text(<RadioGroup name="muc" label="Mục" choices={choices} value="2" error="Chọn." />)
  assert.match(html, /<input id="o-muc" type="radio" name="muc" value="1" required/)
  assert.match(html, /<input id="o-muc-2" type="radio" name="muc" value="2" checked/)
  assert.match(html, /<fieldset class="field has-error" aria-describedby="o-muc-loi">/)
})

test('a chosen option, a ticked box and a kept file come back', () => {
  const options = [{ group: 'Khu', options: [{ value: '7', label: 'Bảy' }] }]
  assert.match(
    text(<SelectField name="x" label="X" options={options} value="7" />),
    /value="7" selected/,
  )
  assert.match(text(<Checkbox name="y" label="Y" isChecked />), /value="co" checked/)
  const file = text(<FileField name="z" label="Z" kept={[{ href: '/t/1', label: 'anh.jpg' }]} />)
  assert.match(file, /<a href="\/t\/1">anh\.jpg<\/a>/)
  assert.doesNotMatch(file, / required/)
})

test('a long text that begins with a line break keeps it', () => {
  const html = text(<TextArea name="nd" label="Nội dung" value={'\nHai'} />)
  assert.match(html, />\n\nHai<\/textarea>/)
})

test('a date is one text box with the order of its parts said beside it', () => {
  const html = text(<DateField name="ngay" label="Ngày" value="31/02/2026" />)
  assert.match(html, /inputmode="numeric"/)
  assert.match(html, /Ngày\/tháng\/năm/)
  assert.match(html, /value="31\/02\/2026"/)
})

test('a form carries its idempotency key and leaves checking to the server', () => {
  const html = text(<Form action="/gui" idempotencyKey="k1" hasFiles />)
  assert.match(html, /method="post" action="\/gui" enctype="multipart\/form-data" novalidate/)
  assert.match(html, /<input type="hidden" name="idempotencyKey" value="k1"\/>/)
})

test('nothing a person types becomes markup, in any part of a field', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', ' ') }),
      (typed) => {
        const plain = text(<TextArea name="n" label="L" hint="h" error="e" value="" />)
        const html = text(
          <TextArea
            name="n"
            label={`L${typed}`}
            hint={`h${typed}`}
            error={`e${typed}`}
            value={typed}
          />,
        )
        assert.equal(html.match(/</g)?.length, plain.match(/</g)?.length)
        assert.equal(html.match(/"/g)?.length, plain.match(/"/g)?.length)
      },
    ),
  )
})
