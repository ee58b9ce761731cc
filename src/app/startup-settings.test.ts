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

test('a proxy is trusted by address or network, and anything else is a fault', () => {
  for (const proxy of ['127.0.0.1', '10.0.0.0/8, ::1', 'fd00::/8', '']) {
    assert.equal(faultOf([], { TRUST_PROXY: proxy }), 'none', proxy)
  }
  for (const proxy of ['proxy.local', '10.0.0.0/33', '10.0.0.0/', 'true', '::1/129']) {
    assert.equal(faultOf([], { TRUST_PROXY: proxy }), 'TRUST_PROXY_MALFORMED', proxy)
  }
})
