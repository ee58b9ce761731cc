import assert from 'node:assert/strict'
import test from 'node:test'
import { explainStartupFailure } from './startup-failures.ts'
import { defaultSettings, type Settings } from './startup-settings.ts'

const own: Settings = { ...defaultSettings, dataFolder: '/srv/data' }
const given: Settings = { ...own, databaseUrl: 'postgresql://an:bi-mat@may-chu:5432/hdnd' }

function failing(code: string | undefined, more: object = {}): Error {
  return Object.assign(new Error('x'), { code }, more)
}

/** Every failure that has a sentence: name, error, settings, words that must be in the sentence. */
const cases: readonly [string, Error, Settings, RegExp][] = [
  ['port taken', failing('EADDRINUSE', { syscall: 'listen' }), own, /^Cổng 3000 .*PORT=3001/],
  ['port below 1024', failing('EACCES', { syscall: 'listen' }), own, /không được mở cổng 3000/],
  ['foreign address', failing('EADDRNOTAVAIL', { syscall: 'listen' }), own, /HOST=127\.0\.0\.1/],
  [
    'unknown host name',
    failing('ENOTFOUND', { hostname: '127.0.0.1' }),
    given,
    /^Máy này không có/,
  ],
  ['folder in use', failing('DATA_FOLDER_IN_USE'), own, /đang dùng thư mục dữ liệu \/srv\/data/],
  ['disk full', failing('ENOSPC'), own, /^Ổ đĩa chứa \/srv\/data đã đầy/],
  ['quota used up', failing('EDQUOT'), own, /^Ổ đĩa chứa \/srv\/data đã đầy/],
  ['own database full', failing('53100'), own, /^Ổ đĩa chứa \/srv\/data đã đầy/],
  ['given database full', failing('53100'), given, /^Ổ đĩa của PostgreSQL tại may-chu:5432\/hdnd/],
  [
    'not writable',
    failing('EACCES', { path: '/srv/data/x' }),
    own,
    /^Không ghi được .*\/srv\/data\/x/,
  ],
  [
    'other major',
    failing('POSTGRES_OTHER_MAJOR', { message: '17', path: '/srv' }),
    own,
    /do PostgreSQL 17 tạo ra/,
  ],
  [
    'no binaries',
    failing('POSTGRES_BINARIES_MISSING', { path: '@a/b' }),
    own,
    /npm ci.*DATABASE_URL/,
  ],
  ['root refused', failing('POSTGRES_REFUSES_ROOT'), own, /tài khoản thường/],
  ['not started', failing('POSTGRES_NOT_STARTED'), own, /\/srv\/data\/log\/postgres\.log/],
  ['too old', failing('POSTGRES_TOO_OLD'), given, /cũ hơn bản 15/],
  ['newer', failing('DATABASE_NEWER'), own, /bản Nghị Trường mới hơn/],
  [
    'migration changed',
    failing('MIGRATION_CHANGED', { message: '0004-a.sql' }),
    own,
    /0004-a\.sql/,
  ],
  ['roles refused', failing('ROLE_REFUSED'), given, /CREATEROLE/],
  ['wrong password', failing('28P01'), given, /không nhận tài khoản hoặc mật khẩu/],
  ['no hba entry', failing('28000'), given, /pg_hba\.conf/],
  [
    'no password given',
    failing(undefined, { message: 'SASL: client password must be a string' }),
    given,
    /không nhận tài khoản hoặc mật khẩu/,
  ],
  ['no such database', failing('3D000'), given, /^Không có cơ sở dữ liệu may-chu:5432\/hdnd/],
  ['too many clients', failing('53300'), given, /max_connections/],
  ['certificate', failing('DEPTH_ZERO_SELF_SIGNED_CERT'), given, /NODE_EXTRA_CA_CERTS/],
  [
    'no encryption',
    failing(undefined, { message: 'The server does not support SSL connections' }),
    given,
    /không có kết nối mã hoá/,
  ],
  ['refused', failing('ECONNREFUSED', { syscall: 'connect' }), given, /^Không kết nối được tới/],
  [
    'no such server',
    failing('ENOTFOUND', { hostname: 'may-chu' }),
    given,
    /^Không kết nối được tới/,
  ],
  ['provider half named', failing('OIDC_INCOMPLETE'), own, /OIDC_CLIENT_SECRET/],
  ['issuer no address', failing('OIDC_ISSUER_MALFORMED'), own, /^OIDC_ISSUER/],
  ['gateway no address', failing('MESSAGE_GATEWAY_MALFORMED'), own, /^MESSAGE_GATEWAY_URL/],
  ['gateway without token', failing('MESSAGE_GATEWAY_TOKEN_MISSING'), own, /MESSAGE_GATEWAY_TOKEN/],
  ['silent', failing(undefined, { message: 'timeout expired' }), given, /^Không kết nối được tới/],
]

for (const [name, error, settings, words] of cases) {
  test(`one sentence that says what to do: ${name}`, () => {
    const { sentence, exitCode, isExpected } = explainStartupFailure(error, settings)
    assert.match(sentence, words)
    assert.match(sentence, /^[^\n]+; hãy [^\n]+\.$/)
    assert.doesNotMatch(sentence, /undefined|bi-mat/)
    assert.ok(isExpected && exitCode >= 64 && exitCode <= 78)
  })
}

test('an error that nobody foresaw is owned up to, with the code for a fault of the program', () => {
  for (const error of [new TypeError('x is not a function'), 'thrown text', undefined]) {
    const { exitCode, isExpected } = explainStartupFailure(error, own)
    assert.deepEqual([exitCode, isExpected], [70, false])
  }
})

test('codes of a given database do not speak for the program’s own', () => {
  for (const code of ['28P01', '3D000', 'ECONNREFUSED', '57P03']) {
    assert.equal(explainStartupFailure(failing(code), own).isExpected, false)
  }
})
