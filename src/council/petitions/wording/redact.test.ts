import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { namesIn } from './names-in.ts'
import { publicText } from './public-text.ts'
import { hiddenText, privatePartsOf, redact } from './redact.ts'

const kindsIn = (text: string) => privatePartsOf(text).map(({ kind }) => kind)

test('telephone numbers are hidden in whatever manner they are written', () => {
  for (const number of [
    '0912345678',
    '0912 345 678',
    '0912.345.678',
    '+84 912 345 678',
    '(+84) 91 234 56 78',
    '0225 3888 456',
    '0 9 1 2 3 4 5 6 7 8',
    '０９１２３４５６７８',
    '09\u200B12\u200B345678',
    '0912 sau đó 345 rồi 678',
    'không chín một hai ba bốn năm sáu bảy tám',
    '٠٩١٢٣٤٥٦٧٨',
    '0️⃣912345678',
  ]) {
    const text = `Xin gọi ${number} giúp tôi.`
    assert.equal(redact(text), `Xin gọi ${hiddenText.phone} giúp tôi.`, number)
  }
})

test('numbers of papers, accounts and mail addresses are hidden under their own name', () => {
  assert.deepEqual(kindsIn('CCCD 031090001234, cmnd 031234567'), ['identity', 'identity'])
  assert.deepEqual(kindsIn('stk 19034567890123 Techcombank'), ['bank'])
  assert.deepEqual(kindsIn('Tài khoản 711A 1234 5678'), ['bank'])
  assert.deepEqual(kindsIn('thư ten.toi+xa@vidu.com.vn hoặc ten a còng vidu chấm vn'), [
    'email',
    'email',
  ])
  assert.deepEqual(kindsIn('hộ chiếu B7654321, thẻ GD 4 31 0123456789'), ['identity', 'identity'])
})

test('money, days, papers of the state, plots and houses stay', () => {
  for (const text of [
    'Kinh phí 1.234.567.890 đồng, dài 350 m, năm 2026',
    'Nghị định 30/2020/NĐ-CP và Quyết định số 1012/QĐ-UBND ngày 05/06/2026',
    'Nhà số 12, ngõ 345; thửa đất số 123, tờ bản đồ 45, diện tích 1.204,5 m2',
    'Từ 05/06/2026 đến 07/08/2026, các năm 2019 2020 2021 2022',
    'Xe 15H-012.34 chạy lúc 19h30; thu 1200000 đ mỗi hộ',
    'Mã biên nhận 7Q2M-9XKD-40TB, hồ sơ 000.00.15.H21-250812-0007',
  ]) {
    assert.equal(redact(text), text)
  }
})

test('what whoever publishes chose is hidden wherever it stands', () => {
  assert.equal(
    redact('Ông Nguyễn Văn A đổ rác. ông nguyễn văn a chối.', ['Ông Nguyễn Văn A', '']),
    '[đã ẩn] đổ rác. [đã ẩn] chối.',
  )
})

test('names are marked and stay', () => {
  const text = 'Hộ ông Nguyễn Văn Bình và bà Tư đổ rác ra đường Lê Lợi.'
  assert.deepEqual(
    namesIn(text).map(({ words }) => words),
    ['ông Nguyễn Văn Bình', 'bà Tư'],
  )
  assert.equal(redact(text), text)
})

const digit = (value: string) =>
  fc.constantFrom(
    value,
    value,
    value,
    String.fromCodePoint(0xff10 + Number(value)),
    String.fromCodePoint(0x0660 + Number(value)),
    `${value}\u0301`,
    `${value}\u200B`,
    `\u2060${value}`,
    String.fromCodePoint(0x1d7d8 + Number(value)),
  )
const separator = fc.constantFrom(
  '',
  '',
  '',
  ' ',
  '.',
  '-',
  '\u00A0',
  '–',
  ' - ',
  '\u200D',
  '_',
  '. ',
)
const written = (number: string) =>
  fc
    .tuple(...Array.from(number, (value) => fc.tuple(separator, digit(value))))
    .map((parts) => parts.map(([between, sign], at) => (at === 0 ? '' : between) + sign).join(''))
const digits = (least: number, most = least) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most })
    .map((all) => all.join(''))
const planted = fc.oneof(
  fc.tuple(
    fc.constantFrom('gọi ', 'sđt: ', '', 'ĐT '),
    fc.constantFrom('03', '05', '07', '08', '09'),
    digits(8),
  ),
  fc.tuple(
    fc.constantFrom('CCCD ', 'căn cước số ', ''),
    fc.constantFrom('031', '001', '079'),
    digits(9),
  ),
  fc.tuple(
    fc.constantFrom('stk ', 'số tài khoản ', 'tài khoản ngân hàng: '),
    fc.constant('1'),
    digits(8, 14),
  ),
)

/** What a reader could still make out: digits of any script, in a row. */
function digitsLeft(text: string): string {
  return Array.from(text.normalize('NFKC'))
    .map((sign) =>
      /\p{Nd}/u.test(sign)
        ? String([...'٠١٢٣٤٥٦٧٨٩'].indexOf(sign) >= 0 ? [...'٠١٢٣٤٥٦٧٨٩'].indexOf(sign) : sign)
        : '',
    )
    .join('')
}

test('a planted number is never left, not even half of it', () => {
  fc.assert(
    fc.property(
      planted.chain(([said, head, tail]) => fc.tuple(fc.constant(said), written(head + tail))),
      fc.constantFrom('Đường hỏng. ', 'nhà tôi, ', ''),
      fc.constantFrom(' cảm ơn.', '\nĐề nghị sửa đường.', ', nhé', ''),
      ([said, number], before, after) => {
        const left = digitsLeft(redact(`${before}${said}${number}${after}`))
        assert.ok(left.length < 4, `${said}${number} → ${left}`)
      },
    ),
    { numRuns: 3_000 },
  )
})

test('a public text is the same when made public again, and nothing private is left in it', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '0912345678',
      ' ông Tư ',
      '@vidu.vn',
      'stk 123456789',
      '12/2025',
      ' một hai ba',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const once = redact(pieces.join(''))
      assert.deepEqual(privatePartsOf(once), [])
      assert.equal(redact(once), once)
      assert.equal(publicText(once), once)
    }),
    { numRuns: 2_000 },
  )
})

test('the quick look before never lets a private number through', () => {
  fc.assert(
    fc.property(
      planted.chain(([said, head, tail]) => fc.tuple(fc.constant(said), written(head + tail))),
      ([said, number]) => {
        const text = `Xin ${said}${number}`
        assert.equal(publicText(text), redact(text))
      },
    ),
    { numRuns: 2_000 },
  )
})
