import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deviceOf } from './device.ts'
import { deviceText } from './text.vi.ts'

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)'

test('a login is named as its owner would name the device', () => {
  const named: Record<string, string> = {
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/142.0.0.0 Safari/537.36`]:
      'Chrome trên Windows',
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0`]:
      'Edge trên Windows',
    [`Mozilla/5.0 (Windows NT 10.0) ${webkit} coc_coc_browser/120.0 Chrome/114.0 Safari/537.36`]:
      'Cốc Cốc trên Windows',
    [`Mozilla/5.0 (Linux; Android 14; SM-A155F) ${webkit} SamsungBrowser/27.0 Chrome/125.0 Mobile Safari/537.36`]:
      'Samsung Internet trên Android',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1':
      'Safari trên iPhone',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15':
      'Safari trên macOS',
    'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0': 'Firefox trên Linux',
    'curl/8.5.0': 'Thiết bị không rõ',
    '': 'Thiết bị không rõ',
  }
  for (const [userAgent, words] of Object.entries(named)) {
    assert.equal(deviceText(deviceOf(userAgent)), words)
  }
})
