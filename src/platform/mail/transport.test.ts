import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { openPostOffice, plainText } from '../../../tests/support/post-office.ts'
import { mailText, type Mail } from './mail.ts'
import { openMailFolder } from './mail-folder.server.ts'
import { openSmtp } from './smtp.server.ts'
import { MailRefused, type MailTransport } from './transport.ts'

const from = 'khong-tra-loi@hdnd.vidu.vn'
const mail: Mail = {
  subject: 'Kiến nghị có cập nhật\r\nBcc: ke-gian@vidu.vn',
  sender: 'HĐND xã Thử\r\nX-Them: 1',
  lines: ['Kính gửi bà con,', '.', 'Dòng cuối.'],
  footer: ['Thư gửi tự động.'],
  stopUrl: 'https://hdnd.vidu.vn/thong-bao/bo-nhan/1',
}
const id = '0b8f3c52-6a1d-4d1e-9f0a-000000000001'

const office = await openPostOffice()
const folder = await mkdtemp(join(tmpdir(), 'nghi-truong-mail-'))
const places: { name: string; transport: MailTransport; arrived(): Promise<string[]> }[] = [
  {
    name: 'SMTP',
    transport: openSmtp(office.url, from),
    arrived: async () => office.taken.map(({ message }) => message),
  },
  {
    name: 'a folder',
    transport: openMailFolder(join(folder, 'mail'), from),
    arrived: async () => {
      const names = await readdir(join(folder, 'mail')).catch(() => [])
      return Promise.all(names.map((name) => readFile(join(folder, 'mail', name), 'utf8')))
    },
  },
]

after(async () => {
  for (const { transport } of places) await transport.close()
  await office.close()
  await rm(folder, { recursive: true })
})

/** Headers as lines, folded ones joined. */
function headersOf(message: string): string[] {
  return message
    .split('\r\n\r\n')[0]!
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
}

for (const { name, transport, arrived } of places) {
  describe(`mail through ${name}`, () => {
    test('one mail arrives with its headers, and no header was smuggled in', async () => {
      await transport.send({ id, to: 'ten@vidu.vn', mail })
      const [message = ''] = await arrived()
      const headers = headersOf(message)
      const named = headers.map((line) => line.slice(0, line.indexOf(':')).toLowerCase())
      assert.deepEqual(named.toSorted(), [
        'auto-submitted',
        'content-language',
        'content-type',
        'date',
        'from',
        'list-unsubscribe',
        'list-unsubscribe-post',
        'message-id',
        'mime-version',
        'subject',
        'to',
      ])
      assert.ok(headers.includes(`Message-ID: <${id}@hdnd.vidu.vn>`))
      assert.ok(headers.includes('To: ten@vidu.vn'))
      assert.ok(headers.includes('List-Unsubscribe: <https://hdnd.vidu.vn/thong-bao/bo-nhan/1>'))
      assert.ok(headers.includes('List-Unsubscribe-Post: List-Unsubscribe=One-Click'))
      assert.equal(plainText(message).replaceAll('\r\n', '\n').trimEnd(), mailText(mail).trimEnd())
      assert.match(message, /Content-Type: text\/html; charset=utf-8/)
    })

    test('the same mail sent again carries the same Message-ID', async () => {
      await transport.send({ id, to: 'ten@vidu.vn', mail })
      const ids = (await arrived()).map((message) => /^Message-ID: .*$/m.exec(message)?.[0])
      assert.equal(new Set(ids).size, 1)
    })
  })
}

test('mails in the folder are read by their owner only', async () => {
  const { mode } = await stat(join(folder, 'mail', `${id}.eml`))
  assert.equal(mode & 0o777, 0o600)
})

test('an address that the other side refuses for good is a refusal; what may pass is not', async () => {
  const smtp = openSmtp(office.url, from)
  office.answer('550 5.1.1 no such person as ten@vidu.vn here')
  await assert.rejects(smtp.send({ id, to: 'ten@vidu.vn', mail }), (error) => {
    assert.ok(error instanceof MailRefused)
    assert.equal(error.message, 'SMTP 550')
    return true
  })
  office.answer('451 try later')
  await assert.rejects(smtp.send({ id, to: 'ten@vidu.vn', mail }), (error) => {
    assert.equal(error instanceof MailRefused, false)
    return true
  })
  await smtp.close()
})

test('a post office that does not answer is no refusal', async () => {
  const smtp = openSmtp('smtp://127.0.0.1:9', from)
  await assert.rejects(smtp.send({ id, to: 'ten@vidu.vn', mail }), (error) => {
    assert.equal(error instanceof MailRefused, false)
    return true
  })
  await smtp.close()
})
