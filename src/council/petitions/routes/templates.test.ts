import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { councilsForTests, hereCommune } from '../../../../tests/support/council.ts'
import { filesForTests } from '../../../../tests/support/files.ts'
import { pdf } from '../../../../tests/support/pdf-file.ts'
import { petitionLife } from '../../../../tests/support/petition-life.ts'
import { webForTests } from '../../../../tests/support/web.ts'

const councils = await councilsForTests()
const here = await councils.open(hereCommune)
const storage = await filesForTests()
const web = await webForTests(councils, { on: '2026-09-10', files: storage.files })
after(async () => {
  await web.close()
  await storage.close()
  await councils.close()
})

const list = '/ban-lam-viec/kien-nghi'
const life = petitionLife(here)

const keep = (fields: Record<string, string>) =>
  web.post(here, `${list}/mau-cau`, 'clerk', {
    fields: { use: 'answer', field: '', title: 'Mẫu', words: 'Câu mẫu.', ...fields },
  })

test('a template goes into the form under what was typed, with its file; nothing is sent by it', async () => {
  const kept = await keep({ title: 'Đường giao thông', field: 'infrastructure', words: 'Phòng đã khảo sát.' })
  assert.equal(kept.status, 303, await kept.text())
  await keep({ title: 'Đất đai', field: 'land', words: 'Việc đất đai.' })
  const { id } = await life.transferred()
  const path = `${list}/${id}/tra-loi`
  const form = await (await web.get(here, path, 'agencyHead')).text()
  assert.ok(form.includes('Đường giao thông') && !form.includes('Đất đai</option>'))
  const template = /value="([0-9a-f-]{36})"[^>]*>Đường giao thông</.exec(form)![1]!
  const back = await web.post(here, `${path}/mau`, 'agencyHead', {
    fields: { version: '3', outcome: 'explained', words: 'Kính gửi cử tri.', template },
    files: [{ field: 'attachments', name: 'Công văn.pdf', bytes: pdf() }],
  })
  assert.equal(back.status, 422)
  const text = await back.text()
  assert.match(text, /Kính gửi cử tri\.\nPhòng đã khảo sát\./)
  assert.match(text, /value="explained"[^>]*checked/)
  assert.ok(text.includes('Công văn.pdf') && text.includes('Đã chèn mẫu câu'))
  const unknown = await web.post(here, `${path}/mau`, 'agencyHead', {
    fields: { version: '3', words: 'Giữ lời này', template: id },
  })
  assert.match(await unknown.text(), /Mẫu câu này không còn dùng[\s\S]*Giữ lời này/)
})

test('a template that was retired is offered no longer; whoever does not keep the register writes none', async () => {
  await keep({ title: 'Sắp bỏ' })
  const page = async () => (await web.get(here, `${list}/mau-cau`, 'chair')).text()
  const id = /name="id" value="([0-9a-f-]{36})"(?:(?!name="id")[\s\S])*Sắp bỏ/.exec(await page())?.[1]
  assert.ok(id)
  const gone = await web.post(here, `${list}/mau-cau/bo`, 'chair', { fields: { id } })
  assert.equal(gone.status, 303)
  assert.ok(!(await page()).includes('Sắp bỏ'))
  const again = await web.post(here, `${list}/mau-cau/bo`, 'chair', { fields: { id } })
  assert.equal(again.status, 422)
  const office = await web.post(here, `${list}/mau-cau`, 'agencyHead', { fields: { title: 'x' } })
  assert.equal(office.status, 403)
})
