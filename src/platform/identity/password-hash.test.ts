import assert from 'node:assert/strict'
import crypto from 'node:crypto'
import { describe, it } from 'node:test'
import {
  HashingBusy,
  hashOfNoPassword,
  hashPassword,
  verifyPassword,
} from './password-hash.server.ts'

describe('password hash', () => {
  it('verifies the password it was made from and no other', async () => {
    const hash = await hashPassword('sông Đa Độ chảy chậm')
    assert.match(hash, /^\$argon2id\$v=19\$m=32768,t=2,p=1\$/)
    assert.equal(await verifyPassword({ hash, password: 'sông Đa Độ chảy chậm' }), true)
    assert.equal(await verifyPassword({ hash, password: 'sông Đa Độ chảy chậm ' }), false)
    assert.notEqual(hash, await hashPassword('sông Đa Độ chảy chậm'))
  })

  it('takes composed and decomposed Vietnamese letters for the same password', async () => {
    const hash = await hashPassword('Đường làng rợp bóng tre'.normalize('NFD'))
    const password = 'Đường làng rợp bóng tre'.normalize('NFC')
    assert.equal(await verifyPassword({ hash, password }), true)
  })

  it('reads the cost from an older hash', async () => {
    const nonce = Buffer.alloc(16, 7)
    const older = crypto.argon2Sync('argon2id', {
      message: 'mật khẩu ngày trước',
      nonce,
      memory: 8192,
      passes: 1,
      parallelism: 1,
      tagLength: 32,
    })
    const plain = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
    const hash = `$argon2id$v=19$m=8192,t=1,p=1$${plain(nonce)}$${plain(older)}`
    assert.equal(await verifyPassword({ hash, password: 'mật khẩu ngày trước' }), true)
  })

  it('matches nothing when there is no password yet, or the hash is not one', async () => {
    assert.equal(await verifyPassword({ hash: hashOfNoPassword(), password: '' }), false)
    assert.equal(await verifyPassword({ hash: 'plain text', password: 'plain text' }), false)
  })

  it('refuses the 203rd password at once and finishes the others', async (t) => {
    const held: (() => void)[] = []
    t.mock.method(crypto, 'argon2', (...args: unknown[]) => {
      const done = args[2] as (error: null, hash: Buffer) => void
      held.push(() => done(null, Buffer.alloc(32)))
    })
    const accepted = Array.from({ length: 202 }, (_, index) => hashPassword(`password ${index}`))
    await assert.rejects(hashPassword('one too many'), HashingBusy)
    assert.equal(held.length, 2)
    for (let done = 0; done < 202; done += 1) {
      held.shift()!()
      await new Promise(setImmediate)
    }
    assert.equal((await Promise.all(accepted)).length, 202)
  })
})
