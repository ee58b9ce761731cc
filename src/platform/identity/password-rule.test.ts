import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { acceptPassword } from './password-rule.ts'

const owner = { username: 'vu.thi.lua', guessableWords: new Set(['benca']) }

function verdict(password: string): string {
  const result = acceptPassword(password, owner)
  return result.ok ? 'accepted' : result.refusal.code
}

describe('password rule', () => {
  it('counts characters: nine refused, ten and 128 accepted, 129 refused', () => {
    assert.equal(verdict('cò bay lả'), 'password.too_short')
    assert.equal(verdict('cò bay lả!'), 'accepted')
    assert.equal(verdict('đồng lúa ' + 'x'.repeat(119)), 'accepted')
    assert.equal(verdict('đồng lúa ' + 'x'.repeat(120)), 'password.too_long')
  })

  it('counts a letter with its marks as one character, however it was typed', () => {
    assert.equal(verdict('ếếếếếờờờờ'.normalize('NFD')), 'password.too_short')
    const result = acceptPassword('bến nước cũ'.normalize('NFD'), owner)
    assert.deepEqual(result, { ok: true, value: 'bến nước cũ'.normalize('NFC') })
  })

  for (const password of [
    'matkhau123',
    'MatKhau@2026',
    'M@tKh4u!2026',
    'mật khẩu 123',
    'matkhaumatkhau',
    'password12',
    'P@ssw0rd2026',
    'anhyeuem520',
    'Em yêu anh 99',
    'Bến Cá 2026!',
    'BENCA-benca-benca',
    'vietnam2026!',
    '1234567890',
    '0987654321',
    'abcdefghijkl',
    'aaaaaaaaaaaa',
    '121212121212',
    'qwertyuiop1',
    '0912 345 678',
    '+84912345678',
    'Admin@123456',
  ]) {
    it(`refuses ${password} as one of the first guesses`, () => {
      assert.equal(verdict(password), 'password.too_common')
    })
  }

  for (const password of [
    'matkhau của bà Lụa là 7 con trâu',
    'correct horse battery staple',
    '738201946572',
    'gạo tám xoan 1kg giá 32 nghìn',
    '🌾🐃🌾🐃🐟🐟🌾🐃🌾🐃🐟x',
    ' hai đầu có dấu cách ',
  ]) {
    it(`accepts ${password}`, () => {
      assert.equal(verdict(password), 'accepted')
    })
  }

  it('refuses the sign-in name in any dress', () => {
    assert.equal(verdict('Vũ Thị Lụa 1975'), 'password.too_personal')
    assert.equal(verdict('xx-vu_thi_lua-xx'), 'password.too_personal')
  })

  it('never changes an accepted password beyond composing its letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 0, maxLength: 140 }), (password) => {
        const result = acceptPassword(password, owner)
        if (result.ok) assert.equal(result.value, password.normalize('NFC'))
      }),
    )
  })
})
