import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultLimits } from './file-kind.ts'
import { readStorageSettings, StorageSettingError } from './storage-settings.ts'

const s3 = {
  STORAGE_S3_ENDPOINT: 'https://kho.vidu.vn',
  STORAGE_S3_BUCKET: 'nghi-truong',
  STORAGE_S3_ACCESS_KEY: 'khoa',
  STORAGE_S3_SECRET_KEY: 'bí mật',
}

function faultOf(environment: Record<string, string>): string {
  try {
    readStorageSettings(environment)
    return 'none'
  } catch (error) {
    assert.ok(error instanceof StorageSettingError)
    return error.message
  }
}

test('without settings files lie in the data folder, with the limits of old', () => {
  assert.deepEqual(readStorageSettings({ STORAGE_S3_BUCKET: '' }), {
    limits: defaultLimits,
    s3: undefined,
  })
})

test('a limit is a number of megabytes from over 0 to 2000', () => {
  assert.equal(readStorageSettings({ STORAGE_MAX_PDF_MB: '80' }).limits.scan, 80 * 1024 * 1024)
  assert.equal(readStorageSettings({ STORAGE_MAX_TEXT_MB: '0.5' }).limits.text, 512 * 1024)
  for (const text of ['0', '-1', '2001', 'nhiều', 'NaN']) {
    assert.equal(faultOf({ STORAGE_MAX_PICTURE_MB: text }), 'STORAGE_MAX_PICTURE_MB')
  }
})

test('a bucket is named whole or not at all', () => {
  assert.deepEqual(readStorageSettings(s3).s3, {
    endpoint: 'https://kho.vidu.vn',
    region: 'us-east-1',
    bucket: 'nghi-truong',
    accessKey: 'khoa',
    secretKey: 'bí mật',
  })
  for (const missing of Object.keys(s3)) assert.equal(faultOf({ ...s3, [missing]: '' }), missing)
  assert.equal(faultOf({ ...s3, STORAGE_S3_ENDPOINT: 'kho.vidu.vn' }), 'STORAGE_S3_ENDPOINT')
})
