import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readMailSettings, type MailSettingError } from './mail-settings.ts'

const own = 'http://127.0.0.1:3000'

function faultOf(environment: Record<string, string>): string {
  try {
    readMailSettings(environment, own)
    return 'none'
  } catch (error) {
    return (error as MailSettingError).code
  }
}

test('without any choice mails are files from nobody, with links to this machine', () => {
  const expected = { smtpUrl: undefined, from: 'khong-tra-loi@nghi-truong.invalid', publicUrl: own }
  assert.deepEqual(readMailSettings({}, own), expected)
  assert.deepEqual(readMailSettings({ SMTP_URL: '', MAIL_FROM: '', PUBLIC_URL: '' }, own), expected)
})

test('a post office needs an address to send from', () => {
  const smtpUrl = 'smtps://an:bi-mat@mail.vidu.vn:465'
  assert.equal(faultOf({ SMTP_URL: smtpUrl }), 'MAIL_FROM_MISSING')
  assert.equal(faultOf({ SMTP_URL: smtpUrl, MAIL_FROM: 'hdnd' }), 'MAIL_FROM_MISSING')
  const settings = readMailSettings({ SMTP_URL: smtpUrl, MAIL_FROM: 'hdnd@vidu.vn' }, own)
  assert.deepEqual([settings.smtpUrl, settings.from], [smtpUrl, 'hdnd@vidu.vn'])
})

test('what is no address of a post office or of the installation is refused', () => {
  for (const SMTP_URL of ['mail.vidu.vn', 'http://mail.vidu.vn', 'smtp', '://']) {
    assert.equal(faultOf({ SMTP_URL, MAIL_FROM: 'hdnd@vidu.vn' }), 'SMTP_URL_MALFORMED', SMTP_URL)
  }
  for (const PUBLIC_URL of [
    'hdnd.vidu.vn',
    'ftp://hdnd.vidu.vn',
    'https://a@hdnd.vidu.vn',
    'https://vidu.vn/hdnd',
    'https://vidu.vn?x',
  ]) {
    assert.equal(faultOf({ PUBLIC_URL }), 'PUBLIC_URL_MALFORMED', PUBLIC_URL)
  }
  assert.equal(
    readMailSettings({ PUBLIC_URL: 'https://hdnd.vidu.vn/' }, own).publicUrl,
    'https://hdnd.vidu.vn',
  )
})
