import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addressDigest, readMailbox } from './address.ts'
import { headerText, mailHtml, mailText, type Mail } from './mail.ts'

const mail: Mail = {
  subject: 'Kiến nghị 7Q2M-9XKD-40TB có cập nhật',
  sender: 'Hội đồng nhân dân xã Thử',
  lines: [
    'Kính gửi bà con,',
    { words: 'Xem kết quả', href: 'https://hdnd.vidu.vn/kien-nghi?a=1&b=2' },
  ],
  footer: ['Thư gửi tự động.'],
}

test('a mail as text gives each line its paragraph and each link its address', () => {
  assert.equal(
    mailText(mail),
    'Kính gửi bà con,\n\nXem kết quả:\nhttps://hdnd.vidu.vn/kien-nghi?a=1&b=2\n\n-- \n\nThư gửi tự động.\n',
  )
})

test('a mail as HTML loads nothing and escapes every word', () => {
  const html = mailHtml({ ...mail, lines: [`<script>alert("a'b")</script> & co`, ...mail.lines] })
  assert.ok(html.includes('&lt;script&gt;alert(&quot;a&#39;b&quot;)&lt;/script&gt; &amp; co'))
  assert.ok(html.includes('<a href="https://hdnd.vidu.vn/kien-nghi?a=1&amp;b=2">Xem kết quả</a>'))
  assert.equal(/<(?:img|link|script|style|iframe)/i.test(html), false)
})

test('no text can begin a second line of a header', () => {
  assert.equal(headerText('Chào\r\nBcc: a@b.vn\u2028x\u0000y'), 'Chào Bcc: a@b.vn x y')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const header = headerText(text)
      return !/[\r\n\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(header) && header.length <= 200
    }),
  )
})

test('an address is one plain mailbox with a domain of the real world', () => {
  const good = ['ten@vidu.vn', 'nguyen.van-a+hdnd@mail.xa.hanoi.gov.vn', ' ten@vidu.vn ']
  const bad = [
    '',
    'ten',
    '@vidu.vn',
    'ten@',
    'ten@vidu',
    'ten@-vidu.vn',
    'ten@vidu..vn',
    'a@b.vn,c@d.vn',
    'a@b.vn;c@d.vn',
    'a@b.vn\r\nBcc: c@d.vn',
    'a@b.vn c@d.vn',
    '"a@b.vn" <c@d.vn>',
    '"a b"@vidu.vn',
    'tên@vidu.vn',
    'chuyen-vien@tai-khoan.invalid',
    `${'a'.repeat(65)}@vidu.vn`,
    `a@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.${'e'.repeat(63)}.vn`,
  ]
  for (const address of good) assert.equal(readMailbox(address), address.trim(), address)
  for (const address of bad) assert.equal(readMailbox(address), null, address)
  assert.equal(readMailbox(`${'a'.repeat(64)}@vidu.vn`)?.length, 72)
})

test('the same mailbox in capitals has the same digest', () => {
  assert.deepEqual(addressDigest(' Ten@VIDU.vn'), addressDigest('ten@vidu.vn'))
})
