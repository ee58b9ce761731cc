import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import test from 'node:test'
import { databaseAddress, readSettings, SettingError } from './startup-settings.ts'

function faultOf(args: string[], environment: Record<string, string>): string {
  try {
    readSettings(args, environment)
    return 'none'
  } catch (error) {
    return (error as SettingError).code
  }
}

test('without any choice: port 3000, this machine only, ./data, own PostgreSQL, the sample', () => {
  assert.deepEqual(readSettings([], {}), {
    port: 3000,
    host: '127.0.0.1',
    dataFolder: resolve('data'),
    databaseUrl: undefined,
    empty: false,
    trustProxy: undefined,
    mail: {
      smtpUrl: undefined,
      from: 'khong-tra-loi@nghi-truong.invalid',
      publicUrl: 'http://localhost:3000',
    },
    provider: undefined,
    messages: { way: 'log' },
    pushServices: [],
  })
})

test('empty variables count as absent, as containers set them', () => {
  const environment = { PORT: '', HOST: '', NGHI_TRUONG_DATA: '', DATABASE_URL: '' }
  assert.deepEqual(readSettings([], environment), readSettings([], {}))
})

test('help wins over every other option', () => {
  assert.equal(readSettings(['--empty', '-h'], { PORT: '8080' }), 'help')
})

test('a port is a whole number up to 65535; 0 lets the system choose', () => {
  for (const port of ['0', '1', '65535']) assert.equal(faultOf([], { PORT: port }), 'none')
  for (const port of ['65536', '-1', '80.5', '0x50', 'abc', '1e3']) {
    assert.equal(faultOf([], { PORT: port }), 'PORT_INVALID')
  }
})

test('a misspelt option is refused rather than ignored', () => {
  assert.equal(faultOf(['--emtpy'], {}), 'OPTION_UNKNOWN')
  assert.equal(faultOf(['--empty', 'yes'], {}), 'OPTION_UNKNOWN')
})

test('a database URL is PostgreSQL’s, and can be read to its end', () => {
  for (const url of [
    'postgres://may-chu/nghi_truong',
    'postgresql://a:b@may-chu:5433/nghi_truong?sslmode=require',
    'postgresql://a@/nghi_truong?host=/run/postgresql',
    'postgresql:///nghi_truong',
  ]) {
    assert.equal(faultOf([], { DATABASE_URL: url }), 'none', url)
  }
  for (const url of [
    'may-chu',
    'mysql://may-chu/x',
    'postgres://a:%zz@may-chu/x',
    'postgres://[',
  ]) {
    assert.equal(faultOf([], { DATABASE_URL: url }), 'DATABASE_URL_MALFORMED', url)
  }
})

test('the shown address of a database holds neither user nor password', () => {
  assert.equal(databaseAddress('postgres://an:bi-mat@may-chu:5433/x'), 'may-chu:5433/x')
  assert.equal(databaseAddress('postgres://an:bi-mat@/x?host=/run/pg'), '/run/pg/x')
  assert.equal(databaseAddress('postgres:///x'), 'localhost/x')
})

test('without the sample no message is written anywhere, unless there is a gateway', () => {
  const messagesOf = (args: string[], environment: Record<string, string>) => {
    const settings = readSettings(args, environment)
    return settings === 'help' ? settings : settings.messages.way
  }
  const gateway = { MESSAGE_GATEWAY_URL: 'https://tin-nhan.vidu.vn/gui', MESSAGE_GATEWAY_TOKEN: 'x' }
  assert.equal(messagesOf(['--empty'], {}), 'off')
  assert.equal(messagesOf(['--empty'], gateway), 'gateway')
  assert.equal(faultOf([], { MESSAGE_GATEWAY_URL: 'http://may-khac/' }), 'MESSAGE_GATEWAY_MALFORMED')
  const { MESSAGE_GATEWAY_URL } = gateway
  assert.equal(faultOf([], { MESSAGE_GATEWAY_URL }), 'MESSAGE_GATEWAY_TOKEN_MISSING')
})

test('a provider of identities is named wholly or not at all, by an address over TLS', () => {
  const whole = { OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' }
  const faultAt = (issuer: string) => faultOf([], { ...whole, OIDC_ISSUER: issuer })
  assert.equal(faultOf([], whole), 'OIDC_INCOMPLETE')
  assert.equal(faultOf([], { OIDC_ISSUER: 'https://dinh-danh.vidu.vn' }), 'OIDC_INCOMPLETE')
  for (const issuer of ['https://dinh-danh.vidu.vn', 'https://a.vn/realm', 'http://localhost:9000']) {
    assert.equal(faultAt(issuer), 'none', issuer)
  }
  for (const issuer of ['http://a.vn', 'a.vn', 'https://a.vn/?x=1', 'https://a.vn/#x', 'https://u@a.vn']) {
    assert.equal(faultAt(issuer), 'OIDC_ISSUER_MALFORMED', issuer)
  }
})

test('a proxy is trusted by address or network, and anything else is a fault', () => {
  for (const proxy of ['127.0.0.1', '10.0.0.0/8, ::1', 'fd00::/8', '']) {
    assert.equal(faultOf([], { TRUST_PROXY: proxy }), 'none', proxy)
  }
  for (const proxy of ['proxy.local', '10.0.0.0/33', '10.0.0.0/', 'true', '::1/129']) {
    assert.equal(faultOf([], { TRUST_PROXY: proxy }), 'TRUST_PROXY_MALFORMED', proxy)
  }
})
